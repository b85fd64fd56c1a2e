package io.dateline.entity.grouping;

import com.ibm.icu.lang.UScript;
import io.dateline.article.Entity;
import io.dateline.entity.mention.NameSpan;
import io.dateline.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code European Union (EU)}, {@code Йенс Шпан (Jens Spahn)}: an abbreviation or another script in
 * brackets behind a name.
 */
final class Bracketed implements Link {
  private static final int LONGEST_BETWEEN = 4;
  private static final Pattern OPENING = Pattern.compile("[\"”»'’\\s]*[(（\\[][\"“«\\s]*");
  private static final String CLOSING = ")）],;:，";

  private final String text;
  private final List<NameSpan> names;
  private final List<NameForm> formOf;

  /**
   * @param formOf the form of each of the names
   */
  Bracketed(String text, List<NameSpan> names, List<NameForm> formOf) {
    this.text = text;
    this.names = names;
    this.formOf = formOf;
  }

  @Override
  public void join(Forms forms) {
    for (int i = 1; i < names.size(); i++) {
      NameForm outside = formOf.get(i - 1);
      NameForm inside = formOf.get(i);
      if (outside.isSure()
          && inside.isSure()
          && outside.type() == inside.type()
          && isOtherName(outside, inside)
          && !Acronym.isOfTheEndAlone(inside, outside)
          && isInBrackets(names.get(i - 1).span(), names.get(i).span())) {
        forms.join(outside, inside);
      }
    }
  }

  private boolean isInBrackets(Span outside, Span inside) {
    int between = inside.begin() - outside.end();
    if (between < 1 || between > LONGEST_BETWEEN || inside.end() == text.length()) {
      return false;
    }
    return OPENING.matcher(text.substring(outside.end(), inside.begin())).matches()
        && CLOSING.indexOf(text.charAt(inside.end())) >= 0;
  }

  private static boolean isOtherName(NameForm outside, NameForm inside) {
    if (script(outside) != script(inside)) {
      return true;
    }
    // behind a place a state may stand in brackets: Araxá (MG)
    return outside.type() != Entity.Type.PERSON
        && outside.type() != Entity.Type.LOCATION
        && (inside.isLoneAcronym()
            ? !outside.isLoneAcronym()
            : outside.isLoneAcronym() && inside.size() > 1);
  }

  private static int script(NameForm form) {
    return form.text()
        .codePoints()
        .map(UScript::getScript)
        .filter(script -> script > UScript.INHERITED)
        .findFirst()
        .orElse(UScript.COMMON);
  }
}
