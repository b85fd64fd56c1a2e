package io.dateline.app;

/** The polarity of an article, of its sentences and towards its entities. */
public interface SentimentConfig extends StageConfig {}
