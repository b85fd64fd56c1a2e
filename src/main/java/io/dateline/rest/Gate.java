package io.dateline.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refusals that come before or after all resources, as problem documents too. */
@ApplicationScoped
class Gate {
  private static final int BEFORE_ALL = 1000;

  private final HttpConfig config;
  private final ObjectMapper json;

  Gate(HttpConfig config, ObjectMapper json) {
    this.config = config;
    this.json = json;
  }

  void before(@Observes Filters filters) {
    filters.register(this::admit, BEFORE_ALL);
  }

  void after(@Observes Router router) {
    router
        .route()
        .order(Integer.MAX_VALUE)
        .handler(context -> refuse(context, Problem.of(HttpFault.NOT_FOUND, null)));
  }

  private void admit(RoutingContext context) {
    HttpServerRequest request = context.request();
    context.response().putHeader("X-Content-Type-Options", "nosniff");
    if (isFromOtherSite(request)) {
      refuse(context, Problem.of(HttpFault.CROSS_SITE, null));
    } else if (length(request) > config.maxBody().asLongValue()) {
      refuseBody(context);
    } else if (isPage(context.normalizedPath()) && !config.page()) {
      refuse(context, Problem.of(HttpFault.NOT_FOUND, "the page is switched off"));
    } else {
      context.next();
    }
  }

  /** A form on any site could post text to a service on the reader's own machine. */
  private static boolean isFromOtherSite(HttpServerRequest request) {
    return request.method() == HttpMethod.POST
        && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
  }

  private static boolean isPage(String path) {
    return path.equals("/") || path.equals("/index.html") || path.startsWith("/page/");
  }

  private static long length(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  /** The rest of the body is not read; the connection ends with the answer. */
  private void refuseBody(RoutingContext context) {
    context.response().putHeader(HttpHeaders.CONNECTION, "close");
    context.response().endHandler(sent -> context.request().connection().close());
    refuse(context, Body.tooLong(config.maxBody().asLongValue()).problem());
  }

  private void refuse(RoutingContext context, Problem problem) {
    try {
      context
          .response()
          .setStatusCode(problem.status())
          .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
          .end(json.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      context.fail(e);
    }
  }
}
