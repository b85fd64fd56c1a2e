package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * Something that a reader of the enriched article should know, with a stable code.
 *
 * @param code what it is
 * @param stage the enricher concerned, or null where it concerns the input
 * @param field the input field concerned, or null
 * @param message what was seen, without article text; or null where the code says it all
 */
public record Warning(
    WarningCode code, @Nullable Stage stage, @Nullable String field, @Nullable String message) {

  public static Warning of(WarningCode code) {
    return new Warning(code, null, null, null);
  }

  public static Warning inField(WarningCode code, String field) {
    return new Warning(code, null, field, null);
  }

  public static Warning inField(WarningCode code, String field, String message) {
    return new Warning(code, null, field, message);
  }

  public static Warning inStage(WarningCode code, Stage stage, String message) {
    return new Warning(code, stage, null, message);
  }
}
