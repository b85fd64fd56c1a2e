package io.dateline.app;

import io.dateline.cli.Cli;
import io.dateline.desk.Desk;
import io.dateline.pipeline.StageListener;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where the program starts: the service, or with arguments the command line. */
@QuarkusMain
public final class Dateline {
  private Dateline() {}

  public static void main(String... arguments) {
    if (arguments.length == 0) {
      Quarkus.run();
      return;
    }
    // without the service around it a command starts in a third of the time, and no broker with it
    System.exit(new Cli(Dateline::desk, Version.current()).run(arguments));
  }

  private static Desk desk() {
    try {
      return Newsroom.open(PlainConfig.read(), StageListener.NONE).desk();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
