package io.dateline.entity.grouping;

import io.dateline.article.Entity;
import io.dateline.entity.mention.NameSpan;
import io.dateline.entity.words.Companies;
import io.dateline.entity.words.Inflections;
import io.dateline.entity.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One string names one kind of thing throughout an article: that of the larger sum of scores,
 * unless another comes near it. A person's full name speaks for the surname too, whatever its case
 * ending, and a company's for its first words unless somebody bears them.
 */
final class TypeVote {
  /** What a person's full name counts for the surname alone. */
  private static final double FOR_SURNAME = 0.5;

  /** Certainty from which on a name is no surname although somebody bears it. */
  private static final double CERTAIN = 0.85;

  private final Companies companies;
  private final Inflections inflections;
  private final String language;
  private final Map<String, Ballot> ballots = new HashMap<>();

  /** Keys of the surnames of persons who are named in full. */
  private final Set<String> surnames = new HashSet<>();

  TypeVote(Companies companies, Inflections inflections, String language) {
    this.companies = companies;
    this.inflections = inflections;
    this.language = language;
  }

  /** The names, each with the type that its string has in the article. */
  List<NameSpan> decide(String text, List<NameSpan> names) {
    List<List<Word>> words = names.stream().map(name -> Word.of(name.span().of(text))).toList();
    for (int i = 0; i < names.size(); i++) {
      ballot(words.get(i)).occur(names.get(i).type(), names.get(i).score());
      voteForSurname(words.get(i), names.get(i));
    }
    for (int i = 0; i < names.size(); i++) {
      voteForCompany(words.get(i), names.get(i));
    }
    List<NameSpan> decided = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      decided.add(names.get(i).as(decided(names.get(i).type(), words.get(i))));
    }
    return decided;
  }

  private Ballot ballot(List<Word> words) {
    String string = words.stream().map(Word::folded).collect(Collectors.joining(" "));
    return ballots.computeIfAbsent(string, s -> new Ballot());
  }

  private void voteForSurname(List<Word> words, NameSpan name) {
    if (name.type() == Entity.Type.PERSON && words.size() > 1) {
      List<Word> surname = words.subList(words.size() - 1, words.size());
      surnames.addAll(inflections.keys(surname.get(0), true, language));
      ballot(surname).add(name.type(), FOR_SURNAME * name.score());
    }
  }

  /** {@code Ford} is {@code Ford Motor Company}, however often it was taken for a person. */
  private void voteForCompany(List<Word> words, NameSpan name) {
    int length = companies.nameLength(words, language);
    if (name.type() == Entity.Type.ORGANIZATION && length > 0 && length < words.size()) {
      List<Word> shortName = words.subList(0, length);
      if (!isSurname(shortName)) {
        ballot(shortName).outvote(name.type(), name.score());
      }
    }
  }

  private Entity.Type decided(Entity.Type own, List<Word> words) {
    Ballot ballot = ballot(words);
    boolean isDoubtful = ballot.certainty(own) < CERTAIN;
    return isDoubtful && isSurname(words) ? Entity.Type.PERSON : ballot.decide(own);
  }

  private boolean isSurname(List<Word> words) {
    return words.size() == 1
        && inflections.keys(words.get(0), true, language).stream().anyMatch(surnames::contains);
  }
}
