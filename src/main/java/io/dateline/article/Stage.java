package io.dateline.article;

import java.util.Locale;

/**
 * The enrichers, in the order in which they run. One word for one stage: its package, this
 * constant, its metric tag and its configuration prefix.
 */
public enum Stage {
  LANGUAGE("language"),
  ENTITY("entities"),
  VALUE("values"),
  SENTIMENT("sentiment"),
  TOPIC("topics");

  private final String field;

  Stage(String field) {
    this.field = field;
  }

  /** The member of the enriched record that holds what the stage found. */
  public String field() {
    return field;
  }

  /** The stage's word in lower case, as in metrics, configuration and records. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
