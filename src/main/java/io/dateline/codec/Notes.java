package io.dateline.codec;

import io.dateline.article.Fault;
import io.dateline.article.RejectionCode;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is noticed while one record is decoded. Belongs to one thread. */
final class Notes {
  /** All faults together must fit into a header of 1 KB, with room for their punctuation. */
  private static final int ROOM_FOR_FAULTS = 800;

  /** A name that a producer chose is quoted no longer than this. */
  private static final int LONGEST_NAME = 64;

  /** More faults of one code tell nobody anything. */
  private static final int MOST_OF_A_CODE = 8;

  private final Map<RejectionCode, Set<Fault>> faults = new EnumMap<>(RejectionCode.class);
  private final Set<Warning> warnings = new LinkedHashSet<>();

  void fault(RejectionCode code, @Nullable String field, String detail) {
    if (hasRoomFor(code)) {
      faults
          .computeIfAbsent(code, c -> new LinkedHashSet<>())
          .add(new Fault(code, field == null ? null : brief(field), detail));
    }
  }

  /** Whether another fault of this code would be kept. */
  boolean hasRoomFor(RejectionCode code) {
    return faults.getOrDefault(code, Set.of()).size() < MOST_OF_A_CODE;
  }

  void fault(RejectionCode code, String detail) {
    fault(code, null, detail);
  }

  void warn(WarningCode code) {
    warnings.add(Warning.of(code));
  }

  void warn(WarningCode code, String field) {
    warnings.add(Warning.inField(code, brief(field)));
  }

  void warn(WarningCode code, String field, String message) {
    warnings.add(Warning.inField(code, brief(field), message));
  }

  boolean sound() {
    return faults.isEmpty();
  }

  List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  /** The faults, gravest first in the order of {@link RejectionCode}, as many as a header takes. */
  List<Fault> faults() {
    List<Fault> kept = new ArrayList<>();
    int room = ROOM_FOR_FAULTS;
    for (Fault fault : faults.values().stream().flatMap(Set::stream).toList()) {
      room -= fault.toString().getBytes(StandardCharsets.UTF_8).length;
      if (room >= 0 || kept.isEmpty()) {
        kept.add(fault);
      }
    }
    return kept;
  }

  /** A name as short as it must be to stand in a message. */
  static String brief(String name) {
    return name.length() <= LONGEST_NAME
        ? Surrogates.mend(name)
        : Surrogates.mend(name.substring(0, LONGEST_NAME)) + "…";
  }
}
