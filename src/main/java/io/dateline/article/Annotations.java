package io.dateline.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the stages have found so far, and their warnings. Immutable: a stage takes one and gives the
 * next, to which it may also refine what an earlier stage found.
 */
public record Annotations(Map<Stage, Annotation> byStage, List<Warning> warnings) {

  public static final Annotations NONE = new Annotations(Map.of(), List.of());

  public Annotations {
    EnumMap<Stage, Annotation> ordered = new EnumMap<>(Stage.class);
    ordered.putAll(byStage);
    byStage = Collections.unmodifiableMap(ordered);
    warnings = List.copyOf(warnings);
  }

  /** The annotation of the given kind, where a stage has made one. */
  public <A extends Annotation> Optional<A> find(Class<A> kind) {
    return byStage.values().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  public Annotations with(Stage stage, Annotation annotation) {
    EnumMap<Stage, Annotation> next = new EnumMap<>(Stage.class);
    next.putAll(byStage);
    next.put(stage, annotation);
    return new Annotations(next, warnings);
  }

  public Annotations warn(Warning warning) {
    List<Warning> next = new ArrayList<>(warnings);
    next.add(warning);
    return new Annotations(byStage, next);
  }
}
