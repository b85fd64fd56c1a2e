package io.dateline.bench;

import io.dateline.article.ModelCard;
import io.dateline.model.Deadline;
import io.dateline.model.Encoding;
import io.dateline.model.TextEncoder;
import io.dateline.text.Span;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Encodes each text once, with the real encoder, so that what all the rest costs can be measured. */
public final class RememberedEncodings implements TextEncoder {
  private final TextEncoder encoder;
  private final Map<String, Encoding> encodings = new ConcurrentHashMap<>();

  public RememberedEncodings(TextEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public Encoding encode(String text, List<Span> sentences, Deadline deadline) {
    return encodings.computeIfAbsent(text, t -> encoder.encode(t, sentences, deadline));
  }

  @Override
  public ModelCard card() {
    return encoder.card();
  }
}
