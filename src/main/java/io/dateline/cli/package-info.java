/** The command line edge: {@code enrich FILE...}. */
@NullMarked
package io.dateline.cli;

import org.jspecify.annotations.NullMarked;
