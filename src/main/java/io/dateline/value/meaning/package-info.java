/** What the parts of a stated value come to, given the day on which the article was published. */
@NullMarked
package io.dateline.value.meaning;

import org.jspecify.annotations.NullMarked;
