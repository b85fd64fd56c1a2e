/**
 * The delivery loop: exactly once from the raw topic to the enriched topic. One thread owns a plain
 * consumer and a transactional producer; enriched records, dead letters and offsets go out in one
 * transaction. May use Kafka's clients and the {@code desk}; {@code
 * src/docs/decisions/0002-own-delivery-loop.md} says why nothing else.
 */
@NullMarked
package io.dateline.kafka;

import org.jspecify.annotations.NullMarked;
