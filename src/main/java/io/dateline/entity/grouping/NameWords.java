package io.dateline.entity.grouping;

import io.dateline.article.Entity;
import io.dateline.entity.words.Inflections;
import io.dateline.entity.words.KnownNames;
import io.dateline.entity.words.KnownNames.Known;
import io.dateline.entity.words.Titles;
import io.dateline.entity.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which a name is compared: titles left out, states under one name. */
final class NameWords {
  private static final int LONGEST_STATE = 4;
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}");

  private final Inflections inflections;
  private final KnownNames knownNames;
  private final Titles titles = new Titles();

  NameWords(Inflections inflections) {
    this.inflections = inflections;
    this.knownNames = new KnownNames(inflections);
  }

  /** The words of a name as written; never empty. */
  List<Word> of(String written, Entity.Type type, String language) {
    List<Word> words = Word.of(written);
    if (words.isEmpty()) {
      return List.of(new Word(written, written));
    }
    if (type == Entity.Type.PERSON) {
      int leading = Math.min(titles.leading(words, language), words.size() - 1);
      return withInitialsApart(words.subList(leading, words.size()));
    }
    return withState(withoutGaps(words), language);
  }

  List<Set<String>> keys(List<Word> words, Entity.Type type, String language) {
    return inflections.keys(words, type == Entity.Type.PERSON, language);
  }

  /**
   * @param keys of the words of a name
   */
  Optional<Known> known(List<Set<String>> keys, String language) {
    return knownNames.find(keys, language);
  }

  /** {@code J.F.} before {@code Kennedy} is two words. */
  private static List<Word> withInitialsApart(List<Word> words) {
    if (words.stream().noneMatch(word -> word.text().contains("."))) {
      return words;
    }
    return words.stream()
        .flatMap(
            word ->
                INITIALS.matcher(word.text()).matches()
                    ? Word.of(word.text().replace(".", ". ")).stream()
                    : Stream.of(word))
        .toList();
  }

  /** {@code U. S.} is one word, as {@code U.S.} is. */
  private static List<Word> withoutGaps(List<Word> words) {
    List<Word> joined = new ArrayList<>();
    for (Word word : words) {
      Word last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.isInitial() && word.isInitial()) {
        joined.set(
            joined.size() - 1, new Word(last.text() + word.text(), last.folded() + word.folded()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  /** {@code US} and {@code United States} are the same before {@code Department of Justice}. */
  private List<Word> withState(List<Word> words, String language) {
    if (known(keys(words, Entity.Type.LOCATION, language), language).isPresent()) {
      return words;
    }
    for (int n = Math.min(LONGEST_STATE, words.size() - 1); n > 0; n--) {
      List<Set<String>> keys =
          words.subList(0, n).stream().map(word -> Set.of(word.folded())).toList();
      Optional<Known> state = known(keys, language);
      if (state.isPresent()) {
        List<Word> replaced = new ArrayList<>();
        // no folded word is in capitals, so this is no word of another name
        replaced.add(new Word(state.get().key(), state.get().key()));
        replaced.addAll(words.subList(n, words.size()));
        return replaced;
      }
    }
    return words;
  }
}
