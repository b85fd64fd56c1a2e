package io.dateline.entity.grouping;

import io.dateline.entity.mention.NameSpan;
import io.dateline.entity.words.Surnames;
import java.util.List;

/**
 * Where persons are introduced. A common surname that an article uses again and again before
 * somebody of that surname is introduced ({@code Patricia Kim, a scholar}) is another person's. In
 * a headline a surname may come before the full name.
 */
final class Introductions {
  private static final String COMMAS = ",،、，";
  private static final String MAY_STAND_BEFORE_COMMA = " .\"'”’»“)";

  private final String text;
  private final List<NameSpan> names;
  private final int bodyBegin;
  private final Surnames surnames;

  /**
   * @param bodyBegin index of the first char behind the headline
   */
  Introductions(String text, List<NameSpan> names, int bodyBegin, Surnames surnames) {
    this.text = text;
    this.surnames = surnames;
    this.names = names;
    this.bodyBegin = bodyBegin;
  }

  /** Whether the forms, single words all of them, cannot be short for the full name. */
  boolean isSomebodyElse(List<NameForm> shorter, List<NameForm> full) {
    int introduced = full.get(0).firstMention();
    long named = full.stream().mapToLong(form -> form.mentions().size()).sum();
    long before =
        shorter.stream()
            .flatMap(form -> form.mentions().stream())
            .filter(mention -> mention < introduced && isInBody(mention))
            .count();
    return before > 1
        && before > named
        && shorter.stream().allMatch(form -> form.size() == 1 && surnames.isCommon(form.last()))
        && isFollowedByComma(introduced);
  }

  private boolean isInBody(int mention) {
    return names.get(mention).span().begin() >= bodyBegin;
  }

  private boolean isFollowedByComma(int mention) {
    int at = names.get(mention).span().end();
    while (at < text.length() && MAY_STAND_BEFORE_COMMA.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && COMMAS.indexOf(text.charAt(at)) >= 0;
  }
}
