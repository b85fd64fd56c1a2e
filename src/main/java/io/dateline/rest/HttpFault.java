package io.dateline.rest;

/** Codes of problems that are none of the article's; stable, like those of rejections. */
enum HttpFault {
  BAD_REQUEST(400, "The request cannot be understood"),
  CROSS_SITE(403, "Pages of other sites may not post here"),
  NOT_FOUND(404, "There is nothing here"),
  METHOD_NOT_ALLOWED(405, "This method is not for this path"),
  NOT_ACCEPTABLE(406, "No such representation"),
  UNSUPPORTED_MEDIA_TYPE(415, "Articles do not come in this media type"),
  INTERNAL_ERROR(500, "Dateline failed"),
  KAFKA_TOO_LARGE(413, "Kafka takes no record of this size"),
  BUSY(503, "Too much is going on at the moment"),
  TIMEOUT(503, "It took too long"),
  KAFKA_REFUSED(502, "Kafka refuses the article"),
  KAFKA_UNREACHABLE(503, "Kafka did not answer in time");

  private final int status;
  private final String title;

  HttpFault(int status, String title) {
    this.status = status;
    this.title = title;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  /** The fault behind a refusal of the framework's. */
  static HttpFault ofStatus(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    };
  }
}
