package io.dateline.rest;

import io.dateline.desk.Submission;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes articles in, one or many at a time, and answers when the broker has them: 202 when it has
 * all, 207 when it has some, and a problem when it has none.
 */
@Path("/v1/articles")
public class ArticlesResource {
  static final int MULTI_STATUS = 207;

  private final Clerk clerk;
  private final Workers workers;
  private final HttpConfig config;
  private final ProblemMapper problems;

  ArticlesResource(Clerk clerk, Workers workers, HttpConfig config, ProblemMapper problems) {
    this.clerk = clerk;
    this.workers = workers;
    this.config = config;
    this.problems = problems;
  }

  @POST
  @Consumes({
    MediaTypes.JSON,
    MediaTypes.JSON_LD,
    MediaTypes.TEXT,
    MediaTypes.NDJSON,
    MediaTypes.JSON_LINES
  })
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Response> take(@Context HttpServerRequest request, @Context HttpHeaders headers) {
    boolean many = MediaTypes.isLines(headers.getMediaType());
    return Body.read(request, headers, config)
        .chain(body -> many ? takeLines(body) : takeOne(body));
  }

  private Uni<Response> takeOne(byte[] body) {
    return workers
        .run(() -> clerk.examine(Submission.of(1, body)))
        .chain(article -> article)
        .map(this::answer);
  }

  private Uni<Response> takeLines(byte[] body) {
    return workers
        .run(() -> Batch.cut(body, config.maxLines()).stream().map(clerk::examine).toList())
        .chain(articles -> Uni.join().all(articles).andFailFast())
        .map(this::answer);
  }

  private Response answer(LineReport report) {
    Problem problem = report.problem();
    return problem == null ? accepted(List.of(report)) : problems.response(problem);
  }

  private Response answer(List<LineReport> reports) {
    List<Problem> refusals =
        reports.stream().flatMap(report -> Stream.ofNullable(report.problem())).toList();
    if (refusals.isEmpty()) {
      return accepted(reports);
    }
    if (refusals.size() < reports.size()) {
      return Response.status(MULTI_STATUS).entity(IngestReport.of(reports)).build();
    }
    // what may go well the next time counts for more than what will not
    Problem problem = refusals.stream().max(Comparator.comparingInt(Problem::status)).orElseThrow();
    return problems.response(problem.with(reports));
  }

  private static Response accepted(List<LineReport> reports) {
    return Response.accepted(IngestReport.of(reports)).build();
  }
}
