/** Health, metrics and what operators read. */
@NullMarked
package io.dateline.ops;

import org.jspecify.annotations.NullMarked;
