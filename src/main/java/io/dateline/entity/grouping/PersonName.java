package io.dateline.entity.grouping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Surnames, given names and initials belong to somebody who is named more fully elsewhere: to who
 * was named last before, else to who is named first afterwards.
 */
final class PersonName implements Link {
  private final Introductions introductions;

  PersonName(Introductions introductions) {
    this.introductions = introductions;
  }

  @Override
  public void join(Forms forms) {
    List<List<NameForm>> persons =
        forms.clusters().stream()
            .filter(cluster -> cluster.get(0).isPerson())
            .sorted(Comparator.comparingInt(cluster -> -longest(cluster)))
            .toList();
    Map<NameForm, List<NameForm>> clusterOf = new HashMap<>();
    persons.forEach(cluster -> cluster.forEach(form -> clusterOf.put(form, cluster)));
    for (List<NameForm> shorter : persons) {
      fullName(shorter, forms)
          .filter(
              full ->
                  !introductions.isSomebodyElse(
                      shorter, clusterOf.getOrDefault(full, List.of(full))))
          .ifPresent(full -> forms.join(shorter.get(0), full));
    }
  }

  private static int longest(List<NameForm> cluster) {
    return cluster.stream().mapToInt(NameForm::core).max().orElseThrow();
  }

  private static Optional<NameForm> fullName(List<NameForm> shorter, Forms forms) {
    TreeMap<PersonPart, Map<Integer, NameForm>> found = new TreeMap<>();
    for (NameForm form : shorter) {
      Stream.concat(forms.endingWith(form, form.core() - 1), forms.beginningWith(form, 0))
          .filter(full -> forms.cluster(full) != forms.cluster(form))
          .forEach(
              full ->
                  PersonPart.of(form, full)
                      .ifPresent(
                          part ->
                              found
                                  .computeIfAbsent(part, p -> new TreeMap<>())
                                  .putIfAbsent(forms.cluster(full), full)));
    }
    int first = shorter.get(0).firstMention();
    return Optional.ofNullable(found.lastEntry())
        .flatMap(surest -> nearest(surest.getValue(), first));
  }

  private static Optional<NameForm> nearest(Map<Integer, NameForm> bearers, int mention) {
    Comparator<NameForm> byPlace = Comparator.comparingInt(NameForm::firstMention);
    return bearers.values().stream()
        .filter(bearer -> bearer.firstMention() < mention)
        .max(byPlace)
        .or(() -> bearers.values().stream().min(byPlace));
  }
}
