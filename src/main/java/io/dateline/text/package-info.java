/** The geometry of text: spans, code points, sentences. Knows no model and no format. */
@NullMarked
package io.dateline.text;

import org.jspecify.annotations.NullMarked;
