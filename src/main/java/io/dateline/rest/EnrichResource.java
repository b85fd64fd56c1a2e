package io.dateline.rest;

import io.dateline.desk.Desk;
import io.dateline.desk.Outcome;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Enriches one article and stores nothing. */
@Path("/v1/enrich")
public class EnrichResource {
  private final Desk desk;
  private final Workers workers;
  private final HttpConfig config;

  EnrichResource(Desk desk, Workers workers, HttpConfig config) {
    this.desk = desk;
    this.workers = workers;
    this.config = config;
  }

  @POST
  @Consumes({MediaTypes.JSON, MediaTypes.JSON_LD, MediaTypes.TEXT})
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<byte[]> enrich(@Context HttpServerRequest request, @Context HttpHeaders headers) {
    return Body.read(request, headers, config)
        .chain(article -> workers.run(() -> desk.handle(article)))
        .map(EnrichResource::record);
  }

  private static byte[] record(Outcome outcome) {
    return outcome.match(
        enriched -> enriched.payload().bytes(),
        rejected -> {
          throw new ProblemException(Problem.of(rejected.rejection()));
        });
  }
}
