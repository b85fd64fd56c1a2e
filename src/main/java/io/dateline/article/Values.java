package io.dateline.article;

import java.util.List;

/** The values that an article states, in order of the text; no two of them overlap. */
public record Values(List<Value> items) implements Annotation.Many<Value> {
  public Values {
    items = List.copyOf(items);
  }
}
