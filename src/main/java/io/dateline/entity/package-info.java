/** Who and what an article names: from logits to mentions, from mentions to entities. */
@NullMarked
package io.dateline.entity;

import org.jspecify.annotations.NullMarked;
