package io.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Against the logits that the reference runtime gave for 40 texts, on a CPU with AVX-512 VNNI.
 *
 * <p>The model rounds its activations to 8 bits. Kernels of another CPU or version sum floats in
 * another order; where that moves one value over the middle between two steps, all that follows
 * moves too, within the noise of quantisation. So a text is the same to four digits or it is off by
 * that noise; what is said of it stays.
 */
class EncoderConformanceTest {

  private static final double SAME = 1e-3;

  private static List<Difference> differences = List.of();

  /** The worst logit of a text, and how many of its pieces have another name label. */
  private record Difference(double worst, double mean, int pieces, int otherLabels) {}

  @BeforeAll
  static void encodeAll() throws Exception {
    try (OnnxTextEncoder encoder = TestModel.encoder(EncoderLimits.DEFAULT)) {
      differences =
          TestModel.vectors("encoder-vectors.jsonl").stream()
              .map(vector -> difference(encoder, vector))
              .toList();
    }
  }

  @Test
  void givesTheLogitsOfTheReference() {
    assertThat(differences).hasSize(40);
    assertThat(differences).filteredOn(d -> d.worst() <= SAME).hasSizeGreaterThan(40 / 8);
  }

  @Test
  void anotherKindOfCpuAddsNoMoreThanTheNoiseOfQuantisation() {
    assertThat(differences).allSatisfy(d -> assertThat(d.mean()).isLessThan(0.25));
  }

  @Test
  void namesAreLabelledAsByTheReference() {
    int pieces = differences.stream().mapToInt(Difference::pieces).sum();
    int others = differences.stream().mapToInt(Difference::otherLabels).sum();
    assertThat(pieces).isGreaterThan(1000);
    assertThat(others).isLessThan(pieces / 200);
  }

  private static Difference difference(OnnxTextEncoder encoder, JsonNode vector) {
    String text = vector.get("text").asText();
    Encoding encoding =
        encoder.encode(
            text,
            List.of(new Span(0, text.length())),
            Deadline.after(Duration.ofMinutes(1), System::nanoTime));
    JsonNode reference = vector.get("logits");
    assertThat(encoding.size()).isEqualTo(reference.size() - 2);
    double worst = 0;
    double sum = 0;
    int others = 0;
    for (int piece = 0; piece < encoding.size(); piece++) {
      JsonNode expected = reference.get(piece + 1);
      int found = 0;
      int wanted = 0;
      for (int label = 0; label < Encoding.LOGITS; label++) {
        double off = Math.abs(expected.get(label).asDouble() - encoding.logit(piece, label));
        worst = Math.max(worst, off);
        sum += off;
        if (label < Encoding.TEXT_POLARITY) {
          found = encoding.logit(piece, label) > encoding.logit(piece, found) ? label : found;
          wanted =
              expected.get(label).asDouble() > expected.get(wanted).asDouble() ? label : wanted;
        }
      }
      others += found == wanted ? 0 : 1;
    }
    return new Difference(
        worst, sum / (encoding.size() * Encoding.LOGITS), encoding.size(), others);
  }
}
