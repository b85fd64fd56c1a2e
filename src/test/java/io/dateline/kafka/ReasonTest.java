package io.dateline.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.article.Fault;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {

  @Test
  void listsAllFaultsTheGravestFirst() {
    Rejection rejection =
        new Rejection(
            List.of(
                new Fault(RejectionCode.NO_TEXT, "body", "blank"),
                Fault.of(RejectionCode.DUPLICATE_KEY, "\"id\" twice")));
    assertThat(new String(Reason.json(rejection), UTF_8))
        .isEqualTo(
            "[{\"code\":\"NO_TEXT\",\"field\":\"body\",\"detail\":\"blank\"},"
                + "{\"code\":\"DUPLICATE_KEY\",\"detail\":\"\\\"id\\\" twice\"}]");
  }

  @Test
  void countsWhatDoesNotFit() throws Exception {
    List<Fault> many =
        Collections.nCopies(40, Fault.of(RejectionCode.LIMIT_EXCEEDED, "x".repeat(80)));
    JsonNode json = json(new Rejection(many));
    int listed = json.size() - 1;
    assertThat(listed).isGreaterThan(3);
    assertThat(json.get(listed).get("more").asInt()).isEqualTo(40 - listed);
  }

  @Test
  void theWorstFaultStaysBelowTheLimitAndReadable() throws Exception {
    for (String worst : List.of("\u0000", "\"", "é", "漢", "😀", "\ud83d", "\\")) {
      String field = worst.repeat(5_000);
      Fault fault = new Fault(RejectionCode.UNSUPPORTED_ENCODING, field, field);
      JsonNode json = json(new Rejection(Collections.nCopies(2, fault)));
      assertThat(json.get(0).get("code").asText()).isEqualTo("UNSUPPORTED_ENCODING");
    }
  }

  private static JsonNode json(Rejection rejection) throws Exception {
    byte[] bytes = Reason.json(rejection);
    assertThat(bytes.length).isLessThan(1024);
    return new ObjectMapper().readTree(bytes);
  }
}
