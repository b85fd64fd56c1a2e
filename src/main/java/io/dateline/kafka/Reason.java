package io.dateline.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.article.Fault;
import io.dateline.article.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A rejection in a header: a JSON array of {@code {"code","field","detail"}}, the gravest fault
 * first, below one kilobyte. What does not fit is counted in a last {@code {"more": n}}.
 */
final class Reason {
  /** Bytes of the whole; the contract says below 1 KB. */
  static final int LONGEST = 1000;

  // in characters of at most 3 bytes: the first fault always fits
  private static final int LONGEST_FIELD = 40;
  private static final int LONGEST_DETAIL = 240;
  private static final int ROOM_FOR_MORE = 24;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Reason() {}

  static byte[] json(Rejection rejection) {
    List<Fault> faults = rejection.faults();
    ArrayNode all = JSON.createArrayNode();
    int bytes = ROOM_FOR_MORE;
    for (Fault fault : faults) {
      ObjectNode node = node(fault);
      bytes += utf8(node.toString()).length + 1;
      if (bytes > LONGEST) {
        int more = faults.size() - all.size();
        all.addObject().put("more", more);
        break;
      }
      all.add(node);
    }
    return utf8(all.toString());
  }

  private static ObjectNode node(Fault fault) {
    ObjectNode node = JSON.createObjectNode();
    node.put("code", fault.code().name());
    if (fault.field() != null) {
      node.put("field", printable(fault.field(), LONGEST_FIELD));
    }
    return node.put("detail", printable(fault.detail(), LONGEST_DETAIL));
  }

  /** Without control characters, which JSON writes in six bytes, and not longer than said. */
  private static String printable(String text, int longest) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c)
        .limit(longest)
        .forEach(kept::appendCodePoint);
    return kept.length() <= longest ? kept.toString() : kept.substring(0, cutBefore(kept, longest));
  }

  private static int cutBefore(StringBuilder text, int end) {
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
