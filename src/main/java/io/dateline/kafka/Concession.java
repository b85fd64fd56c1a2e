package io.dateline.kafka;

/**
 * What is done otherwise on a record's next try, since it failed as it was.
 *
 * @param form how much of it is published
 * @param ownTime whether the record's timestamp is left out, as the topic refuses it
 * @param deskFailures how often the desk threw on it
 */
record Concession(Form form, boolean ownTime, int deskFailures) {
  static final Concession NONE = new Concession(Form.WHOLE, false, 0);

  /** How much of a record is published; each form is smaller than the one before. */
  enum Form {
    /** As it comes from the desk. */
    WHOLE,
    /** As a dead letter. */
    DEAD_LETTER,
    /** As a dead letter without the value, which stays in the raw topic. */
    WITHOUT_VALUE,
    /** As a dead letter that says only where the record lies. */
    BARE;

    boolean atLeast(Form other) {
      return compareTo(other) >= 0;
    }

    Form next() {
      return this == BARE ? BARE : values()[ordinal() + 1];
    }
  }

  Concession smaller() {
    return new Concession(form.next(), ownTime, deskFailures);
  }

  Concession withOwnTime() {
    return new Concession(form, true, deskFailures);
  }

  Concession deskFailedAgain() {
    return new Concession(form, ownTime, deskFailures + 1);
  }
}
