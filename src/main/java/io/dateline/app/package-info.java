/** The composition root: configuration to object graph, in one place. */
@NullMarked
package io.dateline.app;

import org.jspecify.annotations.NullMarked;
