package io.dateline.value.meaning;

import io.dateline.article.PublishedDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When the article was published: what relative dates count from. Each part is null where the
 * article does not say it so precisely.
 *
 * @param year of publication
 * @param month of publication
 * @param day of publication, in UTC where the article has a time
 * @param time of publication in UTC
 */
public record Anchor(
    @Nullable Integer year,
    @Nullable YearMonth month,
    @Nullable LocalDate day,
    @Nullable LocalDateTime time) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** Where the article does not say when it was published. */
  public static final Anchor NONE = new Anchor(null, null, null, null);

  public static Anchor of(@Nullable PublishedDate published) {
    String value = published == null ? null : published.value();
    if (value == null) {
      return NONE;
    }
    int length = value.length();
    return new Anchor(
        Integer.valueOf(value.substring(0, YEAR)),
        length < MONTH ? null : YearMonth.parse(value.substring(0, MONTH)),
        length < DAY ? null : LocalDate.parse(value.substring(0, DAY)),
        length <= DAY ? null : LocalDateTime.parse(value.substring(0, length - 1)));
  }
}
