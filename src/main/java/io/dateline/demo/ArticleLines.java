package io.dateline.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An enriched article in two or three lines: what a person wants to see first. */
final class ArticleLines {
  private static final int NAMES = 7;
  private static final String INDENT = " ".repeat(8);

  private final Style style;
  private final int columns;

  ArticleLines(Style style, int columns) {
    this.style = style;
    this.columns = columns;
  }

  List<String> of(Summary article) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  %s  %s  %s"
            .formatted(
                style.bold("%-4s".formatted(article.language())),
                style.bold(Columns.fit(article.firstWords(), columns - 8 - 18)),
                tone(article))
            .stripTrailing());
    if (!article.names().isEmpty()) {
      lines.add(INDENT + names(article.names()));
    }
    if (!article.warnings().isEmpty()) {
      lines.add(INDENT + style.dim(Columns.fit(warnings(article.warnings()), columns - 8)));
    }
    return lines;
  }

  private String tone(Summary article) {
    return article.tone().map(this::tone).orElse("");
  }

  private String tone(Summary.Tone tone) {
    String words =
        "%s %+.2f".formatted(tone.label().toLowerCase(Locale.ROOT), tone.score()).strip();
    return switch (tone.label()) {
      case "POSITIVE" -> style.good(words);
      case "NEGATIVE" -> style.bad(words);
      default -> style.dim(words);
    };
  }

  private String names(List<Summary.Name> names) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (Summary.Name name : names.subList(0, Math.min(NAMES, names.size()))) {
      String count = name.count() > 1 ? " " + name.count() : "";
      int width = Columns.width(name.text()) + count.length() + 3;
      if (used + width > columns - 8 - 6) {
        break;
      }
      used += width;
      line.append(line.isEmpty() ? "" : style.dim(" · ")).append(name.text());
      line.append(style.dim(count));
    }
    int left = names.size() - (int) line.chars().filter(c -> c == '·').count() - 1;
    return left > 0 ? line + style.dim("  +" + left) : line.toString();
  }

  private static String warnings(List<String> codes) {
    return String.join(", ", codes).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
