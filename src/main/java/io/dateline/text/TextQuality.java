package io.dateline.text;

/**
 * Signs that a text was damaged on its way, as by machine translation.
 *
 * @param unpairedQuotes quotation marks without a partner
 * @param joints places where two sentences are joined without a space
 */
public record TextQuality(int unpairedQuotes, int joints) {

  /** What a text looks like. Linear in its length. */
  public static TextQuality of(String text) {
    int joints = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean stop = Chars.isStop(text.charAt(i));
      if (stop && Joints.isAt(text, i)) {
        joints++;
        while (i + 1 < text.length() && Chars.isStop(text.charAt(i + 1))) {
          i++;
        }
      }
    }
    return new TextQuality(QuoteBalance.unpaired(text), joints);
  }
}
