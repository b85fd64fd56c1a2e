package io.dateline.entity.grouping;

/** A reason why two forms name the same thing. */
interface Link {

  /** Joins the forms for which this reason holds. */
  void join(Forms forms);
}
