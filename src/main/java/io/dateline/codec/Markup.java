package io.dateline.codec;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Tells HTML from text and turns it into text. */
final class Markup {
  private static final String KNOWN =
      "(?:a|abbr|article|b|blockquote|body|div|em|figure|font|h[1-6]|html|i|iframe|li|ol|p|pre|q|"
          + "s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)";

  /**
   * An element that is closed, or one that needs no closing: "a < b" and "the <b> tag" are text.
   */
  private static final Pattern ELEMENTS =
      Pattern.compile(
          "</"
              + KNOWN
              + "\\s*>|<(?:br|hr|img)(?:\\s[^<>]*+)?/?>|^\\s*<(?:!doctype|!\\[CDATA\\[|p|div)[\\s>]?",
          Pattern.CASE_INSENSITIVE);

  /** Elements that HTML itself sets apart, so that line feeds in the text mean nothing. */
  private static final Pattern BLOCKS =
      Pattern.compile(
          "<(?:p|div|br|li|h[1-6]|table|body|blockquote|article|section)[\\s/>]",
          Pattern.CASE_INSENSITIVE);

  /** The wrapping of XML, left on by some converters; an HTML parser takes it for a comment. */
  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{2,7}|#[xX]\\p{XDigit}{2,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

  private Markup() {}

  /** Whether a text that nobody declared as HTML is HTML all the same. */
  static boolean isLikely(String text) {
    return text.indexOf('<') >= 0 && ELEMENTS.matcher(text).find()
        || text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
  }

  /** The text of an HTML fragment, paragraphs apart by blank lines; scripts and styles left out. */
  static String toText(String html) {
    String fragment = CDATA.matcher(html).replaceAll("$1");
    if (fragment.indexOf('<') >= 0) {
      return parsed(fragment);
    }
    String unescaped = Parser.unescapeEntities(fragment, true);
    // some feeds escape their markup once more than they should
    return ELEMENTS.matcher(unescaped).find() ? parsed(unescaped) : unescaped;
  }

  private static String parsed(String html) {
    MarkupText text = new MarkupText(BLOCKS.matcher(html).find());
    Jsoup.parseBodyFragment(html).body().filter(text);
    return text.toString();
  }
}
