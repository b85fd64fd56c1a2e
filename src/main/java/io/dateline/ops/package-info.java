/**
 * Health, metrics and what operators read. Listens to the edges and decorates the desk; may use
 * Micrometer and MicroProfile Health. Nothing depends on it but {@code app}.
 */
@NullMarked
package io.dateline.ops;

import org.jspecify.annotations.NullMarked;
