package io.dateline.language;

/**
 * When the language of an article counts as known. A letter of a script whose letters are syllables
 * or words counts as {@link Impression#LETTERS_A_SYLLABLE} letters.
 *
 * @param sampleChars chars of a text that are read, evenly spread over it
 * @param minLetters fewer letters are too few to tell
 * @param minConfidence below it the language counts as unknown, 0 to 1
 * @param reliableLetters fewer letters never make it reliable
 * @param reliableConfidence below it the language is not reliable, 0 to 1
 * @param maxCandidates candidates that are published
 * @param minCandidate candidates below this confidence are not, 0 to 1
 * @param segmentLetters fewer letters in another language are no segment
 * @param segmentConfidence below it a sentence does not count as in another language, 0 to 1
 */
public record LanguageSettings(
    int sampleChars,
    int minLetters,
    double minConfidence,
    int reliableLetters,
    double reliableConfidence,
    int maxCandidates,
    double minCandidate,
    int segmentLetters,
    double segmentConfidence) {

  public static final LanguageSettings DEFAULT =
      new LanguageSettings(2048, 12, 0.4, 60, 0.7, 3, 0.01, 60, 0.85);

  public LanguageSettings {
    atLeast(1, sampleChars, "sampleChars");
    atLeast(1, minLetters, "minLetters");
    atLeast(minLetters, reliableLetters, "reliableLetters");
    atLeast(1, maxCandidates, "maxCandidates");
    atLeast(1, segmentLetters, "segmentLetters");
    share(minConfidence, "minConfidence");
    share(reliableConfidence, "reliableConfidence");
    share(minCandidate, "minCandidate");
    share(segmentConfidence, "segmentConfidence");
  }

  private static void atLeast(int least, int value, String name) {
    if (value < least) {
      throw new IllegalArgumentException("%s %d is less than %d".formatted(name, value, least));
    }
  }

  private static void share(double value, String name) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("%s %s is not within 0 and 1".formatted(name, value));
    }
  }
}
