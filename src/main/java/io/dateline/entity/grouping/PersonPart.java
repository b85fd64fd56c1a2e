package io.dateline.entity.grouping;

import io.dateline.entity.words.Word;
import java.util.Optional;

/** Which part of a person's full name a shorter form is; the surest last. */
enum PersonPart {
  GIVEN_NAME,
  INFLECTED_SURNAME,
  SURNAME;

  /** The part that {@code form} is of {@code full}, if it is one. */
  static Optional<PersonPart> of(NameForm form, NameForm full) {
    if (form.size() == 1 && full.possibleSurnames().contains(form.last().folded())) {
      return Optional.of(SURNAME);
    }
    int last = form.core() - 1;
    int fullLast = full.core() - 1;
    boolean shorter = last < fullLast;
    boolean withInitials = last == fullLast && (hasInitial(form) || hasInitial(full));
    if (!shorter && !withInitials && !form.isWithPatronymic()) {
      return Optional.empty();
    }
    if (form.agrees(last, full, fullLast) && givenNamesAgree(form, last, full, fullLast)) {
      boolean same = form.last().folded().equals(full.last().folded());
      return Optional.of(same ? SURNAME : INFLECTED_SURNAME);
    }
    boolean given =
        shorter && form.agreesWithin(full, 0)
            || form.isWithPatronymic() && !full.isWithPatronymic() && form.agrees(0, full, 0);
    return given ? Optional.of(GIVEN_NAME) : Optional.empty();
  }

  private static boolean hasInitial(NameForm form) {
    return form.words().stream().anyMatch(Word::isInitial);
  }

  /** Whether what stands before the surname occurs in the full name in the same order. */
  private static boolean givenNamesAgree(NameForm form, int last, NameForm full, int fullLast) {
    int at = 0;
    for (int i = 0; i < last; i++) {
      while (at < fullLast && !agree(form, i, full, at)) {
        at++;
      }
      if (at == fullLast) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean agree(NameForm a, int i, NameForm b, int j) {
    Word one = a.words().get(i);
    Word other = b.words().get(j);
    if (one.isInitial() || other.isInitial()) {
      return one.folded().codePointAt(0) == other.folded().codePointAt(0);
    }
    return a.agrees(i, b, j);
  }
}
