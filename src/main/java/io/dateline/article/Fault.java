package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * One reason why a record is rejected.
 *
 * @param code what it is
 * @param field the input field concerned, or null
 * @param detail what was seen and where, without article text
 */
public record Fault(RejectionCode code, @Nullable String field, String detail) {
  public static Fault of(RejectionCode code, String detail) {
    return new Fault(code, null, detail);
  }
}
