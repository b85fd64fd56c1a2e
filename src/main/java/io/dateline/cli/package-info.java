/**
 * The command line edge: {@code enrich FILE...}. No broker, no container; articles in, records out,
 * in order.
 */
@NullMarked
package io.dateline.cli;

import org.jspecify.annotations.NullMarked;
