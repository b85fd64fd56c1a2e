/**
 * The copy desk: raw bytes in, an enriched record or a rejection out. What every edge uses;
 * thread-safe, knows no transport.
 */
@NullMarked
package io.dateline.desk;

import org.jspecify.annotations.NullMarked;
