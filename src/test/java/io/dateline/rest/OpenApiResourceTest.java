package io.dateline.rest;

import static io.dateline.rest.Http.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description is written by hand and says what the code says. */
@QuarkusTest
@TestProfile(FakeNewsroom.class)
class OpenApiResourceTest {
  private static final Set<Class<?>> RESOURCES =
      Set.of(
          EnrichResource.class, ArticlesResource.class, FeedResource.class, SchemaResource.class);

  private static JsonNode description() throws Exception {
    return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asByteArray());
  }

  @Test
  void everyOperationIsDescribedAndNoOther() throws Exception {
    Set<String> described = new TreeSet<>();
    description()
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> described.add(method + " " + path.getKey())));
    Set<String> there = new TreeSet<>();
    RESOURCES.forEach(
        resource ->
            Stream.of(resource.getDeclaredMethods())
                .forEach(method -> operation(resource, method).ifPresent(there::add)));
    assertThat(described).isEqualTo(there);
  }

  private static Optional<String> operation(Class<?> resource, Method method) {
    String path = resource.getAnnotation(Path.class).value();
    Path more = method.getAnnotation(Path.class);
    String whole = more == null ? path : path + more.value();
    if (method.isAnnotationPresent(GET.class)) {
      return Optional.of("get " + whole);
    }
    return method.isAnnotationPresent(POST.class) ? Optional.of("post " + whole) : Optional.empty();
  }

  @Test
  void everyCodeThatIsAnsweredIsOfAStatusThatIsDescribed() throws Exception {
    JsonNode responses = description().at("/paths/~1v1~1articles/post/responses");
    assertThat(Stream.of(HttpFault.values()).map(HttpFault::status))
        .filteredOn(status -> status != 404 && status != 405 && status != 406 && status != 500)
        .allSatisfy(status -> assertThat(responses.has(status.toString())).isTrue());
  }
}
