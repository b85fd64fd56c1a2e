package io.dateline.value.words;

import java.util.Locale;

/** What a part of a value can be. In tables and rules these are written in lower case. */
public enum Kind {
  /**
   * A number in figures or words, with its scale: {@code 5}, {@code three}, {@code 1.2 million}.
   */
  NUMBER,
  /** One or two figures that can be a day of the month, also as an ordinal: {@code 21st}. */
  DAY,
  /** One or two figures that can be a month. */
  MONTHNUMBER,
  /** Four figures that can be a year. */
  YEAR,
  /** One or two figures from 0 to 24. */
  HOUR,
  /** Two figures from 00 to 59. */
  MINUTE,
  /** An ordinal in words, or in figures with a suffix. */
  ORDINAL,
  /** A month's name, also when abbreviated. */
  MONTH,
  /** A month's name in full, which can stand alone. */
  MONTHNAME,
  /** A day of the week, 1 is Monday. */
  WEEKDAY,
  /** A day counted from today: yesterday is -1. */
  DAYSHIFT,
  /** Last, this or next: -1, 0, 1. */
  SHIFT,
  /** Last, this or next week, month or year in one word; the code is that of the period. */
  PERIODSHIFT,
  /** Day, week, month, year, hour, minute, second; the number is how many of them it is. */
  PERIOD,
  /** The year before the first of an era. */
  ERA,
  /** A currency's name or code behind a number. */
  CURRENCY,
  /** A currency's sign or code before a number. */
  SYMBOL,
  /** A word that makes the number behind it negative. */
  MINUS,
  /** The sign or word for per cent. */
  PERCENT,
  /** A unit of measurement. */
  UNIT,
  /** Thousand, million and so on. */
  SCALE,
  /** A scale that only money has, as the letters in {@code $5bn}. */
  SMALLSCALE,
  /** Which half of the day: 0 or 12. */
  HALFDAY,
  /** A time of day that has a name, in minutes from midnight. */
  NOON,
  /** A time zone; the code is its offset. */
  ZONE,
  /** A word that says whether its sentence tells of what was or what will be. */
  CUE,
  /** A word that only rules know. */
  WORD;

  public static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
