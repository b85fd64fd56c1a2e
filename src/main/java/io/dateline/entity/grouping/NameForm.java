package io.dateline.entity.grouping;

import io.dateline.article.Entity;
import io.dateline.entity.words.KnownNames.Known;
import io.dateline.entity.words.Script;
import io.dateline.entity.words.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One way in which an article writes the name of something, however often it does. */
final class NameForm {
  /** Code points of the longest Chinese, Japanese or Korean surnames. */
  private static final int LONGEST_SURNAME = 3;

  private static final Set<String> GENERATIONS =
      Set.of("jr", "sr", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private final int number;
  private final Entity.Type type;
  private final Spellings spellings = new Spellings();
  private final List<Word> words;
  private final List<Set<String>> keys;
  private final Optional<Known> known;
  private final boolean withPatronymic;
  private final int core;
  private final List<Integer> mentions = new ArrayList<>();
  private boolean sure;

  /**
   * @param number among the forms of the article, in the order in which they first occur
   * @param words titles left out; not empty
   * @param keys of each of the words
   * @param known the thing of the list that it is a name of
   * @param withPatronymic whether it is a given name and a patronymic alone
   */
  NameForm(
      int number,
      Entity.Type type,
      List<Word> words,
      List<Set<String>> keys,
      Optional<Known> known,
      boolean withPatronymic) {
    this.number = number;
    this.type = type;
    this.words = List.copyOf(words);
    this.keys = List.copyOf(keys);
    this.known = known;
    this.withPatronymic = withPatronymic;
    this.core = isPerson() ? withoutGenerations(words) : words.size();
  }

  private static int withoutGenerations(List<Word> words) {
    int core = words.size();
    while (core > 1 && GENERATIONS.contains(words.get(core - 1).folded())) {
      core--;
    }
    return core;
  }

  /**
   * @param spelling as written, titles left out
   */
  void addMention(int mention, String spelling, boolean isSure) {
    mentions.add(mention);
    spellings.add(spelling);
    sure |= isSure;
  }

  int number() {
    return number;
  }

  Entity.Type type() {
    return type;
  }

  boolean isPerson() {
    return type == Entity.Type.PERSON;
  }

  /** As the article writes it. */
  String text() {
    return spellings.best();
  }

  /** Number of its words. */
  int size() {
    return words.size();
  }

  /** Number of its words without {@code Jr.} or {@code II} behind a person's name. */
  int core() {
    return core;
  }

  /** The last word of the core: a person's surname in most languages. */
  Word last() {
    return words.get(core - 1);
  }

  List<Word> words() {
    return words;
  }

  /** Of each word. */
  List<Set<String>> keys() {
    return keys;
  }

  Set<String> keys(int word) {
    return keys.get(word);
  }

  Optional<Known> known() {
    return known;
  }

  /** Whether this is a person's given name and patronymic without the surname. */
  boolean isWithPatronymic() {
    return withPatronymic;
  }

  /**
   * What may be the surname of a person whose name is one word because its script does not part
   * words: 佐々木 of 佐々木隆. Empty for others.
   */
  List<String> possibleSurnames() {
    String name = words.get(0).folded();
    if (!isPerson() || !Script.hasWordsOfOneCharacter(name.codePointAt(0))) {
      return List.of();
    }
    int longest = Math.min(LONGEST_SURNAME, name.codePointCount(0, name.length()) - 1);
    return IntStream.rangeClosed(1, longest)
        .mapToObj(length -> name.substring(0, name.offsetByCodePoints(0, length)))
        .toList();
  }

  /** Numbers of its mentions, in order of the text. */
  List<Integer> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  int firstMention() {
    return mentions.get(0);
  }

  /** Whether one of its mentions is believed by itself. */
  boolean isSure() {
    return sure;
  }

  boolean isLoneAcronym() {
    return words.size() == 1 && last().isAcronym();
  }

  /** Whether word {@code i} of this can be a form of word {@code j} of the other. */
  boolean agrees(int i, NameForm other, int j) {
    return !Collections.disjoint(keys.get(i), other.keys.get(j));
  }

  /** Whether all its words can be forms of the other's words from {@code begin} on. */
  boolean agreesWithin(NameForm other, int begin) {
    if (begin < 0 || begin + size() > other.size()) {
      return false;
    }
    for (int i = 0; i < size(); i++) {
      if (!agrees(i, other, begin + i)) {
        return false;
      }
    }
    return true;
  }
}
