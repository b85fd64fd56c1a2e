/** What tests share: a real broker, fresh topics, raw articles, a desk that echoes, a reader. */
@NullMarked
package io.dateline.testkit;

import org.jspecify.annotations.NullMarked;
