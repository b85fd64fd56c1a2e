package io.dateline.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the program starts: the service, or with arguments the command line. */
@QuarkusMain
public final class Dateline {
  private Dateline() {}

  public static void main(String... arguments) {
    Quarkus.run(arguments);
  }
}
