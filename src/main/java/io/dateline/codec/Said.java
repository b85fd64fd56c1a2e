package io.dateline.codec;

import org.jspecify.annotations.Nullable;

/**
 * What a field says, out of whatever form it came in.
 *
 * @param value what it says
 * @param coerced whether it came in a type that the field should not have
 * @param left what of the field was not used and must be kept; null where all was
 */
record Said<T>(T value, boolean coerced, @Nullable Object left) {

  static <T> Said<T> plainly(T value) {
    return new Said<>(value, false, null);
  }
}
