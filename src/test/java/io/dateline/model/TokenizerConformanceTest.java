package io.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Against the pieces that the reference (Hugging Face tokenizers on the same vocabulary) gives for
 * 679 texts in the languages of the training data and for nasty ones.
 */
class TokenizerConformanceTest {

  private static final String MARK_IS_PART_OF_THE_PIECE =
      "the reference leaves a combining mark out of the slice of the char it was composed with";
  private static final String LONG_CLUSTER_IS_COMPOSED =
      "the reference composes nothing in a cluster of 6 bytes or more";

  /** Texts whose pieces are not the reference's, and why. */
  private static final Map<String, String> EXPLAINED =
      Map.of(
          "e\u0301te\u0301 \u00e9t\u00e9", MARK_IS_PART_OF_THE_PIECE,
          "a\u0300\u0301\u0302 zalgo\u0336", LONG_CLUSTER_IS_COMPOSED);

  private final UnigramTokenizer tokenizer = new UnigramTokenizer(TestModel.pieces());

  @Test
  void givesThePiecesOfTheReference() {
    List<String> differing = new ArrayList<>();
    for (JsonNode vector : TestModel.vectors("tokenizer-vectors.jsonl")) {
      String text = vector.get("text").asText();
      List<String> pieces = pieces(tokenizer.tokenize(text));
      if (!pieces.equals(reference(vector))) {
        differing.add(text);
      }
    }
    assertThat(differing).containsExactlyInAnyOrderElementsOf(EXPLAINED.keySet());
  }

  @Test
  void aWordThatComesAgainHasTheSamePieces() {
    List<String> texts =
        TestModel.vectors("tokenizer-vectors.jsonl").stream()
            .map(vector -> vector.get("text").asText())
            .toList();
    List<List<String>> first =
        texts.stream().map(text -> pieces(tokenizer.tokenize(text))).toList();
    // on all threads, which share what is remembered of words
    List<List<String>> again =
        texts.parallelStream().map(text -> pieces(tokenizer.tokenize(text))).toList();
    assertThat(again).isEqualTo(first);
  }

  @Test
  void aWordThatIsComposedElsewhereKeepsItsOwnPlace() {
    // the same letters once normalised, of more chars in the text
    assertThat(pieces(tokenizer.tokenize("caf\u00e9"))).last().asString().endsWith(",4)");
    assertThat(pieces(tokenizer.tokenize("cafe\u0301"))).last().asString().endsWith(",5)");
  }

  private static List<String> pieces(Segmentation pieces) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      found.add(piece(pieces.id(i), pieces.begin(i), pieces.end(i)));
    }
    return found;
  }

  private static List<String> reference(JsonNode vector) {
    String text = vector.get("text").asText();
    List<String> expected = new ArrayList<>();
    boolean blank = false;
    for (int i = 0; i < vector.get("ids").size(); i++) {
      JsonNode offsets = vector.get("offsets").get(i);
      int begin = text.offsetByCodePoints(0, offsets.get(0).asInt());
      int end = text.offsetByCodePoints(0, offsets.get(1).asInt());
      while (begin < end && isSpace(text.charAt(begin))) {
        begin++;
      }
      while (end > begin && isSpace(text.charAt(end - 1))) {
        end--;
      }
      blank = begin == end;
      expected.add(piece(vector.get("ids").get(i).asInt(), begin, end));
    }
    // the reference has a piece for white space at the end of a text; sentences never end in it
    return blank ? expected.subList(0, expected.size() - 1) : expected;
  }

  private static boolean isSpace(char c) {
    return CharClass.of(c) == CharClass.SPACE;
  }

  private static String piece(int id, int begin, int end) {
    return "%d[%d,%d)".formatted(id, begin, end);
  }
}
