/**
 * The SmallRye channels, where at-least-once is right: into the raw topic, and the feed of enriched
 * articles.
 */
@NullMarked
package io.dateline.stream;

import org.jspecify.annotations.NullMarked;
