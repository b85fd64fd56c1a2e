package io.dateline.entity.grouping;

import io.dateline.article.Entity;
import io.dateline.entity.mention.NameSpan;
import io.dateline.entity.words.Companies;
import io.dateline.entity.words.Inflections;
import io.dateline.entity.words.Word;
import java.util.ArrayList;
import java.util.EnumMap;
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
  /** Part of the winner's votes from which on another type is kept beside it, ... */
  private static final double NEAR = 0.8;

  /** ... if it has these votes at least: two mentions that are sure. */
  private static final double STRONG = 1.5;

  /** What a person's full name counts for the surname alone. */
  private static final double FOR_SURNAME = 0.5;

  /** Mean score from which on a name is not taken for a surname because somebody bears it. */
  private static final double CERTAIN = 0.85;

  private final Companies companies;
  private final Inflections inflections;
  private final String language;
  private final Map<String, Map<Entity.Type, Double>> votes = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();

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
      occurrences.merge(string(words.get(i)), 1, Integer::sum);
      vote(string(words.get(i)), names.get(i).type(), names.get(i).score());
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

  private void voteForSurname(List<Word> words, NameSpan name) {
    if (name.type() == Entity.Type.PERSON && words.size() > 1) {
      Word surname = words.get(words.size() - 1);
      surnames.addAll(inflections.keys(surname, true, language));
      vote(surname.folded(), name.type(), FOR_SURNAME * name.score());
    }
  }

  /** {@code Ford} is {@code Ford Motor Company}, however often it was taken for a person. */
  private void voteForCompany(List<Word> words, NameSpan name) {
    int length = companies.nameLength(words, language);
    if (name.type() != Entity.Type.ORGANIZATION || length == 0 || length == words.size()) {
      return;
    }
    String shortName = string(words.subList(0, length));
    if (votes.containsKey(shortName) && !surnames.contains(shortName)) {
      double all = counted(shortName).values().stream().mapToDouble(Double::doubleValue).sum();
      vote(shortName, name.type(), all);
    }
  }

  private void vote(String string, Entity.Type type, double cast) {
    votes
        .computeIfAbsent(string, s -> new EnumMap<>(Entity.Type.class))
        .merge(type, cast, Double::sum);
  }

  private Map<Entity.Type, Double> counted(String string) {
    return votes.getOrDefault(string, Map.of());
  }

  private static String string(List<Word> words) {
    return words.stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  private Entity.Type decided(Entity.Type own, List<Word> words) {
    String string = string(words);
    Map<Entity.Type, Double> counted = counted(string);
    Entity.Type winner = own;
    for (Map.Entry<Entity.Type, Double> count : counted.entrySet()) {
      winner = count.getValue() > counted.getOrDefault(winner, 0.0) ? count.getKey() : winner;
    }
    double most = counted.getOrDefault(winner, 0.0);
    if (most < CERTAIN * occurrences.getOrDefault(string, 0) && isSurname(words)) {
      return Entity.Type.PERSON;
    }
    double ownVotes = counted.getOrDefault(own, 0.0);
    return ownVotes >= NEAR * most && ownVotes >= STRONG ? own : winner;
  }

  private boolean isSurname(List<Word> words) {
    return words.size() == 1
        && inflections.keys(words.get(0), true, language).stream().anyMatch(surnames::contains);
  }
}
