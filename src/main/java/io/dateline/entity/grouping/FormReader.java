package io.dateline.entity.grouping;

import io.dateline.article.Entity;
import io.dateline.entity.mention.NameSpan;
import io.dateline.entity.words.Inflections;
import io.dateline.entity.words.KnownNames.Known;
import io.dateline.entity.words.Patronymics;
import io.dateline.entity.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the forms of an article's names. */
final class FormReader {
  private final NameWords nameWords;
  private final Patronymics patronymics = new Patronymics();

  FormReader(Inflections inflections) {
    this.nameWords = new NameWords(inflections);
  }

  /**
   * The form of each name; names of one form have the same object.
   *
   * @param believed least score at which a name is believed by itself
   */
  List<NameForm> read(String text, String language, List<NameSpan> names, double believed) {
    Map<String, List<Word>> wordsOf = new HashMap<>();
    Map<String, NameForm> forms = new HashMap<>();
    List<NameForm> formOf = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NameSpan name = names.get(i);
      String written = name.span().of(text);
      List<Word> words =
          wordsOf.computeIfAbsent(
              name.type() + written, w -> nameWords.of(written, name.type(), language));
      NameForm form =
          forms.computeIfAbsent(
              key(name.type(), words), k -> form(forms.size(), name.type(), words, language));
      form.addMention(i, spelling(written, words, name.type()), name.score() >= believed);
      formOf.add(form);
    }
    return formOf;
  }

  private static String key(Entity.Type type, List<Word> words) {
    return words.stream().map(Word::folded).collect(Collectors.joining(" ", type + " ", ""));
  }

  private NameForm form(int number, Entity.Type type, List<Word> words, String language) {
    List<Set<String>> keys = nameWords.keys(words, type, language);
    Optional<Known> known =
        type == Entity.Type.PERSON ? Optional.empty() : nameWords.known(keys, language);
    boolean withPatronymic =
        type == Entity.Type.PERSON
            && words.size() == 2
            && patronymics.isOne(words.get(1), keys.get(1), language);
    return new NameForm(number, type, words, keys, known, withPatronymic);
  }

  private static String spelling(String written, List<Word> words, Entity.Type type) {
    int begin = type == Entity.Type.PERSON ? written.indexOf(words.get(0).text()) : 0;
    return written.substring(Math.max(0, begin)).replaceAll("\\s+", " ");
  }
}
