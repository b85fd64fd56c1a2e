package io.dateline.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.dateline.article.RejectionCode;
import io.dateline.article.WarningCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one JSON text as plain Java values. A key that comes twice or a limit of this class
 * that is passed is noted and does not end the reading. Recursion is as deep as the parser lets it.
 */
final class JsonValues {
  private final JsonParser json;
  private final Places places;
  private final InputLimits limits;
  private final Notes notes;
  private int keys;
  private int elements;

  /**
   * @param json a parser that limits depth and length of numbers
   */
  JsonValues(JsonParser json, Places places, InputLimits limits, Notes notes) {
    this.json = json;
    this.places = places;
    this.limits = limits;
    this.notes = notes;
  }

  /** The member of the outermost object that is being read; null before the first. */
  @Nullable String field() {
    JsonStreamContext context = json.getParsingContext();
    while (context.getParent() != null && !context.getParent().inRoot()) {
      context = context.getParent();
    }
    return context.getCurrentName();
  }

  /** Where the parser is, to be put behind a message. */
  String place() {
    return places.of(json.currentLocation());
  }

  /** The object at whose brace the parser stands; behind it afterwards. */
  Map<String, @Nullable Object> object() throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = name(json.currentName());
      if (members.containsKey(name) && notes.hasRoomFor(RejectionCode.DUPLICATE_KEY)) {
        String place = places.of(json.currentTokenLocation());
        String detail = "the key %s comes again".formatted(Notes.brief(name)) + place;
        notes.fault(RejectionCode.DUPLICATE_KEY, field(), detail);
      }
      json.nextToken();
      Object value = value();
      if (++keys > limits.maxKeys()) {
        passed("keys", limits.maxKeys());
      } else {
        members.putIfAbsent(name, value);
      }
    }
    return members;
  }

  /** The value at which the parser stands. */
  @Nullable Object value() throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> wellFormed(json.getText());
      case VALUE_NUMBER_INT -> json.getNumberValue();
      case VALUE_NUMBER_FLOAT -> decimal(json.getText());
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private List<@Nullable Object> array() throws IOException {
    List<@Nullable Object> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Object value = value();
      if (++elements > limits.maxElements()) {
        passed("array elements", limits.maxElements());
      } else {
        values.add(value);
      }
    }
    return values;
  }

  private String name(String name) {
    if (name.length() > limits.maxNameLength()) {
      passed("chars in a name", limits.maxNameLength());
    }
    return wellFormed(name);
  }

  /** Exact; what even a {@link BigDecimal} cannot hold is beyond a limit as well. */
  private @Nullable BigDecimal decimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      notes.fault(RejectionCode.LIMIT_EXCEEDED, field(), "a number's exponent is out of range");
      return null;
    }
  }

  private void passed(String what, int limit) {
    notes.fault(RejectionCode.LIMIT_EXCEEDED, "more than %d %s".formatted(limit, what));
  }

  private String wellFormed(String text) {
    String mended = Surrogates.mend(text);
    if (!mended.equals(text)) {
      notes.warn(WarningCode.LONE_SURROGATE_REPLACED);
    }
    return mended;
  }
}
