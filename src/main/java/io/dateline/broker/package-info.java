/**
 * The embedded single-node Kafka broker; the only importer of the broker's jars, which the
 * production package lacks.
 */
@NullMarked
package io.dateline.broker;

import org.jspecify.annotations.NullMarked;
