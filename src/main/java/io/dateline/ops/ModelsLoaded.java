package io.dateline.ops;

import io.dateline.article.ModelCard;
import io.dateline.article.Stage;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Says which models are in use. There is no such check before they are loaded and no process after
 * loading failed, so it can only be up.
 */
public final class ModelsLoaded implements HealthCheck {
  private final Map<Stage, ModelCard> models;

  public ModelsLoaded(Map<Stage, ModelCard> models) {
    this.models = new EnumMap<>(models);
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("models").up();
    models.forEach(
        (stage, model) -> response.withData(stage.key(), model.name() + " " + model.version()));
    return response.build();
  }
}
