/** The words and figures that values are written with, from CLDR and from small tables. */
@NullMarked
package io.dateline.value.words;

import org.jspecify.annotations.NullMarked;
