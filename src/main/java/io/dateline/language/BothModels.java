package io.dateline.language;

import io.dateline.article.Language.Candidate;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What n-grams and fastText say together of a text: every language that is written in its script
 * gets a score, also those that one of the two does not know. Immutable.
 */
final class BothModels {

  private static final int[] NONE = {};

  private final NgramModel ngrams;
  private final List<String> fastTextLabels;
  private final int[] all;

  /** Numbers of the languages of which n-grams of each script are known. */
  private final Map<UnicodeScript, int[]> known = new EnumMap<>(UnicodeScript.class);

  /** Numbers of those that are written in it as well. */
  private final Map<UnicodeScript, int[]> unlearned = new EnumMap<>(UnicodeScript.class);

  /** Numbers of fastText's labels for each language of the n-grams. */
  private final List<int[]> labels = new ArrayList<>();

  /** Numbers of fastText's labels that no language of the n-grams has. */
  private final int[] others;

  BothModels(LanguageModel model) {
    this.ngrams = model.ngrams();
    this.fastTextLabels = model.fastText().labels();
    List<String> codes = ngrams.codes();
    List<String> rest = new ArrayList<>(fastTextLabels);
    for (List<String> names : ngrams.labels()) {
      labels.add(names.stream().mapToInt(fastTextLabels::indexOf).toArray());
      rest.removeAll(names);
    }
    this.others = rest.stream().mapToInt(fastTextLabels::indexOf).toArray();
    this.all = IntStream.range(0, codes.size()).toArray();
    for (UnicodeScript script : UnicodeScript.values()) {
      known.put(script, IntStream.of(all).filter(i -> ngrams.knows(i, script)).toArray());
      unlearned.put(
          script,
          IntStream.of(all)
              .filter(i -> !ngrams.knows(i, script) && !ngrams.labels().get(i).isEmpty())
              .filter(i -> Languages.isWritten(codes.get(i), script))
              .toArray());
    }
  }

  /** Numbers of the languages of which n-grams of a script are known; of all if there is none. */
  int[] knownIn(@Nullable UnicodeScript script) {
    return script == null ? all : known.getOrDefault(script, all);
  }

  /** What each language of the n-grams scores. */
  double[] scores(Impression text, FirstLook look) {
    double[] logs = new double[labels.size()];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = log(i, look);
    }
    return ngrams.scores(text.sum(), look.view(), logs);
  }

  /**
   * The languages written in the script of the text, best first.
   *
   * @param scores of the languages of the n-grams
   */
  List<Candidate> candidates(Impression text, FirstLook look, double[] scores) {
    UnicodeScript script = text.scripts().main();
    List<Candidate> found = new ArrayList<>();
    for (int i : knownIn(script)) {
      found.add(new Candidate(ngrams.codes().get(i), scores[i]));
    }
    for (int i : script == null ? NONE : unlearned.getOrDefault(script, NONE)) {
      found.add(new Candidate(ngrams.codes().get(i), ngrams.scoreOfUnseen(scores, log(i, look))));
    }
    for (int label : others) {
      String code = Languages.codeOfLabel(fastTextLabels.get(label));
      if (Languages.isWritten(code, script)) {
        double log = log(look.probabilities()[label]);
        found.add(new Candidate(code, ngrams.scoreOfUnseen(scores, log)));
      }
    }
    return Ranking.softmax(found, ngrams.temperature(text.sum().count()), 1);
  }

  /** Of fastText's probability of a language of the n-grams; 0 where it does not know it. */
  private double log(int language, FirstLook look) {
    int[] known = labels.get(language);
    return known.length == 0
        ? 0
        : log(IntStream.of(known).mapToDouble(label -> look.probabilities()[label]).sum());
  }

  private static double log(double probability) {
    return StrictMath.log(probability + NgramModel.LEAST);
  }
}
