package io.dateline.rest;

import io.dateline.stream.Feed;

/**
 * Ids of events: the time of this start and the article's number, so that a reader who comes back
 * goes on where it was, and one who comes from an earlier start begins anew.
 */
record EventIds(String start) {

  static EventIds ofThisStart() {
    return new EventIds(Long.toString(System.currentTimeMillis(), Character.MAX_RADIX));
  }

  String id(long number) {
    return start + "-" + number;
  }

  /** The number in an id, or {@link Feed#FROM_OLDEST} if it is none of ours. */
  long number(String id) {
    String prefix = start + "-";
    if (!id.startsWith(prefix)) {
      return Feed.FROM_OLDEST;
    }
    try {
      return Math.max(Feed.FROM_OLDEST, Long.parseLong(id.substring(prefix.length())));
    } catch (NumberFormatException e) {
      return Feed.FROM_OLDEST;
    }
  }
}
