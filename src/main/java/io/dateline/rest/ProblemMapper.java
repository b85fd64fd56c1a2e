package io.dateline.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every refusal leaves as a problem document. */
@Singleton
class ProblemMapper {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  private final HttpConfig config;

  ProblemMapper(HttpConfig config) {
    this.config = config;
  }

  @ServerExceptionMapper
  Response problem(ProblemException refusal) {
    return response(refusal.problem());
  }

  @ServerExceptionMapper
  Response notAllowed(NotAllowedException refusal, UriInfo uri) {
    // the framework does not say what is allowed, and RFC 9110 wants to know
    boolean reading = uri.getPath().startsWith("/v1/feed") || uri.getPath().startsWith("/schemas");
    return Response.fromResponse(framework(refusal))
        .header(HttpHeaders.ALLOW, reading ? "GET, HEAD, OPTIONS" : "POST, OPTIONS")
        .build();
  }

  @ServerExceptionMapper
  Response framework(WebApplicationException refusal) {
    return response(Problem.of(HttpFault.ofStatus(refusal.getResponse().getStatus()), null));
  }

  @ServerExceptionMapper
  Response failure(Throwable failure) {
    LOG.error("a request failed", failure);
    return response(Problem.of(HttpFault.INTERNAL_ERROR, null));
  }

  Response response(Problem problem) {
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
      response.header(HttpHeaders.RETRY_AFTER, config.retryAfter().toSeconds());
    }
    return response.build();
  }
}
