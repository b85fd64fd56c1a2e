package io.dateline.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** An enriched article in a few lines: what a person wants to see first. */
final class ArticleLines {
  private static final int NAMES = 7;
  private static final String BETWEEN = " · ";
  private static final int ROOM_FOR_REST = 6;

  /** Language, tone and score stand before the headline; everything else is set under it. */
  private static final int MARGIN = 24;

  private static final String INDENT = " ".repeat(MARGIN);

  private final Style style;
  private final int width;

  /**
   * @param columns of the terminal
   */
  ArticleLines(Style style, int columns) {
    this.style = style;
    this.width = columns - MARGIN;
  }

  List<String> of(Summary article) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  %s %s  %s"
            .formatted(
                style.bold("%-4s".formatted(article.language())),
                article.tone().map(this::tone).orElseGet(() -> untold(article)),
                style.bold(Columns.fit(article.firstWords(), width))));
    if (!article.names().isEmpty()) {
      lines.add(INDENT + names(article.names()));
    }
    if (!article.topics().isEmpty()) {
      lines.add(INDENT + Columns.fit(String.join(BETWEEN, article.topics()), width));
    }
    if (!article.warnings().isEmpty()) {
      lines.add(INDENT + style.dim(Columns.fit(warnings(article.warnings()), width)));
    }
    return lines;
  }

  private String tone(Summary.Tone tone) {
    String words = "%-8s  %+.2f".formatted(tone.label().toLowerCase(Locale.ROOT), tone.score());
    return switch (tone.label()) {
      case "POSITIVE" -> style.good(words);
      case "NEGATIVE" -> style.bad(words);
      default -> style.dim(words);
    };
  }

  private String untold(Summary article) {
    return style.dim("%-15s".formatted(article.canceled() ? "canceled" : ""));
  }

  /** As many names as fit, with the number of their mentions, and how many there are besides. */
  private String names(List<Summary.Name> names) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    int shown = 0;
    for (Summary.Name name : names.subList(0, Math.min(NAMES, names.size()))) {
      String count = name.count() > 1 ? " " + name.count() : "";
      used += Columns.width(name.text()) + count.length() + BETWEEN.length();
      if (shown > 0 && used > width - ROOM_FOR_REST) {
        break;
      }
      line.append(shown > 0 ? style.dim(BETWEEN) : "").append(name.text()).append(style.dim(count));
      shown++;
    }
    int rest = names.size() - shown;
    return rest > 0 ? line + style.dim("  +" + rest) : line.toString();
  }

  private static String warnings(List<String> codes) {
    return String.join(", ", new LinkedHashSet<>(codes)).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
