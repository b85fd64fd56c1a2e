package io.dateline.stream;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Reads the enriched topic into the feed. */
@ApplicationScoped
class FeedChannel {
  static final String CHANNEL = "feed";

  private final Feed feed;
  private final StartNearEnd start;

  FeedChannel(Feed feed, @Identifier(CHANNEL) StartNearEnd start) {
    this.feed = feed;
    this.start = start;
  }

  @Incoming(CHANNEL)
  void read(ConsumerRecord<byte[], byte @Nullable []> record) {
    byte[] value = record.value();
    // a tombstone says that an article is gone, which is nothing to show
    if (value != null) {
      feed.publish(record.partition(), record.offset(), value);
    }
    start.readUpTo(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
  }
}
