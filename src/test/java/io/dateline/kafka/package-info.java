/** Tests of the delivery loop: the parts alone, and the whole against a real broker. */
@NullMarked
package io.dateline.kafka;

import org.jspecify.annotations.NullMarked;
