package io.dateline.app;

import io.dateline.broker.BrokerConfig;
import io.dateline.demo.DemoConfig;
import io.dateline.kafka.DeliveryConfig;
import io.dateline.rest.HttpConfig;
import io.dateline.stream.FeedConfig;
import io.dateline.stream.IngestConfig;
import io.smallrye.config.ConfigMapping;

/** All settings of Dateline, as one tree. Each part belongs to the package that uses it. */
@ConfigMapping(prefix = "dateline")
public interface DatelineConfig {

  /** From the raw topic to the enriched topic. */
  DeliveryConfig delivery();

  /** What a raw record may cost. */
  InputConfig input();

  /** What leaves the desk. */
  RecordConfig record();

  /** The encoder that reads for names and sentiment. */
  EncoderConfig encoder();

  /** When the language of an article counts as known. */
  LanguageConfig language();

  /** Who and what an article names. */
  EntityConfig entity();

  /** The dates, times and amounts that an article states. */
  ValueConfig value();

  /** The polarity of an article, of its sentences and towards its entities. */
  SentimentConfig sentiment();

  /** What an article is about. */
  TopicConfig topic();

  /** The HTTP faces and the page. */
  HttpConfig http();

  /** Articles that are sent into the raw topic over HTTP. */
  IngestConfig ingest();

  /** The feed of enriched articles. */
  FeedConfig feed();

  /** The embedded broker. */
  BrokerConfig broker();

  /** What runs with nothing configured. */
  DemoConfig demo();
}
