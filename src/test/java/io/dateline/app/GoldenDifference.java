package io.dateline.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first difference between two records. Scores may differ by what another kind of processor
 * makes of the same model (its kernels add up in another order, and activations are rounded to 8
 * bits); hashes of the pipeline change with every setting and are not what a reader agrees with.
 */
final class GoldenDifference {
  private static final double NOISE = 0.1;
  private static final Set<String> PROVENANCE = Set.of("configSha256", "version");

  private GoldenDifference() {}

  static Optional<String> between(JsonNode expected, JsonNode found) {
    return between("", expected, found);
  }

  private static Optional<String> between(String at, JsonNode expected, JsonNode found) {
    if (expected.isNumber() && found.isNumber()) {
      double off = Math.abs(expected.doubleValue() - found.doubleValue());
      boolean score = found.isDouble();
      return off <= (score ? NOISE : 0) ? Optional.empty() : difference(at, expected, found);
    }
    if (expected.getNodeType() != found.getNodeType() || expected.size() != found.size()) {
      return difference(at, expected, found);
    }
    if (expected.isArray()) {
      for (int i = 0; i < expected.size(); i++) {
        Optional<String> inner = between(at + "/" + i, expected.get(i), found.get(i));
        if (inner.isPresent()) {
          return inner;
        }
      }
      return Optional.empty();
    }
    if (expected.isObject()) {
      return members(at, expected, found);
    }
    return expected.equals(found) ? Optional.empty() : difference(at, expected, found);
  }

  private static Optional<String> members(String at, JsonNode expected, JsonNode found) {
    for (Iterator<Map.Entry<String, JsonNode>> all = expected.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> member = all.next();
      if (PROVENANCE.contains(member.getKey())) {
        continue;
      }
      JsonNode other = found.path(member.getKey());
      Optional<String> inner = between(at + "/" + member.getKey(), member.getValue(), other);
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> difference(String at, JsonNode expected, JsonNode found) {
    return Optional.of("%s: expected %s, found %s".formatted(at, brief(expected), brief(found)));
  }

  private static String brief(JsonNode node) {
    String text = node.toString();
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }
}
