package io.dateline.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RejectionCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static final int MAX = 1000;

  private static List<Submission> cut(InputStream in) throws IOException {
    Lines lines = new Lines(in, MAX);
    List<Submission> all = new ArrayList<>();
    for (Submission next = lines.next(); next != null; next = lines.next()) {
      all.add(next);
    }
    return all;
  }

  private static List<Submission> cut(String text) throws IOException {
    return cut(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static String text(Submission submission) {
    return new String(submission.bytes(), UTF_8);
  }

  @Test
  void aLineIsASubmissionAndBlankLinesAreNone() throws IOException {
    List<Submission> all = cut("{\"a\":1}\n\n \t\r\n  {\"b\":2}\r\n{\"c\":3}");
    assertThat(all)
        .extracting(LinesTest::text)
        .containsExactly("{\"a\":1}", "  {\"b\":2}\r", "{\"c\":3}");
    assertThat(all).extracting(Submission::line).containsExactly(1L, 4L, 5L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n \n\r\n", "\uFEFF"})
  void withoutInkThereIsNothing(String text) throws IOException {
    assertThat(cut(text)).isEmpty();
  }

  @Test
  void aByteOrderMarkBelongsToTheFirstLine() throws IOException {
    assertThat(cut("\uFEFF{\"a\":1}\n"))
        .extracting(LinesTest::text)
        .containsExactly("\uFEFF{\"a\":1}");
  }

  @Test
  void aLineThatIsNoObjectIsRefusedWhereItStands() throws IOException {
    List<Submission> all = cut("{\"a\":1}\nplain text\n[1]\n{\"b\":2}\n");
    assertThat(all)
        .extracting(s -> s.refusal().map(r -> r.code()).orElse(null))
        .containsExactly(null, RejectionCode.NOT_AN_OBJECT, RejectionCode.NOT_AN_OBJECT, null);
    assertThat(all).extracting(Submission::line).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndTheNextIsRead() throws IOException {
    String longest = "{" + " ".repeat(MAX - 2) + "}";
    List<Submission> all = cut(longest + "\n " + longest + "\n{\"b\":2}\n");
    assertThat(all)
        .extracting(s -> s.refusal().map(r -> r.code()).orElse(null))
        .containsExactly(null, RejectionCode.LIMIT_EXCEEDED, null);
    assertThat(all.get(1).bytes()).isEmpty();
  }

  @Test
  void itDoesNotMatterHowTheInputArrives() throws IOException {
    byte[] bytes = "{\"a\":1}\n{\"b\":2}\n\n{\"c\":3}".getBytes(UTF_8);
    InputStream dripping =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] b, int off, int len) {
            return super.read(b, off, 1);
          }
        };
    assertThat(cut(dripping))
        .extracting(LinesTest::text)
        .containsExactly("{\"a\":1}", "{\"b\":2}", "{\"c\":3}");
  }
}
