package io.dateline.rest;

import io.dateline.article.RejectionCode;

/** What a rejection is in the language of HTTP. */
final class Statuses {
  private Statuses() {}

  static int of(RejectionCode code) {
    return switch (code) {
      case EMPTY_INPUT, INVALID_UTF8, MALFORMED_JSON, DUPLICATE_KEY, TRAILING_DATA -> 400;
      case LIMIT_EXCEEDED -> 413;
      case UNSUPPORTED_ENCODING -> 415;
      case NOT_AN_OBJECT, NO_TEXT, RECORD_TOO_LARGE -> 422;
    };
  }

  static String title(RejectionCode code) {
    return switch (code) {
      case EMPTY_INPUT -> "There is no article in the body";
      case INVALID_UTF8 -> "The bytes are not UTF-8";
      case UNSUPPORTED_ENCODING -> "The text is in another encoding than UTF-8";
      case MALFORMED_JSON -> "The JSON is malformed";
      case DUPLICATE_KEY -> "An object names a key twice";
      case TRAILING_DATA -> "Something follows the JSON value";
      case NOT_AN_OBJECT -> "The JSON is not an object";
      case LIMIT_EXCEEDED -> "A limit is exceeded";
      case NO_TEXT -> "The article has neither a headline nor a body";
      case RECORD_TOO_LARGE -> "The enriched record is too large to be published";
    };
  }
}
