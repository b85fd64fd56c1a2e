package io.dateline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.stream.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article of a request.
 *
 * @param line where it stands in the body, from 1
 * @param status 202 once the broker has it, else the status it would have been answered with alone
 * @param id the article's id, where it could be read
 * @param topic where it lies, once the broker has it
 * @param partition of the topic
 * @param offset within the partition
 * @param problem why the broker has it not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineReport(
    long line,
    int status,
    @Nullable String id,
    @Nullable String topic,
    @Nullable Integer partition,
    @Nullable Long offset,
    @Nullable Problem problem) {

  static final int ACCEPTED = 202;

  static LineReport accepted(long line, String id, Receipt receipt) {
    return new LineReport(
        line, ACCEPTED, id, receipt.topic(), receipt.partition(), receipt.offset(), null);
  }

  static LineReport refused(long line, @Nullable String id, Problem problem) {
    return new LineReport(line, problem.status(), id, null, null, null, problem);
  }
}
