package io.dateline.rest;

import java.util.List;

/**
 * What became of the articles of a request.
 *
 * @param accepted how many the broker has
 * @param refused how many it has not
 * @param articles each, in the order of the request
 */
record IngestReport(int accepted, int refused, List<LineReport> articles) {
  static IngestReport of(List<LineReport> articles) {
    int refused = (int) articles.stream().filter(report -> report.problem() != null).count();
    return new IngestReport(articles.size() - refused, refused, List.copyOf(articles));
  }
}
