package io.dateline.testkit;

import io.dateline.article.ModelCard;
import io.dateline.model.Deadline;
import io.dateline.model.Encoding;
import io.dateline.model.TextEncoder;
import io.dateline.text.Span;
import java.util.List;

/** Stands where stages do not ask for the encoder. */
public final class NoEncoder implements TextEncoder {

  @Override
  public Encoding encode(String text, List<Span> sentences, Deadline deadline) {
    throw new UnsupportedOperationException("no encoder in this test");
  }

  @Override
  public ModelCard card() {
    return new ModelCard("none", "0", "0".repeat(64));
  }
}
