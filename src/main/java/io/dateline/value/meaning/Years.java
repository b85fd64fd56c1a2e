package io.dateline.value.meaning;

import java.math.BigDecimal;

/** Tells numbers that are years from numbers of something. */
final class Years {
  private static final BigDecimal FIRST = BigDecimal.valueOf(1100);
  private static final BigDecimal LAST = BigDecimal.valueOf(2100);
  private static final int ROUND = 10;

  private Years() {}

  /** Whether it is rather a year than a count: 2021 days, 2027 in. Round numbers are counts. */
  static boolean looksLike(BigDecimal number) {
    return number.compareTo(FIRST) > 0
        && number.compareTo(LAST) < 0
        && number.stripTrailingZeros().scale() <= 0
        && number.intValue() % ROUND != 0;
  }
}
