/** From names in the text to what they name: each reason to join two forms is a {@code Link}. */
@NullMarked
package io.dateline.entity.grouping;

import org.jspecify.annotations.NullMarked;
