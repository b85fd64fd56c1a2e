package io.dateline.entity.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Forms of names, found by their words, and which of them belong together. */
final class Forms {
  /** Forms that are looked at under one key, so that time stays linear in their number. */
  private static final int LOOKED_AT = 64;

  private final List<NameForm> all;
  private final Clusters clusters;
  private final Map<String, List<NameForm>> byFirst = new HashMap<>();
  private final Map<String, List<NameForm>> byLast = new HashMap<>();

  /**
   * @param clusters of the numbers of all the article's forms, of which {@code forms} may be a part
   */
  Forms(List<NameForm> forms, Clusters clusters) {
    this.all = List.copyOf(forms);
    this.clusters = clusters;
    for (NameForm form : all) {
      index(byFirst, form, form.keys(0));
      index(byFirst, form, form.possibleSurnames());
      index(byLast, form, form.keys(form.core() - 1));
    }
  }

  private static void index(
      Map<String, List<NameForm>> index, NameForm form, Collection<String> keys) {
    for (String key : keys) {
      List<NameForm> found = index.computeIfAbsent(form.type() + key, k -> new ArrayList<>(2));
      if (found.size() < LOOKED_AT) {
        found.add(form);
      }
    }
  }

  List<NameForm> all() {
    return all;
  }

  /** Forms of the same type whose first word can be the given word of {@code form}. */
  Stream<NameForm> beginningWith(NameForm form, int word) {
    return found(byFirst, form, word);
  }

  /** Forms of the same type whose last word can be the given word of {@code form}. */
  Stream<NameForm> endingWith(NameForm form, int word) {
    return found(byLast, form, word);
  }

  private static Stream<NameForm> found(
      Map<String, List<NameForm>> index, NameForm form, int word) {
    return form.keys(word).stream()
        .flatMap(key -> index.getOrDefault(form.type() + key, List.of()).stream())
        .distinct();
  }

  void join(NameForm a, NameForm b) {
    clusters.join(a.number(), b.number());
  }

  /** Number of the cluster that the form is in. */
  int cluster(NameForm form) {
    return clusters.find(form.number());
  }

  /** The clusters in order of their first mention, the forms of each likewise. */
  List<List<NameForm>> clusters() {
    Map<Integer, List<NameForm>> found = new LinkedHashMap<>();
    for (NameForm form : all) {
      found.computeIfAbsent(cluster(form), c -> new ArrayList<>()).add(form);
    }
    return List.copyOf(found.values());
  }
}
