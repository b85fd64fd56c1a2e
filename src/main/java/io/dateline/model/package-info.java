/**
 * The encoder and its pieces. The only package that imports the inference runtime; uses {@code
 * text} and {@code article}.
 */
@NullMarked
package io.dateline.model;

import org.jspecify.annotations.NullMarked;
