/** The delivery loop: exactly once from the raw topic to the enriched topic. */
@NullMarked
package io.dateline.kafka;

import org.jspecify.annotations.NullMarked;
