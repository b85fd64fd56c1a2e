/**
 * The nouns of the domain: an article, what is wrong with it, what was found in it. Plain records
 * of the JDK; no JSON, no Kafka, no framework.
 */
@NullMarked
package io.dateline.article;

import org.jspecify.annotations.NullMarked;
