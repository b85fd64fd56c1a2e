package io.dateline.model;

import io.dateline.article.Polarity.Scores;
import io.dateline.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads polarity out of an encoding, in the languages in which the model has learnt it. */
public final class PolarityHead {
  private static final String LANGUAGES = "polarity-languages.tsv";
  private static final int CLASSES = 3;

  private final Set<String> languages;

  public PolarityHead() {
    try (InputStream in = PolarityHead.class.getResourceAsStream(LANGUAGES)) {
      if (in == null) {
        throw new IllegalStateException("the package lacks " + LANGUAGES);
      }
      languages =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('\t')))
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param language ISO 639 code
   */
  public boolean knows(String language) {
    return languages.contains(language);
  }

  /** The polarity of a stretch of text; empty where the encoder has read nothing of it. */
  public Optional<Scores> ofText(Encoding encoding, Span span) {
    return shares(encoding, span, Encoding.TEXT_POLARITY);
  }

  /** The light in which a name is shown at one place; empty where the encoder has not read it. */
  public Optional<Scores> ofName(Encoding encoding, Span span) {
    return shares(encoding, span, Encoding.NAME_POLARITY);
  }

  private static Optional<Scores> shares(Encoding encoding, Span span, int firstLabel) {
    int from = encoding.pieceAt(span.begin());
    int to = from;
    while (to < encoding.size() && encoding.begin(to) < span.end()) {
      to++;
    }
    if (from == to) {
      return Optional.empty();
    }
    double[] shares = Softmax.of(encoding.mean(from, to, firstLabel, CLASSES));
    return Optional.of(new Scores(shares[2], shares[0], shares[1]));
  }
}
