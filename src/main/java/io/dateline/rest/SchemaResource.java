package io.dateline.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The contract's schemas. */
@Path("/schemas")
public class SchemaResource {
  private static final List<String> NAMES =
      List.of("raw-article.schema.json", "enriched-article.schema.json", "dead-letter.schema.json");

  @GET
  @Produces("application/json")
  public List<String> names() {
    return NAMES.stream().map(name -> "/schemas/" + name).toList();
  }

  @GET
  @Path("/{name}")
  @Produces(MediaTypes.SCHEMA)
  public byte[] schema(String name) throws IOException {
    if (!NAMES.contains(name)) {
      throw ProblemException.of(HttpFault.NOT_FOUND, "the schemas are " + NAMES);
    }
    try (InputStream in = SchemaResource.class.getResourceAsStream("/schemas/" + name)) {
      if (in == null) {
        throw new IOException("the package lacks the schema " + name);
      }
      return in.readAllBytes();
    }
  }
}
