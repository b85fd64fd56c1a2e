/** Runs the enrichers over an article, each with its deadline, and reports how each went. */
@NullMarked
package io.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
