/** The polarity of an article, of its sentences and towards its entities. */
@NullMarked
package io.dateline.sentiment;

import org.jspecify.annotations.NullMarked;
