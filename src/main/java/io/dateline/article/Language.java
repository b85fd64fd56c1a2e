package io.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The language of an article.
 *
 * @param code ISO 639-1 where there is one, else ISO 639-3; {@link #UNDETERMINED} where it cannot
 *     be known
 * @param confidence of {@code code}, 0 to 1
 * @param reliable whether a consumer may rely on {@code code}
 * @param hint the producer's word in the same form as {@code code}, or null where it gave none
 * @param hintAgrees whether hint and {@code code} name the same language; null without a hint
 * @param candidates the most likely languages, best first
 * @param segments parts in another language than the whole, in order; empty where there are none
 */
public record Language(
    String code,
    double confidence,
    boolean reliable,
    @Nullable String hint,
    @Nullable Boolean hintAgrees,
    List<Candidate> candidates,
    List<Segment> segments)
    implements Annotation {

  /** ISO 639-2's code for a language that cannot be determined. */
  public static final String UNDETERMINED = "und";

  public Language {
    candidates = List.copyOf(candidates);
    segments = List.copyOf(segments);
  }

  /** A language and how likely it is, 0 to 1. */
  public record Candidate(String code, double confidence) {}

  /** A part of the text in a language of its own. */
  public record Segment(String code, Offsets offsets, double confidence) {}
}
