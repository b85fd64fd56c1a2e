package io.dateline.kafka;

import io.dateline.testkit.ChildJvm;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles of a megabyte, in a small heap. {@code -Dit.megabytes=2000} sends so many. */
@ExtendWith(SharedBroker.class)
class BackPressureIT {
  private static final int LARGE = Integer.getInteger("it.megabytes", 300);

  /** As large as a topic takes by default, less key and headers. */
  private static final int MEGABYTE = 1024 * 1024 - 1024;

  @Test
  void manyLargeArticlesPassThroughASmallHeapAndSmallOnesPassBetween(TestBroker broker) {
    try (Newswire wire = Newswire.on(broker, 4)) {
      List<RawArticle> large = new ArrayList<>();
      for (int i = 0; i < LARGE; i++) {
        large.add(RawArticle.of("large" + i).ofBytes(MEGABYTE));
        if (large.size() == 50 || i == LARGE - 1) {
          wire.send(large);
          large.clear();
        }
      }
      wire.send(IntStream.range(0, 200).mapToObj(i -> RawArticle.of("small" + i)).toList());
      try (ChildJvm child = wire.child(Map.of(), "-Xmx512m", "-XX:+ExitOnOutOfMemoryError")) {
        wire.awaitBalance();
      }
    }
  }
}
