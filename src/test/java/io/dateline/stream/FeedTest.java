package io.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static final long ALL = Long.MAX_VALUE;

  record Config(boolean enabled, int records, MemorySize bytes) implements FeedConfig {}

  private static Feed feed(int records, long bytes) {
    return new Feed(new Config(true, records, new MemorySize(BigInteger.valueOf(bytes))));
  }

  private static void publish(Feed feed, int from, int to) {
    IntStream.rangeClosed(from, to)
        .forEach(i -> feed.publish(0, i, Integer.toString(i).getBytes(UTF_8)));
  }

  private static AssertSubscriber<String> read(Feed feed, long after, long demand) {
    return feed.follow(after)
        .map(FeedItem::json)
        .subscribe()
        .withSubscriber(AssertSubscriber.create(demand));
  }

  @Test
  void whoComesLateSeesTheLastArticlesAndThenTheNewOnes() {
    Feed feed = feed(3, 1000);
    publish(feed, 1, 5);
    AssertSubscriber<String> reader = read(feed, Feed.FROM_OLDEST, ALL);
    publish(feed, 6, 7);
    assertThat(reader.getItems()).containsExactly("3", "4", "5", "6", "7");
  }

  @Test
  void whoComesBackGoesOnWhereItWas() {
    Feed feed = feed(10, 1000);
    publish(feed, 1, 5);
    assertThat(read(feed, 3, ALL).getItems()).containsExactly("4", "5");
  }

  @Test
  void bytesBoundWhatIsKept() {
    Feed feed = feed(100, 6);
    publish(feed, 10, 19);
    assertThat(read(feed, Feed.FROM_OLDEST, ALL).getItems()).containsExactly("17", "18", "19");
  }

  @Test
  void theNewestIsKeptWhateverItsSize() {
    Feed feed = feed(100, 6);
    publish(feed, 1, 3);
    publish(feed, 12345678, 12345678);
    assertThat(read(feed, Feed.FROM_OLDEST, ALL).getItems()).containsExactly("12345678");
  }

  @Test
  void aSlowReaderMissesArticlesAndSeesItByTheirNumbers() {
    Feed feed = feed(2, 1000);
    AssertSubscriber<Long> slow =
        feed.follow(Feed.FROM_OLDEST)
            .map(FeedItem::number)
            .subscribe()
            .withSubscriber(AssertSubscriber.create(1));
    AssertSubscriber<String> quick = read(feed, Feed.FROM_OLDEST, ALL);
    publish(feed, 1, 9);
    slow.request(5);
    assertThat(slow.getItems()).containsExactly(1L, 8L, 9L);
    assertThat(quick.getItems()).hasSize(9);
  }

  @Test
  void whoLeavesIsForgotten() {
    Feed feed = feed(2, 1000);
    AssertSubscriber<String> reader = read(feed, Feed.FROM_OLDEST, ALL);
    assertThat(feed.readers()).isEqualTo(1);
    reader.cancel();
    publish(feed, 1, 1);
    assertThat(feed.readers()).isZero();
    assertThat(reader.getItems()).isEmpty();
  }

  @Test
  void requestsAndArticlesFromManyThreadsLoseNothing() throws InterruptedException {
    int articles = 50_000;
    Feed feed = feed(articles, ALL);
    AssertSubscriber<String> reader = read(feed, Feed.FROM_OLDEST, 0);
    CountDownLatch done = new CountDownLatch(2);
    Thread asking =
        new Thread(
            () -> {
              for (int i = 0; i < articles; i++) {
                reader.request(1);
              }
              done.countDown();
            });
    Thread writing =
        new Thread(
            () -> {
              publish(feed, 1, articles);
              done.countDown();
            });
    asking.start();
    writing.start();
    done.await();
    List<String> expected = IntStream.rangeClosed(1, articles).mapToObj(Integer::toString).toList();
    assertThat(reader.getItems()).isEqualTo(expected);
  }
}
