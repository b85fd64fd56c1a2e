package io.dateline.app;

import io.smallrye.config.WithDefault;

/** When the language of an article counts as known. */
public interface LanguageConfig extends StageConfig {

  /** Characters of a text that are read, evenly spread over it. */
  @WithDefault("2048")
  int sampleChars();

  /** With fewer letters the language is {@code und}. */
  @WithDefault("12")
  int minLetters();

  /** With less confidence the language is {@code und}; 0 to 1. */
  @WithDefault("0.4")
  double minConfidence();

  /** With fewer letters the language is never marked reliable. */
  @WithDefault("60")
  int reliableLetters();

  /** With less confidence the language is not marked reliable; 0 to 1. */
  @WithDefault("0.7")
  double reliableConfidence();

  /** Candidates that are published. */
  @WithDefault("3")
  int maxCandidates();

  /** Candidates with less confidence are not published; 0 to 1. */
  @WithDefault("0.01")
  double minCandidate();

  /** A part in another language with fewer letters is no segment of its own. */
  @WithDefault("60")
  int segmentLetters();

  /** With less confidence a sentence does not count as in another language; 0 to 1. */
  @WithDefault("0.85")
  double segmentConfidence();
}
