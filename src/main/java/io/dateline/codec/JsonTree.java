package io.dateline.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.dateline.article.RejectionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record's bytes as one JSON object by RFC 8259, strictly and within limits. Thread-safe.
 */
final class JsonTree {
  private final InputLimits limits;
  private final JsonFactory factory;

  JsonTree(InputLimits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            // names that collide cost time within maxKeys; a failure would depend on earlier
            // records
            .configure(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW, false)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.maxDepth())
                    .maxNumberLength(limits.maxNumberLength())
                    .maxStringLength(limits.maxBytes())
                    .maxNameLength(limits.maxBytes())
                    .build())
            .build();
  }

  /**
   * The object's members in their order: maps, lists, strings, numbers, booleans and nulls. Empty
   * where there is no object; whatever is wrong is noted.
   */
  Optional<Map<String, @Nullable Object>> object(RawText raw, Notes notes) {
    // characters, not bytes: the parser of bytes refuses half a surrogate pair in a name
    String text = raw.text();
    try (JsonParser json = factory.createParser(text)) {
      JsonValues values = new JsonValues(json, new Places(text, raw.begin()), limits, notes);
      try {
        if (json.nextToken() == JsonToken.START_OBJECT) {
          Map<String, @Nullable Object> members = values.object();
          nothingFollows(json, values, notes);
          return Optional.of(members);
        }
        notes.fault(RejectionCode.NOT_AN_OBJECT, "the record is an array");
        values.value();
        nothingFollows(json, values, notes);
      } catch (StreamConstraintsException e) {
        notes.fault(RejectionCode.LIMIT_EXCEEDED, values.field(), what(e) + values.place());
      } catch (JsonEOFException e) {
        String detail = "ends where more must follow" + values.place();
        notes.fault(RejectionCode.MALFORMED_JSON, values.field(), detail);
      } catch (JsonProcessingException e) {
        // its message quotes the record
        notes.fault(RejectionCode.MALFORMED_JSON, values.field(), "not JSON" + values.place());
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be read", e);
    }
  }

  /** Whether the bytes are one JSON string, number, boolean or null and nothing else. */
  boolean isSingleValue(RawText raw) {
    try (JsonParser json = factory.createParser(raw.text())) {
      JsonToken first = json.nextToken();
      return first != null && first.isScalarValue() && json.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  private static void nothingFollows(JsonParser json, JsonValues values, Notes notes)
      throws IOException {
    boolean ended;
    try {
      ended = json.nextToken() == null;
    } catch (JsonProcessingException e) {
      ended = false;
    }
    if (!ended) {
      String detail = "bytes follow the record's value" + values.place();
      notes.fault(RejectionCode.TRAILING_DATA, detail);
    }
  }

  /** Names the limit; the parser's message goes on to say where in its own code it is set. */
  private static String what(StreamConstraintsException e) {
    String message = e.getOriginalMessage();
    int aside = message.indexOf(", from ");
    return aside < 0 ? message : message.substring(0, aside) + ")";
  }
}
