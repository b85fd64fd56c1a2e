package io.dateline.article;

/** The IPTC's publication status of an article. */
public enum PubStatus {
  USABLE,
  WITHHELD,
  CANCELED
}
