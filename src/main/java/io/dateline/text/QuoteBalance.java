package io.dateline.text;

/**
 * Counts quotation marks without a partner. Which mark opens and which closes is read from the text
 * itself, as languages disagree; apostrophes and single quotes, which cannot be told apart, are
 * left out.
 */
final class QuoteBalance {

  private QuoteBalance() {}

  static int unpaired(String text) {
    return curly(text)
        + guillemets(text)
        + toggled(text, '"')
        + paired(text, "\u300c", "\u300d")
        + paired(text, "\u300e", "\u300f");
  }

  private static int curly(String text) {
    if (text.indexOf('\u201e') >= 0) {
      return paired(text, "\u201e", "\u201c\u201d");
    }
    return text.indexOf('\u201c') >= 0 ? paired(text, "\u201c", "\u201d") : toggled(text, '\u201d');
  }

  private static int guillemets(String text) {
    int left = text.indexOf('\u00ab');
    int right = text.indexOf('\u00bb');
    if (left < 0) {
      return toggled(text, '\u00bb');
    }
    boolean inwards = right >= 0 && right < left;
    return inwards ? paired(text, "\u00bb", "\u00ab") : paired(text, "\u00ab", "\u00bb");
  }

  /**
   * Openers and closers that do not take turns. A new paragraph may open again what is open: that
   * is how quotations of several paragraphs are set.
   */
  private static int paired(String text, String openers, String closers) {
    int unpaired = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (openers.indexOf(c) >= 0) {
        unpaired += open && !startsLine(text, i) ? 1 : 0;
        open = true;
      } else if (closers.indexOf(c) >= 0) {
        unpaired += open ? 0 : 1;
        open = false;
      }
    }
    return unpaired + (open ? 1 : 0);
  }

  /** One mark for both sides; behind a digit it may mean inches. */
  private static int toggled(String text, char mark) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == mark) {
        boolean inches = !open && i > 0 && Character.isDigit(text.charAt(i - 1));
        boolean again = open && startsLine(text, i);
        open = inches ? open : again || !open;
      }
    }
    return open ? 1 : 0;
  }

  private static boolean startsLine(String text, int index) {
    int at = index - 1;
    while (at >= 0 && Chars.isSpace(text.charAt(at)) && text.charAt(at) != '\n') {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }
}
