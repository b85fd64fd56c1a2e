package io.dateline.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The first difference between two records that a reader would notice. Another kind of processor
 * makes slightly other scores of the same model: its kernels add up in another order, and
 * activations are rounded to 8 bits. So scores may differ by that noise, and what is only just
 * believed may be missing; hashes of the pipeline change with every setting and are not what a
 * reader agrees with.
 */
final class GoldenDifference {
  private static final double NOISE = 0.1;

  /** Names are published from 0.4, topics from 0.3: from here on noise cannot hide them. */
  private static final Map<String, Double> SURE = Map.of("entities", 0.5, "topics", 0.4);

  private static final Set<String> PROVENANCE = Set.of("configSha256", "version");

  private GoldenDifference() {}

  static Optional<String> between(JsonNode expected, JsonNode found) {
    return members("", expected, found);
  }

  private static Optional<String> between(String at, JsonNode expected, JsonNode found) {
    if (expected.isNumber() && found.isNumber()) {
      double off = Math.abs(expected.doubleValue() - found.doubleValue());
      boolean score = expected.isDouble() || found.isDouble();
      double noise = NOISE * Math.max(1, Math.abs(expected.doubleValue()));
      return off <= (score ? noise : 0) ? Optional.empty() : difference(at, expected, found);
    }
    if (expected.getNodeType() != found.getNodeType()) {
      return difference(at, expected, found);
    }
    if (expected.isArray()) {
      if (expected.size() != found.size()) {
        return difference(at, expected, found);
      }
      return first(
          Stream.iterate(0, i -> i < expected.size(), i -> i + 1)
              .map(i -> between(at + "/" + i, expected.get(i), found.get(i))));
    }
    if (expected.isObject()) {
      return members(at, expected, found);
    }
    return expected.equals(found) ? Optional.empty() : difference(at, expected, found);
  }

  private static Optional<String> members(String at, JsonNode expected, JsonNode found) {
    Set<String> names = exactNames(expected);
    if (!names.equals(exactNames(found))) {
      return difference(at, expected, found);
    }
    return first(
        Stream.concat(
            names.stream()
                .map(name -> between(at + "/" + name, expected.path(name), found.path(name))),
            SURE.entrySet().stream()
                .flatMap(
                    list ->
                        doubts(
                            at + "/" + list.getKey(),
                            expected.path(list.getKey()),
                            found.path(list.getKey()),
                            list.getValue()))));
  }

  /** Members that are compared as they are; a label follows from the score beside it. */
  private static Set<String> exactNames(JsonNode object) {
    return Stream.iterate(object.fieldNames(), Iterator::hasNext, names -> names)
        .map(Iterator::next)
        .filter(name -> !PROVENANCE.contains(name) && !SURE.containsKey(name))
        .filter(name -> !(name.equals("label") && object.has("score")))
        .collect(Collectors.toSet());
  }

  private static Stream<Optional<String>> doubts(
      String at, JsonNode expected, JsonNode found, double sure) {
    return Stream.of(missing(at, expected, found, sure), missing(at, found, expected, sure));
  }

  /** What is surely in one list and not in the other. */
  private static Optional<String> missing(
      String at, JsonNode expected, JsonNode found, double sure) {
    return first(
        each(expected)
            .filter(one -> isSure(one, sure))
            .filter(one -> each(found).noneMatch(other -> isSame(one, other, sure)))
            .map(one -> Optional.of(at + ": only one has " + brief(one))));
  }

  private static boolean isSame(JsonNode one, JsonNode other, double sure) {
    return Stream.of("type", "text", "code").allMatch(n -> one.path(n).equals(other.path(n)))
        && Stream.of("/score", "/salience", "/sentiment/score")
            .allMatch(n -> Math.abs(one.at(n).doubleValue() - other.at(n).doubleValue()) <= NOISE)
        && places(other, 0).containsAll(places(one, sure));
  }

  /** Where the mentions begin that are surely some. */
  private static Set<Integer> places(JsonNode entity, double sure) {
    return each(entity.path("mentions"))
        .filter(mention -> isSure(mention, sure))
        .map(mention -> mention.path("beginOffset").intValue())
        .collect(Collectors.toSet());
  }

  private static boolean isSure(JsonNode node, double sure) {
    return node.path("score").doubleValue() >= sure;
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Optional<String> first(Stream<Optional<String>> differences) {
    return differences.flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> difference(String at, JsonNode expected, JsonNode found) {
    return Optional.of("%s: expected %s, found %s".formatted(at, brief(expected), brief(found)));
  }

  private static String brief(JsonNode node) {
    String text = node.toString();
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }
}
