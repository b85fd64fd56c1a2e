package io.dateline.codec;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Gathers the text of an HTML tree as a reader would see it. */
final class MarkupText implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "head",
          "title",
          "object");
  private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "option");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** Line feeds between paragraphs. */
  private static final int PARAGRAPH = 2;

  private final boolean flows;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param flows whether white space in the text means no more than a space, as in HTML
   */
  MarkupText(boolean flows) {
    this.flows = flows;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (UNSEEN.contains(node.nodeName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node.nodeName().equals("br")) {
      lineFeeds(1, 1);
    }
    separate(node);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    separate(node);
    return FilterResult.CONTINUE;
  }

  private void separate(Node node) {
    String name = node.nodeName();
    if (LINES.contains(name)) {
      lineFeeds(1, 0);
    } else if (CELLS.contains(name)) {
      append(" ");
    } else if (node instanceof Element element && element.isBlock() && !name.equals("body")) {
      lineFeeds(PARAGRAPH, 0);
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean lineEnd = c == '\n' || c == '\r' || c == '\f';
      boolean space = c == ' ' || c == '\t' || flows && lineEnd;
      if (!space) {
        text.append(c);
      } else if (!endsWithSpace()) {
        text.append(' ');
      }
    }
  }

  private boolean endsWithSpace() {
    return text.length() == 0 || text.charAt(text.length() - 1) <= ' ';
  }

  /**
   * Lets the text end with line feeds and no other white space.
   *
   * @param least as many as there must be
   * @param more to be added to those that are there
   */
  private void lineFeeds(int least, int more) {
    int end = text.length();
    int found = 0;
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      if (text.charAt(--end) == '\n') {
        found++;
      }
    }
    text.setLength(end);
    if (end > 0) {
      text.append("\n".repeat(Math.min(PARAGRAPH, Math.max(least, found + more))));
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
