package io.dateline.app;

import io.dateline.cli.Cli;
import io.dateline.desk.Desk;
import io.dateline.pipeline.StageListener;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import org.jspecify.annotations.Nullable;

/** Where the program starts: the service, or with arguments the command line. */
@QuarkusMain
public final class Dateline {
  Dateline() {}

  public static void main(String... arguments) {
    if (arguments.length == 0) {
      Termination.inGoodOrder();
      Quarkus.run(null, Dateline::end);
      return;
    }
    if (arguments[0].equals(Rehearsal.COMMAND)) {
      Quarkus.run(Rehearsal.class, Dateline::end, arguments);
      return;
    }
    // without the service around it a command starts in a third of the time, and no broker with it
    System.exit(new Cli(Dateline::desk, Version.current()).run(arguments));
  }

  private static void end(int code, @Nullable Throwable failure) {
    if (failure != null) {
      System.err.println("dateline does not start: " + reasonOf(failure));
    }
    System.exit(code);
  }

  private static String reasonOf(Throwable failure) {
    Throwable root = rootOf(failure);
    String hint =
        root instanceof BindException
            ? " (other ports: -Dquarkus.http.port, -Dquarkus.management.port)"
            : "";
    return root.getMessage() + hint;
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static Desk desk() {
    try {
      return Newsroom.open(PlainConfig.read(), StageListener.NONE).desk();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
