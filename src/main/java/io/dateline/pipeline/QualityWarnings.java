package io.dateline.pipeline;

import io.dateline.article.ArticleText;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import io.dateline.text.TextQuality;
import java.util.ArrayList;
import java.util.List;

/** Warnings of a text that was damaged before it came here. */
final class QualityWarnings {
  private QualityWarnings() {}

  static List<Warning> of(ArticleText text) {
    TextQuality quality = TextQuality.of(text.value());
    List<Warning> warnings = new ArrayList<>(2);
    if (quality.unpairedQuotes() > 0) {
      warnings.add(warning(WarningCode.UNBALANCED_QUOTES, quality.unpairedQuotes()));
    }
    if (quality.joints() > 0) {
      warnings.add(warning(WarningCode.SENTENCE_JOINTS, quality.joints()));
    }
    return warnings;
  }

  private static Warning warning(WarningCode code, int count) {
    return new Warning(code, null, null, count + " in all");
  }
}
