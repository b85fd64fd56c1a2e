package io.dateline.entity.grouping;

import io.dateline.article.Entity;
import java.util.EnumMap;
import java.util.Map;

/** The votes on what kind of thing one string names. */
final class Ballot {
  /** Part of the winner's votes from which on another type is kept beside it, ... */
  private static final double NEAR = 0.8;

  /** ... if it has these votes at least: two mentions that are sure. */
  private static final double STRONG = 1.5;

  private final Map<Entity.Type, Double> votes = new EnumMap<>(Entity.Type.class);
  private int occurrences;

  /** Counts the type of one occurrence. */
  void occur(Entity.Type type, double score) {
    occurrences++;
    add(type, score);
  }

  /** Adds votes that come from other strings. */
  void add(Entity.Type type, double cast) {
    votes.merge(type, cast, Double::sum);
  }

  /** Adds votes beside which no other type is near. */
  void outvote(Entity.Type type, double cast) {
    double sum = votes.values().stream().mapToDouble(Double::doubleValue).sum();
    add(type, cast + sum / NEAR);
  }

  /** The type of an occurrence for which the recogniser said {@code own}. */
  Entity.Type decide(Entity.Type own) {
    Entity.Type winner = winner(own);
    boolean keepsOwn = of(own) >= NEAR * of(winner) && of(own) >= STRONG;
    return keepsOwn ? own : winner;
  }

  /** Votes for the winner, an occurrence. */
  double certainty(Entity.Type own) {
    return of(winner(own)) / Math.max(1, occurrences);
  }

  private Entity.Type winner(Entity.Type own) {
    Entity.Type winner = own;
    for (Map.Entry<Entity.Type, Double> vote : votes.entrySet()) {
      if (vote.getValue() > of(winner)) {
        winner = vote.getKey();
      }
    }
    return winner;
  }

  private double of(Entity.Type type) {
    return votes.getOrDefault(type, 0.0);
  }
}
