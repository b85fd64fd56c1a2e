package io.dateline.testkit;

import io.dateline.article.Entities;
import io.dateline.article.Entity;
import io.dateline.article.Language;
import io.dateline.article.Mention;
import io.dateline.article.Offsets;
import io.dateline.article.PipelineCard;
import io.dateline.article.Polarity;
import io.dateline.article.Sentiment;
import io.dateline.article.Stage;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.pipeline.Pipeline;
import io.dateline.pipeline.StageListener;
import io.dateline.pipeline.StagePlan;
import io.dateline.text.CodePoints;
import io.dateline.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stages without a model that find something in any text and fill every part of the record: words
 * with a capital are entities, lines are sentences.
 */
public final class SampleStages {
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}*");
  private static final Pattern LINE = Pattern.compile("\\S[^\\n]*");
  private static final Polarity POLARITY =
      new Polarity(
          Polarity.Label.NEGATIVE, -0.123456, new Polarity.Scores(0.1, 0.223456, 0.676544));

  private SampleStages() {}

  public static Pipeline pipeline() {
    return new Pipeline(
        List.of(plan(language()), plan(entities()), plan(sentiment())),
        new NoEncoder(),
        new PipelineCard("sample", "1.2.3", "f".repeat(64)),
        System::nanoTime,
        StageListener.NONE);
  }

  private static StagePlan plan(FakeEnricher enricher) {
    return new StagePlan(enricher, Duration.ofMinutes(1));
  }

  private static FakeEnricher language() {
    return new FakeEnricher(
        Stage.LANGUAGE,
        (reading, soFar, deadline) -> {
          Offsets half = new Offsets(0, Math.max(1, reading.article().text().length() / 2));
          return Finding.found(
              soFar.with(
                  Stage.LANGUAGE,
                  new Language(
                      "en",
                      0.98765,
                      true,
                      "en",
                      true,
                      List.of(new Language.Candidate("en", 0.98765)),
                      List.of(new Language.Segment("de", half, 0.5)))));
        });
  }

  private static FakeEnricher entities() {
    return new FakeEnricher(
        Stage.ENTITY,
        (reading, soFar, deadline) -> {
          Map<String, List<Mention>> byName = new LinkedHashMap<>();
          for (Offsets at : offsets(CAPITALISED, reading)) {
            String name = slice(reading, at);
            byName
                .computeIfAbsent(name, n -> new ArrayList<>())
                .add(new Mention(name, at, 0.87654321, Mention.Kind.NAMED, 0));
          }
          List<Entity> entities = new ArrayList<>();
          byName.forEach(
              (name, mentions) ->
                  entities.add(
                      new Entity(
                          "e" + (entities.size() + 1),
                          Entity.Type.PERSON,
                          name,
                          0.9,
                          0.00004,
                          POLARITY,
                          mentions)));
          return Finding.found(soFar.with(Stage.ENTITY, new Entities(entities)));
        });
  }

  private static FakeEnricher sentiment() {
    return new FakeEnricher(
        Stage.SENTIMENT,
        (reading, soFar, deadline) ->
            Finding.found(
                soFar.with(
                    Stage.SENTIMENT,
                    new Sentiment(
                        POLARITY,
                        1.23456,
                        offsets(LINE, reading).stream()
                            .map(at -> new Sentiment.Sentence(at, POLARITY))
                            .toList()))));
  }

  private static List<Offsets> offsets(Pattern pattern, Reading reading) {
    CodePoints points = CodePoints.of(reading.text());
    List<Offsets> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(reading.text());
    while (matcher.find()) {
      found.add(points.offsets(new Span(matcher.start(), matcher.end())));
    }
    return found;
  }

  private static String slice(Reading reading, Offsets at) {
    String text = reading.text();
    return text.substring(
        text.offsetByCodePoints(0, at.begin()), text.offsetByCodePoints(0, at.end()));
  }
}
