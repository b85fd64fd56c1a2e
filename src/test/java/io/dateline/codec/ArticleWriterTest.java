package io.dateline.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Annotation;
import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.PipelineCard;
import io.dateline.article.Stage;
import io.dateline.article.StageReport;
import io.dateline.testkit.Contract;
import io.dateline.testkit.SampleStages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The bytes of enriched records. */
class ArticleWriterTest {
  private static final PipelineCard CARD = new PipelineCard("p", "1", "0".repeat(64));
  private final ArticleWriter writer = new ArticleWriter();

  @Test
  void everyPartOfARecordHasItsPlaceAndForm() {
    Article article =
        Decoding.article(
            """
            {"id": "a", "uri": "urn:a", "url": "https://example.org/a", "title": "Kim 😀",
             "body": "He met Biden.", "published": "2022-05-21T09:30Z", "language": "en-US",
             "by": "X", "source": {"name": "Wire", "url": "https://wire.example"}, "version": 2,
             "pubStatus": "usable", "tags": ["a", 1, 1.50, null, true, {"b": 2}]}
            """);
    byte[] bytes = writer.write(SampleStages.pipeline().enrich(article));
    Contract.mustHold(bytes);
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"schemaVersion":"1.0","id":"a","uri":"urn:a","url":"https://example.org/a",\
            "title":"Kim 😀","by":"X","version":"2","pubStatus":"usable",\
            "published":{"value":"2022-05-21T09:30Z","precision":"minute","raw":"2022-05-21T09:30Z"},\
            "source":{"name":"Wire","uri":"https://wire.example","domain":"wire.example"},\
            "languageHint":"en-US",\
            "text":{"value":"Kim 😀\\n\\nHe met Biden.","titleLength":5,"length":20,\
            "sha256":"@TEXT@","offsetUnit":"unicode-code-point"},\
            "language":{"code":"en","confidence":0.9877,"reliable":true,"hint":"en",\
            "hintAgrees":true,"candidates":[{"code":"en","confidence":0.9877}],\
            "segments":[{"code":"de","beginOffset":0,"endOffset":10,"confidence":0.5}]},\
            "entities":[@KIM@,@HE@,@BIDEN@],\
            "sentiment":{@POLARITY@,"magnitude":1.2346,\
            "sentences":[{"beginOffset":0,"endOffset":5,@POLARITY@},\
            {"beginOffset":7,"endOffset":20,@POLARITY@}]},\
            "enrichment":{"status":"COMPLETE","warnings":[],"enrichers":[\
            {"name":"language","status":"OK","model":{"name":"fake-language","version":"1","sha256":"@0@"}},\
            {"name":"entity","status":"OK","model":{"name":"fake-entity","version":"1","sha256":"@0@"}},\
            {"name":"sentiment","status":"OK","model":{"name":"fake-sentiment","version":"1","sha256":"@0@"}}],\
            "pipeline":{"name":"sample","version":"1.2.3","configSha256":"@F@"}},\
            "extensions":{"tags":["a",1,1.50,null,true,{"b":2}]}}"""
                .replace("@KIM@", entity(1, "Kim", 0, 3))
                .replace("@HE@", entity(2, "He", 7, 9))
                .replace("@BIDEN@", entity(3, "Biden", 14, 19))
                .replace("@POLARITY@", POLARITY)
                .replace("@TEXT@", article.text().sha256())
                .replace("@0@", "0".repeat(64))
                .replace("@F@", "f".repeat(64)));
  }

  private static final String POLARITY =
      "\"label\":\"NEGATIVE\",\"score\":-0.1235,"
          + "\"scores\":{\"positive\":0.1,\"negative\":0.2235,\"neutral\":0.6765}";

  private static String entity(int number, String name, int begin, int end) {
    return """
    {"id":"e%d","type":"PERSON","text":"%s","score":0.9,"salience":0,"sentiment":{%s},"count":1,\
    "mentions":[{"text":"%s","beginOffset":%d,"endOffset":%d,"score":0.8765,"kind":"NAMED","sentence":0}]}"""
        .formatted(number, name, POLARITY, name, begin, end);
  }

  /** As a new enricher may bring it, with everything that the writer must not know beforehand. */
  public record Topics(List<Topic> items) implements Annotation.Many<Topic> {}

  public record Topic(
      String code, double score, @Nullable String name, int rank, boolean main, Stage by) {}

  @Test
  void newAnnotationNeedsNothingOfTheWriter() {
    Topics topics =
        new Topics(
            List.of(
                new Topic("01000000", 0.33333, "arts", 1, true, Stage.ENTITY),
                new Topic("02000000", Double.NaN, null, 2, false, Stage.LANGUAGE)));
    assertThat(written(Annotations.NONE.with(Stage.ENTITY, topics)))
        .contains(
            "\"entities\":[{\"code\":\"01000000\",\"score\":0.3333,\"name\":\"arts\",\"rank\":1,"
                + "\"main\":true,\"by\":\"ENTITY\"},"
                + "{\"code\":\"02000000\",\"rank\":2,\"main\":false,\"by\":\"LANGUAGE\"}]");
  }

  public record Doubles(
      double half, double tiny, double minus, double large, double whole, float single)
      implements Annotation {}

  @Test
  void numbersHaveFourDecimalsAndNoExponent() {
    Doubles doubles = new Doubles(0.00005, 0.00004, -0.99996, 1e12, 3.0, 0.1f);
    assertThat(written(Annotations.NONE.with(Stage.ENTITY, doubles)))
        .contains(
            "{\"half\":0.0001,\"tiny\":0,\"minus\":-1,\"large\":1000000000000,\"whole\":3,"
                + "\"single\":0.1}");
  }

  @Test
  void charactersBeyondTheBasicPlaneStayWholeWhereverTheyStand() {
    for (int before = 0; before < 9000; before += before > 3900 && before < 4100 ? 1 : 97) {
      String value = "é".repeat(before) + "😀";
      assertThat(written(Annotations.NONE.with(Stage.ENTITY, new Words(value, List.of()))))
          .contains("{\"half\":\"" + value + "\"");
    }
  }

  public record Words(String half, List<String> more) implements Annotation {}

  @Test
  void halfACharacterDoesNotBreakARecord() {
    assertThat(
            written(
                Annotations.NONE.with(
                    Stage.ENTITY, new Words("a\uD83D", List.of("\uDE00", "😀", "\u0000\u2028\"")))))
        .contains("{\"half\":\"a\uFFFD\",\"more\":[\"\uFFFD\",\"😀\",\"\\u0000\u2028\\\"\"]}");
  }

  @Test
  void stageThatDidNotRunIsAbsentAndOneThatFoundNothingIsEmpty() {
    assertThat(written(Annotations.NONE)).doesNotContain("entities", "language\":", "sentiment\":");
    assertThat(written(Annotations.NONE.with(Stage.ENTITY, new Topics(List.of()))))
        .contains("\"entities\":[]");
  }

  private String written(Annotations annotations) {
    List<StageReport> reports = List.of();
    EnrichedArticle enriched =
        new EnrichedArticle(
            Decoding.article("{\"title\": \"T\", \"body\": \"B\"}"), annotations, reports, CARD);
    return new String(writer.write(enriched), StandardCharsets.UTF_8);
  }

  @Test
  void extensionsComeOutAsTheyWentIn() {
    String extensions =
        "{\"z\":[1,-0.50,1E+2,12345678901234567890],\"a\":{\"\":null,\"ü\":\"\\\\ \\\"\"},\"m\":[[],{}]}";
    Article article =
        Decoding.article(extensions.substring(0, extensions.length() - 1) + ",\"title\":\"T\"}");
    EnrichedArticle enriched = new EnrichedArticle(article, Annotations.NONE, List.of(), CARD);
    assertThat(new String(writer.write(enriched), StandardCharsets.UTF_8))
        .endsWith(",\"extensions\":" + extensions + "}");
    assertThat(article.extensions()).isNotEqualTo(Map.of());
  }
}
