package io.dateline.value.meaning;

/** Whether a sentence tells of what was or of what will be, as far as its words say so. */
public enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
