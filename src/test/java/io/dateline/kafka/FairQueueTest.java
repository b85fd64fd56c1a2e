package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class FairQueueTest {
  private final FairQueue queue = new FairQueue();
  private final InHand inHand = new InHand();

  @Test
  void keepsTheOrderWithinAPartition() {
    for (int offset = 0; offset < 5; offset++) {
      add(0, offset, 100);
    }
    assertThat(partitionsAndOffsets(5)).containsExactly("0@0", "0@1", "0@2", "0@3", "0@4");
    assertThat(queue.next()).isNull();
  }

  @Test
  void aPartitionOfLongArticlesTakesNoMoreBytesThanOneOfShortOnes() {
    for (int offset = 0; offset < 3; offset++) {
      add(0, offset, 100_000);
    }
    for (int offset = 0; offset < 100; offset++) {
      add(1, offset, 1_000);
    }
    assertThat(partitionsAndOffsets(60)).filteredOn(s -> s.startsWith("0")).containsExactly("0@0");
  }

  @Test
  void aPartitionThatWasIdleHasNoCreditForIt() {
    for (int offset = 0; offset < 200; offset++) {
      add(0, offset, 1_000);
    }
    partitionsAndOffsets(100);
    for (int offset = 0; offset < 100; offset++) {
      add(1, offset, 1_000);
    }
    assertThat(partitionsAndOffsets(40)).filteredOn(s -> s.startsWith("1")).hasSizeBetween(19, 21);
  }

  @Test
  void forgetsAPartitionThatIsAnothers() {
    add(0, 0, 10);
    add(1, 0, 10);
    queue.remove(new TopicPartition("raw", 0));
    assertThat(partitionsAndOffsets(1)).containsExactly("1@0");
    assertThat(queue.next()).isNull();
  }

  private void add(int partition, long offset, int bytes) {
    queue.add(Raws.ticket(partition, offset, bytes, inHand));
  }

  private List<String> partitionsAndOffsets(int count) {
    List<String> served = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Ticket next = Objects.requireNonNull(queue.next());
      Position at = next.position();
      served.add(at.partition().partition() + "@" + at.offset());
    }
    return served;
  }
}
