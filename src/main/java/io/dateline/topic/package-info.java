/** What an article is about: the top concepts of IPTC Media Topics. */
@NullMarked
package io.dateline.topic;

import org.jspecify.annotations.NullMarked;
