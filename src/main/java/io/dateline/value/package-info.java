/** Dates, times and amounts, found by rule, each with its normalised value. */
@NullMarked
package io.dateline.value;

import org.jspecify.annotations.NullMarked;
