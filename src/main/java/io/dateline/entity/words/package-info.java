/**
 * Words and what is known of them: how they are folded and inflected, which are titles, articles,
 * or other names of the same state. The lists lie beside the classes as resources.
 */
@NullMarked
package io.dateline.entity.words;

import org.jspecify.annotations.NullMarked;
