package io.dateline.value.words;

/**
 * A word or figure of a text that can be a part of a value.
 *
 * @param sense what it says
 * @param end index of the char behind it
 */
public record Sign(Sense sense, int end) {}
