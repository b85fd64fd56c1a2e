package io.dateline.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a producer says of the language: {@code en-US}, {@code pt_BR}, {@code zh-Hans}, {@code
 * eng}, {@code ger}, {@code iw}, {@code English}, {@code Deutsch}.
 */
final class LanguageHint {

  /** Nothing that is longer names a language. */
  private static final int LONGEST = 64;

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:[-_].*)?");
  private static final Pattern REST = Pattern.compile("[-_(,;/].*");

  private static final Set<String> ISO = new HashSet<>(Arrays.asList(ULocale.getISOLanguages()));
  private static final Map<String, String> SHORT_CODES = shortCodes();

  private LanguageHint() {}

  /** The hint in the form of the contract's codes; empty where it names no language. */
  static Optional<String> code(String hint) {
    String lower = hint.strip().toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.length() > LONGEST) {
      return Optional.empty();
    }
    String name = Languages.codeOf(lower);
    if (name != null) {
      return Optional.of(name);
    }
    String first = REST.matcher(lower).replaceFirst("").strip();
    return TAG.matcher(lower).matches() ? codeOfSubtag(first) : codeOfName(first);
  }

  private static Optional<String> codeOfName(String name) {
    String code = Languages.codeOf(name);
    return code == null && TAG.matcher(name).matches()
        ? codeOfSubtag(name)
        : Optional.ofNullable(code);
  }

  private static Optional<String> codeOfSubtag(String subtag) {
    String replaced = Languages.codeOf(subtag);
    if (replaced != null) {
      return Optional.of(replaced);
    }
    String code = SHORT_CODES.getOrDefault(subtag, subtag);
    return Languages.isCode(code) || ISO.contains(code) ? Optional.of(code) : Optional.empty();
  }

  /** From the codes of three letters to those of two. */
  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String language : ULocale.getISOLanguages()) {
      if (language.length() == 2) {
        codes.put(new ULocale(language).getISO3Language(), language);
      }
    }
    return codes;
  }
}
