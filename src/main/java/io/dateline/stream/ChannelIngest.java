package io.dateline.stream;

import io.dateline.stream.NotAcknowledged.Reason;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.OutgoingMessageMetadata;
import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Sends through the SmallRye channel {@value #CHANNEL}. */
@ApplicationScoped
class ChannelIngest implements Ingest {
  static final String CHANNEL = "raw";

  private final MutinyEmitter<Record<String, byte[]>> emitter;
  private final InFlight inFlight;
  private final Duration timeout;
  private final Reach reach = new Reach();

  ChannelIngest(
      // the bound is our own, in bytes; one in records would be too small or too large
      @Channel(CHANNEL) @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          MutinyEmitter<Record<String, byte[]>> emitter,
      IngestConfig config) {
    this.emitter = emitter;
    this.inFlight = new InFlight(config.maxInFlight().asLongValue());
    this.timeout = config.timeout();
  }

  @Override
  public Uni<Receipt> send(String key, byte[] value) {
    return Uni.createFrom().deferred(() -> sendNow(key, value));
  }

  private Uni<Receipt> sendNow(String key, byte[] value) {
    long weight = InFlight.weight(key, value);
    if (!inFlight.take(weight)) {
      return Uni.createFrom()
          .failure(new NotAcknowledged(Reason.BUSY, "too many articles are on their way"));
    }
    OutgoingMessageMetadata<RecordMetadata> result = new OutgoingMessageMetadata<>();
    Uni<Void> sent =
        emitter
            .sendMessage(Message.of(Record.of(key, value), Metadata.of(result)))
            .onTermination()
            .invoke(() -> inFlight.giveBack(weight));
    // memoized and started here: who stops waiting must not give room back that is still taken
    Uni<Void> going = sent.memoize().indefinitely();
    going.subscribe().with(done -> {}, failure -> {});
    return going
        .map(done -> receipt(result.getResult()))
        .ifNoItem()
        .after(timeout)
        .failWith(() -> SendFailures.late(timeout))
        .onFailure()
        .transform(SendFailures::explain)
        .invoke(receipt -> reach.regained())
        .onFailure(NotAcknowledged.class)
        .invoke(failure -> reach.failed((NotAcknowledged) failure));
  }

  private static Receipt receipt(RecordMetadata sent) {
    return new Receipt(sent.topic(), sent.partition(), sent.offset());
  }
}
