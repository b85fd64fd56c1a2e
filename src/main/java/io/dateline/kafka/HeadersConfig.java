package io.dateline.kafka;

import io.smallrye.config.WithDefault;
import java.util.List;

/** What the records carry beside key and value. */
public interface HeadersConfig {

  /** Names of input headers that pass to the enriched record; no other does. */
  @WithDefault("traceparent,tracestate")
  List<String> pass();

  /** {@code ce_source} of enriched records, a URI reference. */
  @WithDefault("/dateline")
  String source();

  /** {@code ce_type} of enriched records. */
  @WithDefault("io.dateline.article.enriched.v1")
  String type();
}
