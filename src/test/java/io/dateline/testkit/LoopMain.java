package io.dateline.testkit;

import io.dateline.kafka.EnrichmentLoop;
import io.dateline.kafka.LoopListener;
import io.dateline.kafka.LoopState;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import sun.misc.Signal;

/** A service in small: the loop with a desk that echoes, ended in order by SIGTERM. */
public final class LoopMain {
  private LoopMain() {}

  /** Starts one in a JVM of its own. */
  public static ChildJvm start(
      Cluster cluster, Map<String, String> settings, String... jvmArguments) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("bootstrap", cluster.bootstrapServers());
    return ChildJvm.start(
        LoopMain.class,
        List.of(jvmArguments),
        all.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }

  /** Settings as {@link Loops} takes them, and {@code bootstrap=host:port}. */
  public static void main(String[] arguments) throws InterruptedException {
    Map<String, String> settings = new HashMap<>();
    for (String argument : arguments) {
      String[] pair = argument.split("=", 2);
      settings.put(pair[0], pair[1]);
    }
    String bootstrap = settings.remove("bootstrap");
    EnrichmentLoop loop = Loops.of(() -> bootstrap, settings, new EchoDesk(), new Printing());
    Signal.handle(
        new Signal("TERM"),
        signal -> {
          boolean clean = loop.stop();
          System.out.println("stopped " + (clean ? "clean" : "unclean"));
          System.exit(clean ? 0 : 1);
        });
    loop.start();
    // the loop's thread does not hold the process, the service does; here it is this thread
    Thread.currentThread().join();
  }

  private static final class Printing implements LoopListener {
    @Override
    public void changed(LoopState state) {
      System.out.println("state " + state);
    }

    @Override
    public void committed(int records, long bytes, Duration took) {
      System.out.println("committed " + records);
    }

    @Override
    public void released(TopicPartition partition) {
      System.out.println("released " + partition);
    }
  }
}
