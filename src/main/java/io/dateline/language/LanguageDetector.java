package io.dateline.language;

import io.dateline.article.Language;
import io.dateline.article.Language.Candidate;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns what the models say into languages: those that are written in the script of the text.
 * fastText is asked first, and the n-grams where it is not sure, or is sure of one of several that
 * it mistakes for each other. {@link Language#UNDETERMINED} is among the languages then, where the
 * text looks like none of them. Whatever they say, the words of the language must be there.
 */
final class LanguageDetector {

  private final NgramModel ngrams;
  private final FastTextModel fastText;
  private final BothModels both;
  private final Telltales telltales;
  private final CommonWords commonWords = new CommonWords();

  /** Numbers of the languages of each group, and of texts that are in none. */
  private final Map<String, BitSet> groups = new HashMap<>();

  /** Numbers of fastText's labels of each group. */
  private final Map<String, BitSet> labelsOfGroup = new HashMap<>();

  LanguageDetector(LanguageModel model) {
    this.ngrams = model.ngrams();
    this.fastText = model.fastText();
    this.both = new BothModels(model);
    this.telltales = new Telltales(ngrams.codes());
    number(ngrams.codes(), groups);
    int undetermined = ngrams.codes().indexOf(Language.UNDETERMINED);
    groups.values().forEach(group -> group.set(undetermined));
    number(fastText.labels().stream().map(Languages::codeOfLabel).toList(), labelsOfGroup);
  }

  private static void number(List<String> codes, Map<String, BitSet> groups) {
    for (int i = 0; i < codes.size(); i++) {
      groups.computeIfAbsent(Languages.groupOf(codes.get(i)), group -> new BitSet()).set(i);
    }
  }

  /** The likeliest languages, best first; empty if none is written so. */
  List<Candidate> candidates(Impression text) {
    return commonWords.check(text, byLetters(text));
  }

  private List<Candidate> byLetters(Impression text) {
    FirstLook look = FirstLook.at(text, fastText);
    if (look.isEnough()) {
      return look.candidates();
    }
    double[] scores = both.scores(text, look);
    telltales.add(text, scores);
    return look.rivals().isEmpty()
        ? both.candidates(text, look, scores)
        : among(look.rivals(), text, scores, look.candidates().get(0).confidence());
  }

  /**
   * @param share what the confidences come to together, 0 to 1
   */
  private List<Candidate> among(
      Set<String> rivals, Impression text, double[] scores, double share) {
    List<Candidate> among = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      String code = ngrams.codes().get(i);
      if (rivals.contains(code) && Languages.isWritten(code, text.scripts().main())) {
        among.add(new Candidate(code, scores[i]));
      }
    }
    return Ranking.softmax(among, ngrams.temperature(text.sum().count()), share);
  }

  /**
   * Whether a text may be in a language of a group, by either model, or in none that is known.
   *
   * @param least share of the likeliest language's probability, 0 to 1
   */
  boolean mayBe(String group, Impression text, double least) {
    if (isLikely(group, text, least)) {
      return true;
    }
    double[] scores = ngrams.scores(text.sum());
    BitSet members = groups.getOrDefault(group, new BitSet());
    double best = Double.NEGATIVE_INFINITY;
    double home = Double.NEGATIVE_INFINITY;
    for (int i : both.knownIn(text.scripts().main())) {
      best = Math.max(best, scores[i]);
      if (members.get(i)) {
        home = Math.max(home, scores[i]);
      }
    }
    return home >= best + ngrams.temperature(text.sum().count()) * StrictMath.log(least);
  }

  /** Whether the languages of a group are together that likely by fastText. */
  private boolean isLikely(String group, Impression text, double least) {
    UnicodeScript script = text.scripts().main();
    float[] view = text.view();
    BitSet labels = labelsOfGroup.getOrDefault(group, new BitSet());
    double sum = 0;
    for (int i = labels.nextSetBit(0); i >= 0 && sum < least; i = labels.nextSetBit(i + 1)) {
      if (Languages.isWritten(Languages.codeOfLabel(fastText.labels().get(i)), script)) {
        sum += fastText.probability(i, view);
      }
    }
    return sum >= least;
  }
}
