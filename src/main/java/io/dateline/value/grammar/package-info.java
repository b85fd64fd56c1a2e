/** The rules by which words and figures make a value, and the reading of a sentence by them. */
@NullMarked
package io.dateline.value.grammar;

import org.jspecify.annotations.NullMarked;
