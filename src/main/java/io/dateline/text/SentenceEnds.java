package io.dateline.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Where the sentences of a paragraph end: ICU's break iterator, without the ends that it sees
 * behind abbreviations, initials and numbers, and with those that it overlooks.
 */
final class SentenceEnds {
  private final String text;
  private final StopRules rules;

  private SentenceEnds(String text) {
    this.text = text;
    this.rules = new StopRules(text);
  }

  /** Where sentences end within the paragraph, in order; its own end is not among them. */
  static List<Integer> of(String text, Span paragraph) {
    String flat = paragraph.of(text).replace('\n', ' ').replace('\r', ' ');
    List<Integer> ends = new ArrayList<>();
    for (int end : new SentenceEnds(flat).find()) {
      ends.add(paragraph.begin() + end);
    }
    return ends;
  }

  private List<Integer> find() {
    BitSet candidates = candidates();
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    for (int i = candidates.nextSetBit(1); i >= 0; i = candidates.nextSetBit(i + 1)) {
      int at = withQuotes(from, i);
      if (at > from && at < text.length() && hasWord(from, at) && rules.ends(from, at)) {
        ends.add(at);
        from = at;
      }
    }
    return ends;
  }

  private BitSet candidates() {
    BitSet candidates = new BitSet(text.length() + 1);
    BreakIterator icu = BreakIterator.getSentenceInstance(Locale.ROOT);
    icu.setText(text);
    for (int at = icu.next(); at != BreakIterator.DONE; at = icu.next()) {
      candidates.set(at);
    }
    for (int i = 1; i + 1 < text.length(); i++) {
      if (rules.isOverlooked(i)) {
        candidates.set(i + 1);
      }
    }
    return candidates;
  }

  /**
   * Moves an end over a closing quote behind it, even one that stands off, and back before an
   * opening one or a mark that ICU takes for a part of the sentence.
   */
  private int withQuotes(int from, int at) {
    int end = at;
    if (!Chars.isSpace(text.charAt(end - 1))) {
      while (end < text.length() && closes(from, end)) {
        end++;
      }
    }
    while (end > from + 1 && (opens(from, end - 1) || isStrayMark(end - 1))) {
      end--;
    }
    int next = rules.skipSpaces(end);
    boolean standsOff =
        next + 1 < text.length()
            && Chars.isClosing(text.charAt(next))
            && Chars.isSpace(text.charAt(next + 1));
    return standsOff ? next + 1 : end;
  }

  private boolean closes(int from, int index) {
    char c = text.charAt(index);
    if (!Chars.isClosing(c)) {
      return false;
    }
    return !Chars.isOpening(c) || c == '"' && quotesBefore(from, index) % 2 == 1;
  }

  private boolean isStrayMark(int index) {
    return Chars.isMark(text.charAt(index)) && Chars.isSpace(text.charAt(index - 1));
  }

  private boolean opens(int from, int index) {
    char c = text.charAt(index);
    if (!Chars.isOpening(c)) {
      return false;
    }
    return !Chars.isClosing(c) || c == '"' && quotesBefore(from, index) % 2 == 0;
  }

  private int quotesBefore(int from, int index) {
    int count = 0;
    for (int i = Math.max(from, index - LongSentences.LONGEST); i < index; i++) {
      count += text.charAt(i) == '"' ? 1 : 0;
    }
    return count;
  }

  /** Whether there is more than punctuation; looks no further than a long sentence goes. */
  private boolean hasWord(int from, int at) {
    for (int i = from; i < Math.min(at, from + LongSentences.LONGEST); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
