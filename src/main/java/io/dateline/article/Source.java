package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * Who published an article.
 *
 * @param name as the producer writes it
 * @param uri an address of the publisher
 * @param domain host name without a leading {@code www.}
 */
public record Source(@Nullable String name, @Nullable String uri, @Nullable String domain) {
  public Source {
    if (name == null && uri == null && domain == null) {
      throw new IllegalArgumentException("a source needs a name, a URI or a domain");
    }
  }
}
