package io.dateline.value.grammar;

import io.dateline.text.Span;
import io.dateline.value.meaning.Worth;

/**
 * A value that a text states.
 *
 * @param span where
 * @param worth what it comes to
 */
public record Stated(Span span, Worth worth) {}
