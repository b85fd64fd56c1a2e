package io.dateline.entity.mention;

import io.dateline.article.Entity;
import io.dateline.entity.words.SmallWords;
import io.dateline.model.Calibration;
import io.dateline.model.Encoding;
import io.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Reads names out of the encoder's logits: the likeliest sequence of labels in which a name goes on
 * only where one of its type has begun, sentence by sentence.
 */
public final class MentionDecoder {
  /** The types in the order of the model's labels. */
  private static final Entity.Type[] TYPES = {
    Entity.Type.PERSON,
    Entity.Type.ORGANIZATION,
    Entity.Type.LOCATION,
    Entity.Type.EVENT,
    Entity.Type.COMMERCIAL_ITEM
  };

  private final SmallWords smallWords = new SmallWords();
  private final Calibration calibration;

  public MentionDecoder(Calibration calibration) {
    this.calibration = calibration;
  }

  /**
   * @param language ISO 639 code
   * @param sentences of the text
   * @return the names in order of the text; their score is the probability that the geometric mean
   *     of their pieces' shares comes to
   */
  public List<NameSpan> decode(
      String text, String language, Encoding encoding, List<Span> sentences) {
    // the institute in Washington: the model is of two minds whether its seat is part of the name
    IntPredicate partsNames =
        piece ->
            smallWords.isOfPlace(
                text.substring(encoding.begin(piece), encoding.end(piece)), language);
    List<NameSpan> names = new ArrayList<>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      Span span = sentences.get(sentence);
      int from = encoding.pieceAt(span.begin());
      int to = from;
      while (to < encoding.size() && encoding.begin(to) < span.end()) {
        to++;
      }
      if (from < to) {
        LabelPath path = LabelPath.best(encoding, from, to, partsNames);
        collect(text, encoding, path, from, sentence, names);
      }
    }
    return names;
  }

  private void collect(
      String text,
      Encoding encoding,
      LabelPath path,
      int from,
      int sentence,
      List<NameSpan> names) {
    for (int i = 0; i < path.length(); ) {
      int end = path.endOfName(i);
      if (end > i) {
        Span span = new Span(encoding.begin(from + i), encoding.end(from + end - 1));
        // a piece may be the mark of a word's beginning and no letter
        if (span.length() > 0) {
          double score = calibration.probability(span.of(text), path.score(i, end));
          names.add(new NameSpan(span, TYPES[path.type(i)], score, sentence));
        }
      }
      i = Math.max(end, i + 1);
    }
  }
}
