package io.dateline.article;

import java.util.List;

/**
 * What one stage found, published under {@link Stage#field()}. A record that implements this is
 * written component by component; one that implements {@link Many} is written as an array.
 */
public interface Annotation {

  /** An annotation that is a list. */
  interface Many<T> extends Annotation {
    List<T> items();
  }
}
