package io.dateline.language;

import io.dateline.article.Language;
import io.dateline.article.Language.Candidate;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns what the models say into languages: those that are written in the script of the text.
 * fastText is asked first, and the n-grams where it is not sure, or is sure of one of several that
 * it mistakes for each other. {@link Language#UNDETERMINED} is among the languages then, where the
 * text looks like none of them.
 */
final class LanguageDetector {

  private static final int[] NONE = {};

  private final NgramModel ngrams;
  private final FastTextModel fastText;
  private final Telltales telltales;

  private final int[] all;

  /** Numbers of the languages of which n-grams of each script are known. */
  private final Map<UnicodeScript, int[]> known = new EnumMap<>(UnicodeScript.class);

  /** Numbers of those that are written in it as well. */
  private final Map<UnicodeScript, int[]> unlearned = new EnumMap<>(UnicodeScript.class);

  /** Numbers of the languages of each group, and of texts that are in none. */
  private final Map<String, BitSet> groups = new HashMap<>();

  /** Numbers of fastText's labels of each group. */
  private final Map<String, int[]> labelsOfGroup;

  /** Numbers of fastText's labels for each language of the n-grams. */
  private final List<int[]> labels = new ArrayList<>();

  /** Numbers of fastText's labels that no language of the n-grams has. */
  private final int[] others;

  LanguageDetector(LanguageModel model) {
    this.ngrams = model.ngrams();
    this.fastText = model.fastText();
    this.telltales = new Telltales(ngrams.codes());
    List<String> names = fastText.labels();
    List<String> codes = ngrams.codes();
    List<String> rest = new ArrayList<>(names);
    for (List<String> known : ngrams.labels()) {
      labels.add(known.stream().mapToInt(names::indexOf).toArray());
      rest.removeAll(known);
    }
    this.labelsOfGroup =
        IntStream.range(0, names.size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    i -> Languages.groupOf(Languages.codeOfLabel(names.get(i))),
                    Collectors.collectingAndThen(
                        Collectors.toList(),
                        numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())));
    this.others = rest.stream().mapToInt(names::indexOf).toArray();
    for (int i = 0; i < codes.size(); i++) {
      groups.computeIfAbsent(Languages.groupOf(codes.get(i)), group -> new BitSet()).set(i);
    }
    groups.values().forEach(group -> group.set(codes.indexOf(Language.UNDETERMINED)));
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

  /** The likeliest languages, best first; empty if none is written so. */
  List<Candidate> candidates(Impression text) {
    float[] view = text.view();
    FirstLook look = look(text, view);
    if (look.isEnough()) {
      return look.candidates();
    }
    double[] scores = scores(text, view, look);
    telltales.add(text, scores);
    Set<String> rivals = look.rivals();
    if (rivals.isEmpty()) {
      return ranked(text, look, scores);
    }
    List<Candidate> among = new ArrayList<>();
    for (int i : all) {
      String code = ngrams.codes().get(i);
      if (rivals.contains(code) && Languages.isWritten(code, text.scripts().main())) {
        among.add(new Candidate(code, scores[i]));
      }
    }
    return Ranking.softmax(among, temperature(text), look.candidates().get(0).confidence());
  }

  /** The same by both models alone, as the training has it. */
  List<Candidate> candidatesOfBoth(Impression text) {
    float[] view = text.view();
    FirstLook look = look(text, view);
    return ranked(text, look, scores(text, view, look));
  }

  private FirstLook look(Impression text, float[] view) {
    return new FirstLook(fastText.labels(), fastText.probabilities(view), text.scripts().main());
  }

  private double[] scores(Impression text, float[] view, FirstLook look) {
    return ngrams.scores(text.sum(), view, logs(look.probabilities()));
  }

  private double temperature(Impression text) {
    return ngrams.temperature(text.sum().count());
  }

  private List<Candidate> ranked(Impression text, FirstLook look, double[] scores) {
    UnicodeScript script = text.scripts().main();
    double[] probabilities = look.probabilities();
    double[] logs = logs(probabilities);
    List<Candidate> found = new ArrayList<>();
    for (int i : script == null ? all : known.getOrDefault(script, all)) {
      found.add(new Candidate(ngrams.codes().get(i), scores[i]));
    }
    for (int i : script == null ? NONE : unlearned.getOrDefault(script, NONE)) {
      found.add(new Candidate(ngrams.codes().get(i), ngrams.scoreOfUnseen(scores, logs[i])));
    }
    for (int label : others) {
      String code = Languages.codeOfLabel(fastText.labels().get(label));
      if (Languages.isWritten(code, script)) {
        found.add(new Candidate(code, ngrams.scoreOfUnseen(scores, log(probabilities[label]))));
      }
    }
    return Ranking.softmax(found, temperature(text), 1);
  }

  /**
   * Whether a text may be in a language of a group, by either model, or in none that is known.
   *
   * @param least share of the likeliest language's probability, 0 to 1
   */
  boolean mayBe(String group, Impression text, double least) {
    if (probability(group, text) >= least) {
      return true;
    }
    double[] scores = ngrams.scores(text.sum());
    BitSet members = groups.getOrDefault(group, new BitSet());
    double best = Double.NEGATIVE_INFINITY;
    double home = Double.NEGATIVE_INFINITY;
    UnicodeScript script = text.scripts().main();
    for (int i : script == null ? all : known.getOrDefault(script, all)) {
      best = Math.max(best, scores[i]);
      if (members.get(i)) {
        home = Math.max(home, scores[i]);
      }
    }
    return home >= best + ngrams.temperature(text.sum().count()) * StrictMath.log(least);
  }

  /** How likely the languages of a group are together, by fastText. */
  private double probability(String group, Impression text) {
    UnicodeScript script = text.scripts().main();
    float[] view = text.view();
    double sum = 0;
    for (int label : labelsOfGroup.getOrDefault(group, NONE)) {
      if (Languages.isWritten(Languages.codeOfLabel(fastText.labels().get(label)), script)) {
        sum += fastText.probability(label, view);
      }
    }
    return sum;
  }

  private double[] logs(double[] probabilities) {
    double[] logs = new double[labels.size()];
    for (int i = 0; i < logs.length; i++) {
      double sum = 0;
      for (int label : labels.get(i)) {
        sum += probabilities[label];
      }
      logs[i] = labels.get(i).length == 0 ? 0 : log(sum);
    }
    return logs;
  }

  private static double log(double probability) {
    return StrictMath.log(probability + NgramModel.LEAST);
  }
}
