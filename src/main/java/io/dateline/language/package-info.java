/** Which language an article is written in. */
@NullMarked
package io.dateline.language;

import org.jspecify.annotations.NullMarked;
