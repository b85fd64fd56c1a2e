package io.dateline.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.article.PublishedDate;
import io.dateline.article.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the members of a JSON object one by one. What is null is left out; strings are made
 * well-formed, so that nothing can break the writing half-way.
 */
final class JsonMembers {
  private static final int DECIMALS = 4;
  private static final double SCALE = 10_000;

  private final JsonGenerator json;

  JsonMembers(JsonGenerator json) {
    this.json = json;
  }

  void begin() throws IOException {
    json.writeStartObject();
  }

  void begin(String name) throws IOException {
    json.writeObjectFieldStart(name);
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  void beginArray(String name) throws IOException {
    json.writeArrayFieldStart(name);
  }

  void beginArray() throws IOException {
    json.writeStartArray();
  }

  void endArray() throws IOException {
    json.writeEndArray();
  }

  void text(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, Surrogates.mend(value));
    }
  }

  /** A constant in lower case. */
  void word(String name, @Nullable Enum<?> value) throws IOException {
    text(name, value == null ? null : value.name().toLowerCase(Locale.ROOT));
  }

  void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  void published(@Nullable PublishedDate date) throws IOException {
    if (date != null) {
      begin("published");
      text("value", date.value());
      word("precision", date.precision());
      text("raw", date.raw());
      end();
    }
  }

  void source(@Nullable Source source) throws IOException {
    if (source != null) {
      begin("source");
      text("name", source.name());
      text("uri", source.uri());
      text("domain", source.domain());
      end();
    }
  }

  void name(String name) throws IOException {
    json.writeFieldName(Surrogates.mend(name));
  }

  /** An object as it came, in its order. */
  void object(String name, Map<String, @Nullable Object> members) throws IOException {
    if (!members.isEmpty()) {
      name(name);
      value(members);
    }
  }

  /** A value that JSON has a form for; anything else by its {@code toString}. */
  void value(@Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Map<?, ?> members) {
      json.writeStartObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        name(String.valueOf(member.getKey()));
        value(member.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> elements) {
      json.writeStartArray();
      for (Object element : elements) {
        value(element);
      }
      json.writeEndArray();
    } else {
      scalar(value);
    }
  }

  private void scalar(Object value) throws IOException {
    if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Double || value instanceof Float) {
      json.writeNumber(rounded(((Number) value).doubleValue()));
    } else if (value instanceof Number) {
      json.writeNumber(value.toString());
    } else {
      json.writeString(Surrogates.mend(value.toString()));
    }
  }

  /**
   * Four decimals are more than any model knows, and few enough to be the same on every machine.
   * Not by {@code Double.toString}, whose digits differ between JDK 17 and 19.
   */
  private static String rounded(double value) {
    return BigDecimal.valueOf(Math.round(value * SCALE), DECIMALS)
        .stripTrailingZeros()
        .toPlainString();
  }
}
