package io.dateline.value.meaning;

import static io.dateline.value.words.Kind.HALFDAY;
import static io.dateline.value.words.Kind.HOUR;
import static io.dateline.value.words.Kind.MINUTE;
import static io.dateline.value.words.Kind.NOON;
import static io.dateline.value.words.Kind.NUMBER;
import static io.dateline.value.words.Kind.ORDINAL;
import static io.dateline.value.words.Kind.ZONE;

import io.dateline.value.words.Sense;
import java.util.List;
import java.util.Optional;

/** Times of day. */
final class Clock {
  private static final int HALF = 12;

  private Clock() {}

  static Optional<Worth> time(Said said, Anchor anchor, Tense tense) {
    String zone = said.first(ZONE).map(Sense::code).orElse("");
    Optional<Sense> named = said.first(NOON);
    if (named.isPresent()) {
      return Optional.of(
          Worth.time(iso(named.get().intValue() / 60, named.get().intValue() % 60) + zone));
    }
    List<Sense> hours = said.all(HOUR, NUMBER, ORDINAL);
    List<Sense> minutes = said.all(MINUTE);
    int half = said.first(HALFDAY).map(Sense::intValue).orElse(-1);
    boolean paired = hours.size() == 1 || minutes.isEmpty() || minutes.size() == hours.size();
    if (!paired || hours.stream().anyMatch(h -> !isHour(h.intValue(), half))) {
      return Optional.empty();
    }
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < hours.size(); i++) {
      int minute = i < minutes.size() ? minutes.get(i).intValue() : 0;
      value.append(i == 0 ? "" : "/");
      value.append(iso(hour(hours.get(i).intValue(), half), minute)).append(zone);
    }
    return Optional.of(Worth.time(value.toString()));
  }

  private static boolean isHour(int hour, int half) {
    return half < 0 ? hour <= 24 : half == HALF ? hour >= 1 && hour <= 24 : hour <= HALF;
  }

  /** Twelve at night is the first hour, twelve at noon is itself. */
  private static int hour(int hour, int half) {
    if (half < 0) {
      return hour;
    }
    return half == 0 ? hour % HALF : hour < HALF ? hour + HALF : hour;
  }

  private static String iso(int hour, int minute) {
    return "T%02d:%02d".formatted(hour, minute);
  }
}
