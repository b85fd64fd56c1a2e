package io.dateline.article;

import java.util.List;

/** The entities of an article, most salient first. */
public record Entities(List<Entity> items) implements Annotation.Many<Entity> {
  public Entities {
    items = List.copyOf(items);
  }
}
