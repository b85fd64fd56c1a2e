package io.dateline.codec;

import io.dateline.article.EnrichedArticle;
import io.dateline.article.ModelCard;
import io.dateline.article.PipelineCard;
import io.dateline.article.Stage;
import io.dateline.article.StageReport;
import io.dateline.article.Warning;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes how an article came to be: status, warnings, stages, models, pipeline. */
final class EnrichmentWriter {
  private EnrichmentWriter() {}

  static void write(JsonMembers json, EnrichedArticle enriched) throws IOException {
    json.begin("enrichment");
    json.text("status", enriched.status().name());
    json.beginArray("warnings");
    warnings(json, enriched.article().warnings());
    warnings(json, enriched.annotations().warnings());
    json.endArray();
    json.beginArray("enrichers");
    for (StageReport report : enriched.reports()) {
      report(json, report);
    }
    json.endArray();
    pipeline(json, enriched.pipeline());
    json.end();
  }

  private static void warnings(JsonMembers json, List<Warning> warnings) throws IOException {
    for (Warning warning : warnings) {
      json.begin();
      json.text("code", warning.code().name());
      json.text("enricher", key(warning.stage()));
      json.text("field", warning.field());
      json.text("message", warning.message());
      json.end();
    }
  }

  private static void report(JsonMembers json, StageReport report) throws IOException {
    json.begin();
    json.text("name", report.stage().key());
    json.text("status", report.status().name());
    ModelCard model = report.model();
    if (model != null) {
      json.begin("model");
      json.text("name", model.name());
      json.text("version", model.version());
      json.text("sha256", model.sha256());
      json.end();
    }
    json.end();
  }

  private static void pipeline(JsonMembers json, PipelineCard card) throws IOException {
    json.begin("pipeline");
    json.text("name", card.name());
    json.text("version", card.version());
    json.text("configSha256", card.configSha256());
    json.end();
  }

  private static @Nullable String key(@Nullable Stage stage) {
    return stage == null ? null : stage.key();
  }
}
