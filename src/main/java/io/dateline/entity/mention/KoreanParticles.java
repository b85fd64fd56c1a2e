package io.dateline.entity.mention;

import com.ibm.icu.lang.UScript;
import io.dateline.text.Span;
import java.util.List;

/**
 * Particles, which Korean writes together with the name before them: 레이커스의 is "of the Lakers".
 * Which form one has depends on whether a consonant ends the syllable before it. A name may end in
 * the same syllable, so most are only taken off where the article has the name without them, too.
 */
final class KoreanParticles {

  /** No name ends with these, the longer ones first. */
  private static final List<String> LONG =
      List.of("에서는", "에서도", "에서의", "에게서", "에서", "에게", "으로", "까지", "부터");

  private static final String GENITIVE = "의";
  private static final String SURE_BEHIND_VOWEL = "는를";
  private static final String BEHIND_VOWEL = "가와";
  private static final String BEHIND_CONSONANT = "이은을과";
  private static final String BEHIND_EITHER = "도에로만";
  private static final String ALL =
      GENITIVE + SURE_BEHIND_VOWEL + BEHIND_VOWEL + BEHIND_CONSONANT + BEHIND_EITHER;

  /** Nouns that end like a genitive: -ism, meeting, talks, agreement, debate, resolution. */
  private static final List<String> NOUNS = List.of("주의", "회의", "협의", "합의", "논의", "결의");

  /** Syllables of a word below which what looks like its particle may be its end. */
  private static final int SHORTEST_WORD = 2;

  /** Chars on either side of a name in which it is looked for: no long text again and again. */
  private static final int REACH = 10_000;

  private static final int FIRST_SYLLABLE = 0xAC00;

  /** Syllables that differ in their last consonant alone; the first of them has none. */
  private static final int LAST_CONSONANTS = 28;

  private KoreanParticles() {}

  /** The name without its particle. */
  static Span trim(String text, Span span) {
    String name = span.of(text);
    for (String particle : LONG) {
      if (name.endsWith(particle)) {
        return without(particle.length(), text, span);
      }
    }
    Span stem = without(1, text, span);
    if (stem.equals(span)) {
      return span;
    }
    char last = text.charAt(span.end() - 1);
    boolean consonant = endsInConsonant(text.charAt(stem.end() - 1));
    boolean isParticle =
        isSure(last, consonant)
            ? NOUNS.stream().noneMatch(name::endsWith)
            : isLikely(last, consonant) && standsElsewhere(text, stem, last);
    return isParticle ? stem : span;
  }

  private static Span without(int chars, String text, Span span) {
    int end = span.end() - chars;
    boolean isLong =
        end - SHORTEST_WORD >= span.begin()
            && text.substring(end - SHORTEST_WORD, end)
                .codePoints()
                .allMatch(KoreanParticles::isSyllable);
    return isLong ? new Span(span.begin(), end) : span;
  }

  private static boolean isSure(char particle, boolean behindConsonant) {
    return has(GENITIVE, particle) || (!behindConsonant && has(SURE_BEHIND_VOWEL, particle));
  }

  private static boolean isLikely(char particle, boolean behindConsonant) {
    return has(BEHIND_EITHER, particle)
        || has(behindConsonant ? BEHIND_CONSONANT : BEHIND_VOWEL, particle);
  }

  private static boolean endsInConsonant(char syllable) {
    return (syllable - FIRST_SYLLABLE) % LAST_CONSONANTS != 0;
  }

  /** Whether the text around has the stem by itself or with another particle. */
  private static boolean standsElsewhere(String text, Span stem, char particle) {
    String around =
        text.substring(
            Math.max(0, stem.begin() - REACH), Math.min(text.length(), stem.end() + REACH));
    String written = stem.of(text);
    for (int at = around.indexOf(written); at >= 0; at = around.indexOf(written, at + 1)) {
      int end = at + written.length();
      char behind = end < around.length() ? around.charAt(end) : ' ';
      if (!isSyllable(behind) || (behind != particle && has(ALL, behind))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String particles, char syllable) {
    return particles.indexOf(syllable) >= 0;
  }

  private static boolean isSyllable(int codePoint) {
    return UScript.getScript(codePoint) == UScript.HANGUL;
  }
}
