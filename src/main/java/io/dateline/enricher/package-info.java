/** The small interface that every enricher implements, and what an enricher is given to read. */
@NullMarked
package io.dateline.enricher;

import org.jspecify.annotations.NullMarked;
