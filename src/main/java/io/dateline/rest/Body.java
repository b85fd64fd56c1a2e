package io.dateline.rest;

import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Takes a request's body in, within its limits and without holding a thread. */
final class Body {
  private Body() {}

  /**
   * The body's bytes, when they are all there; else fails with a {@link ProblemException}: too
   * long, too slow, in another encoding, or not the JSON that it says it is.
   */
  static Uni<byte[]> read(HttpServerRequest request, HttpHeaders headers, HttpConfig config) {
    MediaType type = headers.getMediaType();
    requireUtf8(type);
    requirePlain(headers.getHeaderString(HttpHeaders.CONTENT_ENCODING));
    return gather(request, config.maxBody().asLongValue())
        .ifNoItem()
        .after(config.timeout())
        .failWith(() -> ProblemException.of(HttpFault.TIMEOUT, "the body did not come in time"))
        .invoke(
            bytes -> {
              if (MediaTypes.isJson(type)) {
                DeclaredJson.check(bytes);
              }
            });
  }

  private static Uni<byte[]> gather(HttpServerRequest request, long limit) {
    return Uni.createFrom()
        .emitter(
            emitter -> {
              Buffer body = Buffer.buffer();
              request.exceptionHandler(emitter::fail);
              request.endHandler(end -> emitter.complete(body.getBytes()));
              request.handler(
                  chunk -> {
                    if (body.length() + chunk.length() > limit) {
                      request.response().putHeader("Connection", "close");
                      request.handler(rest -> {});
                      emitter.fail(tooLong(limit));
                    } else {
                      body.appendBuffer(chunk);
                    }
                  });
              if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
                request.response().writeContinue();
              }
              request.resume();
            });
  }

  static ProblemException tooLong(long limit) {
    return refusal(
        RejectionCode.LIMIT_EXCEEDED, "the body is longer than %d bytes".formatted(limit));
  }

  static ProblemException refusal(RejectionCode code, String detail) {
    return new ProblemException(Problem.of(Rejection.of(code, detail)));
  }

  private static void requireUtf8(@Nullable MediaType type) {
    String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw refusal(RejectionCode.UNSUPPORTED_ENCODING, "the charset must be utf-8");
    }
  }

  private static void requirePlain(@Nullable String encoding) {
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw refusal(RejectionCode.UNSUPPORTED_ENCODING, "the body must not be compressed");
    }
  }
}
