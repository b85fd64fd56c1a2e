package io.dateline.topic;

import io.dateline.article.Annotations;
import io.dateline.article.MediaTopic;
import io.dateline.article.ModelCard;
import io.dateline.article.Stage;
import io.dateline.article.Topics;
import io.dateline.article.Topics.Topic;
import io.dateline.enricher.Enricher;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.model.Deadline;
import io.dateline.model.Encoding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the topics of an article: none, one or some. Each is judged by itself from the mean of the
 * logits over the beginning of the article, where news says what it is about.
 */
public final class TopicEnricher implements Enricher {
  private static final MediaTopic[] BY_LOGIT = MediaTopic.values();

  private final ModelCard model;
  private final TopicSettings settings;

  /**
   * @param model the encoder's card
   */
  public TopicEnricher(ModelCard model, TopicSettings settings) {
    this.model = model;
    this.settings = settings;
  }

  @Override
  public Stage stage() {
    return Stage.TOPIC;
  }

  @Override
  public Optional<ModelCard> model() {
    return Optional.of(model);
  }

  @Override
  public Finding enrich(Reading reading, Annotations soFar, Deadline deadline) {
    Encoding encoding = reading.encoding(deadline);
    int lead = Math.min(encoding.size(), settings.leadPieces());
    List<Topic> topics = lead == 0 ? List.of() : topics(encoding, lead);
    return Finding.found(soFar.with(Stage.TOPIC, new Topics(topics)));
  }

  private List<Topic> topics(Encoding encoding, int lead) {
    float[] logits = encoding.mean(0, lead, Encoding.TOPICS, BY_LOGIT.length);
    List<Topic> topics = new ArrayList<>();
    for (MediaTopic topic : BY_LOGIT) {
      double score = 1 / (1 + StrictMath.exp(-logits[topic.ordinal()]));
      if (score >= settings.least(topic)) {
        topics.add(Topic.of(topic, score));
      }
    }
    topics.sort(Comparator.comparingDouble(Topic::score).reversed());
    return topics;
  }
}
