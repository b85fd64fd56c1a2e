package io.dateline.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

/** What a raw record may cost. Beyond a limit it is rejected with {@code LIMIT_EXCEEDED}. */
public interface InputConfig {

  /** Length of a record. */
  @WithDefault("8M")
  MemorySize maxBytes();

  /** Objects and arrays within each other. */
  @WithDefault("64")
  int maxDepth();

  /** Characters of one number. */
  @WithDefault("1000")
  int maxNumberLength();

  /** Characters of one member's name. */
  @WithDefault("256")
  int maxNameLength();

  /** Members of all objects together. */
  @WithDefault("10000")
  int maxKeys();

  /** Elements of all arrays together. */
  @WithDefault("100000")
  int maxElements();

  /** Characters of an article's id; of a longer one the hash takes its place. */
  @WithDefault("512")
  int maxIdLength();
}
