package io.dateline.value.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The words of one language with what they can say. Immutable; found by narrowing a sorted list
 * char by char, so that a word costs no more than its own letters.
 */
public final class Lexicon {

  /** A way to write something, and how exactly it must be written so. */
  private record Entry(Sense sense, String spelling, Lettering lettering) {}

  private final String[] words;
  private final List<List<Entry>> entries;
  private final Map<Character, int[]> byFirstChar = new HashMap<>();

  private Lexicon(TreeMap<String, LinkedHashSet<Entry>> all) {
    words = all.keySet().toArray(String[]::new);
    entries = all.values().stream().map(List::copyOf).toList();
    for (int i = 0; i < words.length; i++) {
      int at = i;
      byFirstChar.computeIfAbsent(words[i].charAt(0), c -> new int[] {at, at})[1] = i + 1;
    }
  }

  /** Calls {@code found} for each sign that begins at {@code at}. */
  void signsAt(String text, char[] folded, int at, int limit, boolean first, Consumer<Sign> found) {
    int[] range = byFirstChar.get(folded[at]);
    if (range == null) {
      return;
    }
    int low = range[0];
    int high = range[1];
    for (int length = 1; low < high; length++) {
      int end = at + length;
      if (words[low].length() == length) {
        if (isWordEnd(folded, end, limit)) {
          addAll(entries.get(low), text, at, end, first, found);
        }
        low++;
      }
      if (end >= limit) {
        return;
      }
      low = bound(low, high, length, folded[end]);
      high = bound(low, high, length, (char) (folded[end] + 1));
    }
  }

  /** The first word between low and high whose char at the index is not below the given one. */
  private int bound(int low, int high, int index, char c) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (words[middle].charAt(index) < c) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static boolean isWordEnd(char[] folded, int end, int limit) {
    if (end >= limit || !Script.isOfWord(folded[end]) || Script.isUnspaced(folded[end])) {
      return true;
    }
    char last = folded[end - 1];
    return !Character.isLetter(last)
        || Script.isUnspaced(last)
        || Script.takesParticles(last)
        || Script.isDigit(folded[end]);
  }

  private static void addAll(
      List<Entry> all, String text, int begin, int end, boolean first, Consumer<Sign> found) {
    for (Entry entry : all) {
      if (entry.lettering.fits(text, begin, end, entry.spelling, first)) {
        found.accept(new Sign(entry.sense, end));
      }
    }
  }

  /** Collects words. */
  public static final class Builder {
    private final TreeMap<String, LinkedHashSet<Entry>> all = new TreeMap<>();

    public void add(String spelling, Sense sense, Lettering lettering) {
      // CLDR puts marks of direction around symbols and soft hyphens into long numerals
      String plain = spelling.replaceAll("[\u00ad\u200e\u200f\u061c]", "").strip();
      if (plain.isEmpty()) {
        return;
      }
      all.computeIfAbsent(String.valueOf(Folding.of(plain)), w -> new LinkedHashSet<>())
          .add(new Entry(sense, plain, lettering));
    }

    public void add(String spelling, Sense sense) {
      add(spelling, sense, Lettering.ANY);
    }

    public Lexicon build() {
      return new Lexicon(all);
    }
  }
}
