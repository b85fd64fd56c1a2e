/**
 * Bytes to articles and enriched articles to bytes. The only package below the edges that imports
 * Jackson.
 */
@NullMarked
package io.dateline.codec;

import org.jspecify.annotations.NullMarked;
