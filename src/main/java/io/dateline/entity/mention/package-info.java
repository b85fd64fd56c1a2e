/** From logits to names in the text: decoding, and repair by rules of text. */
@NullMarked
package io.dateline.entity.mention;

import org.jspecify.annotations.NullMarked;
