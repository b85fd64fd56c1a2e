/** Benchmarks of the parts and of the whole; see {@code src/docs/benchmarks.md}. */
package io.dateline.bench;
