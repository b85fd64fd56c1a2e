package io.dateline.value.grammar;

import io.dateline.value.words.Kind;

/**
 * A step of a rule.
 *
 * @param kind what must stand there
 * @param word which word, if it is {@link Kind#WORD}; else empty
 * @param close whether no space may stand before it
 */
record Item(Kind kind, String word, boolean close) {}
