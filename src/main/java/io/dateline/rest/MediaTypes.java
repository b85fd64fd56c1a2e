package io.dateline.rest;

import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The media types that articles come in. */
final class MediaTypes {
  static final String JSON = MediaType.APPLICATION_JSON;
  static final String JSON_LD = "application/ld+json";
  static final String TEXT = MediaType.TEXT_PLAIN;
  static final String NDJSON = "application/x-ndjson";
  static final String JSON_LINES = "application/jsonl";
  static final String SCHEMA = "application/schema+json";

  private MediaTypes() {}

  static boolean isLines(@Nullable MediaType type) {
    return type != null && (is(type, NDJSON) || is(type, JSON_LINES));
  }

  static boolean isJson(@Nullable MediaType type) {
    return type != null && (is(type, JSON) || is(type, JSON_LD));
  }

  private static boolean is(MediaType type, String name) {
    return name.equalsIgnoreCase(type.getType() + "/" + type.getSubtype());
  }
}
