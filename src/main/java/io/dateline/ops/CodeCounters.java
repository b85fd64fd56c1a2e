package io.dateline.ops;

import io.micrometer.core.instrument.Counter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** One counter for each constant of an enum, all there from the start. */
final class CodeCounters<E extends Enum<E>> {
  private final Map<E, Counter> counters;

  /**
   * @param metric with one tag
   * @param value the tag's value for a constant
   */
  CodeCounters(Meters meters, Metric metric, Class<E> codes, Function<E, String> value) {
    counters = new EnumMap<>(codes);
    for (E code : codes.getEnumConstants()) {
      counters.put(code, meters.counter(metric, value.apply(code)));
    }
  }

  void increment(E code) {
    Objects.requireNonNull(counters.get(code)).increment();
  }
}
