package io.dateline.value.grammar;

import io.dateline.text.Span;
import io.dateline.value.meaning.Tense;
import io.dateline.value.words.Kind;
import io.dateline.value.words.Script;
import io.dateline.value.words.Sign;
import io.dateline.value.words.Signs;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence that tell past from future. The one before a date counts, else the one
 * behind it. The sentence is searched once, and only if a date asks.
 */
final class Tenses {
  private final Signs signs;
  private final boolean behindFirst;
  private @Nullable NavigableMap<Integer, Tense> cues;

  /**
   * @param behindFirst whether the word behind a date counts before the one in front of it
   */
  Tenses(Signs signs, boolean behindFirst) {
    this.signs = signs;
    this.behindFirst = behindFirst;
  }

  Tense at(Span span) {
    NavigableMap<Integer, Tense> all = cues();
    Map.Entry<Integer, Tense> before = all.floorEntry(span.begin());
    Map.Entry<Integer, Tense> behind = all.ceilingEntry(span.end());
    Map.Entry<Integer, Tense> nearest = behindFirst ? behind : before;
    if (nearest == null) {
      nearest = behindFirst ? before : behind;
    }
    return nearest == null ? Tense.UNKNOWN : nearest.getValue();
  }

  private NavigableMap<Integer, Tense> cues() {
    NavigableMap<Integer, Tense> found = cues;
    if (found == null) {
      found = new TreeMap<>();
      for (int at = signs.begin(); at < signs.end(); at++) {
        // Korean hangs its endings onto words
        if (Edges.canBegin(signs, at) || Script.takesParticles(signs.at(at))) {
          addCues(at, found);
        }
      }
      cues = found;
    }
    return found;
  }

  private void addCues(int at, NavigableMap<Integer, Tense> found) {
    for (Sign sign : signs.from(at)) {
      if (sign.sense().kind() == Kind.CUE) {
        found.put(at, sign.sense().code().equals("future") ? Tense.FUTURE : Tense.PAST);
      }
    }
  }
}
