package io.dateline.kafka;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

/** How much is in hand at one time; each partition has its share of it. */
public interface LimitsConfig {

  /** Bytes in hand, raw or finished, at which the loop takes no more from the topic. */
  @WithDefault("64M")
  MemorySize inFlightBytes();

  /** The same by records. */
  @WithDefault("10000")
  int inFlightRecords();

  /** Finished bytes that go out before the commit interval has passed. */
  @WithDefault("16M")
  MemorySize batchBytes();

  /** The same by records. */
  @WithDefault("1000")
  int batchRecords();

  /** Most records that one poll takes over. */
  @WithDefault("250")
  int pollRecords();

  /**
   * Most bytes of an answer of one broker; one answer waits in the client while another is read.
   */
  @WithDefault("16M")
  MemorySize fetchBytes();

  /** The same for one partition. A larger record comes through, alone. */
  @WithDefault("2M")
  MemorySize partitionFetchBytes();

  /** Bytes that the producer holds; also the largest record that it takes. */
  @WithDefault("32M")
  MemorySize producerBytes();

  /** Bytes of an input header, name and value, above which it does not pass. */
  @WithDefault("4K")
  MemorySize headerBytes();
}
