/** The HTTP edge: try an article, ingest articles, follow the feed, look at the page. */
@NullMarked
package io.dateline.rest;

import org.jspecify.annotations.NullMarked;
