package io.dateline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.article.Fault;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param type {@code urn:dateline:problem:} and the code in lower case
 * @param title what kind of problem this is
 * @param status the HTTP status
 * @param detail what was wrong with this request, without article text
 * @param code the code that a dead letter would carry, or one of HTTP's own
 * @param faults all that was found wrong with the article; empty where it is not the article's
 *     fault
 * @param articles what became of each line, where the request had many
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    String code,
    List<Fault> faults,
    List<LineReport> articles) {

  static final String MEDIA_TYPE = "application/problem+json";

  Problem {
    faults = List.copyOf(faults);
    articles = List.copyOf(articles);
  }

  static Problem of(HttpFault fault, @Nullable String detail) {
    return new Problem(
        type(fault), fault.title(), fault.status(), detail, fault.name(), List.of(), List.of());
  }

  static Problem of(Rejection rejection) {
    RejectionCode code = rejection.code();
    return new Problem(
        type(code),
        Statuses.title(code),
        Statuses.of(code),
        rejection.faults().get(0).detail(),
        code.name(),
        rejection.faults(),
        List.of());
  }

  Problem with(List<LineReport> reports) {
    return new Problem(type, title, status, detail, code, faults, reports);
  }

  private static String type(Enum<?> code) {
    return "urn:dateline:problem:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
