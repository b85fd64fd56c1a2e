package io.dateline.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dateline.article.RejectionCode;
import io.dateline.testkit.DeliveryConfigs;
import io.dateline.testkit.EchoDesk;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

class PublisherTest {
  private final Concessions concessions = new Concessions();
  private final Publisher publisher = Publishers.of(new EchoDesk(), concessions);
  private final ConsumerRecord<byte[], byte[]> raw = Raws.raw(0, 5, "key", "a false 0 text");

  @Test
  void anEnrichedRecordKeepsKeyAndTime() {
    Publication publication = publisher.publish(raw);
    assertThat(publication.kind()).isEqualTo(Publication.Kind.ENRICHED);
    assertThat(publication.wire().topic()).isEqualTo("enriched");
    assertThat(publication.wire().key()).isEqualTo("key".getBytes(UTF_8));
    assertThat(publication.wire().timestamp()).isEqualTo(Raws.TIME);
    assertThat(publication.wire().partition()).as("as the key says").isNull();
  }

  @Test
  void aDeadLetterHasThePresentTimeAndSaysWhere() {
    Publication publication = publisher.publish(Raws.raw(0, 6, "key", "p true 0 "));
    Headers headers = publication.wire().headers();
    assertThat(publication.code()).isEqualTo(RejectionCode.MALFORMED_JSON);
    assertThat(publication.wire().topic()).isEqualTo("dead-letters");
    assertThat(publication.wire().timestamp()).isNull();
    assertThat(text(headers, "dateline-origin-topic")).isEqualTo("raw");
    assertThat(text(headers, "dateline-origin-offset")).isEqualTo("6");
    assertThat(text(headers, "dateline-origin-timestamp")).isEqualTo("" + Raws.TIME);
    assertThat(text(headers, "dateline-time")).isEqualTo(Publishers.NOW.toString());
    assertThat(text(headers, "dateline-version")).isEqualTo("9.9");
  }

  @Test
  void aRecordThatIsTooLargeIsPublishedInEverSmallerForms() {
    tooLarge();
    Publication letter = publisher.publish(raw);
    assertThat(letter.code()).isEqualTo(RejectionCode.RECORD_TOO_LARGE);
    assertThat(letter.wire().value()).isEqualTo(raw.value());
    tooLarge();
    Publication withoutValue = publisher.publish(raw);
    assertThat(withoutValue.wire().value()).isEmpty();
    assertThat(withoutValue.wire().key()).isEqualTo(raw.key());
    tooLarge();
    Publication bare = publisher.publish(raw);
    assertThat(bare.wire().key()).isNull();
    assertThat(text(bare.wire().headers(), "dateline-origin-offset")).isEqualTo("5");
    assertThat(text(bare.wire().headers(), "dateline-omitted")).isEqualTo("key,value,headers");
  }

  @Test
  void aPoisonRecordThatIsTooLargeKeepsItsCode() {
    ConsumerRecord<byte[], byte[]> poison = Raws.raw(0, 5, "key", "p true 0 ");
    tooLarge();
    tooLarge();
    assertThat(publisher.publish(poison).code()).isEqualTo(RejectionCode.MALFORMED_JSON);
  }

  @Test
  void aTimestampThatIsRefusedIsLeftOut() {
    concessions.learn(new SendFailure(Position.of(raw), new InvalidTimestampException("")));
    Publication publication = publisher.publish(raw);
    assertThat(publication.kind()).isEqualTo(Publication.Kind.ENRICHED);
    assertThat(publication.wire().timestamp()).isNull();
  }

  @Test
  void aRecordOnWhichTheDeskKeepsFailingIsLetGo() {
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThat(publisher.publish(raw).kind()).isEqualTo(Publication.Kind.ENRICHED);
      concessions.learn(new DeskFailure(Position.of(raw), new IllegalStateException()));
    }
    assertThat(publisher.publish(raw).code()).isEqualTo(RejectionCode.INTERNAL_ERROR);
  }

  @Test
  void concessionsEndWithTheCommit() {
    tooLarge();
    concessions.settled(Position.of(raw).partition(), 5);
    assertThat(publisher.publish(raw).kind()).isEqualTo(Publication.Kind.DEAD_LETTER);
    concessions.settled(Position.of(raw).partition(), 6);
    assertThat(publisher.publish(raw).kind()).isEqualTo(Publication.Kind.ENRICHED);
  }

  @Test
  void ourOwnHeadersCannotBeLetPass() {
    HeadersConfig config = DeliveryConfigs.of(Map.of("headers.pass", "trace,CE_id")).headers();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnrichedHeaders(config, 100, article -> "x"))
        .withMessageContaining("CE_id");
  }

  private void tooLarge() {
    concessions.learn(new SendFailure(Position.of(raw), new RecordTooLargeException("")));
  }

  private static String text(Headers headers, String name) {
    return new String(headers.lastHeader(name).value(), UTF_8);
  }
}
