package io.dateline.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.stream.Feed;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page in a real browser; skipped where there is none. */
@QuarkusTest
@TestProfile(FakeNewsroom.class)
@SuppressWarnings("NullAway.Init")
class PageResourceTest {
  private static final String MARKUP =
      "<img src=x onerror=\"document.title='pwned'\"><script>document.title='pwned'</script>";

  @Inject Feed feed;

  @TestHTTPResource("/")
  URI page;

  private Chromium browser;

  @BeforeEach
  void openPage() throws Exception {
    Optional<Path> chromium = Chromium.installed();
    Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine");
    browser = Chromium.open(chromium.get(), Files.createTempDirectory("page"), page);
    await().atMost(Duration.ofSeconds(20)).until(() -> feed.readers() > 0);
  }

  @AfterEach
  void leave() throws Exception {
    if (browser != null) {
      browser.close();
    }
    await().until(() -> feed.readers() == 0);
  }

  private void publish(Map<String, Object> record) throws Exception {
    feed.publish(0, 0, new ObjectMapper().writeValueAsString(record).getBytes(UTF_8));
  }

  private String ask(String expression) throws Exception {
    return browser.evaluate(expression).asText();
  }

  private void awaitCard(String id) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> ask("document.body.textContent.includes('%s')".formatted(id)).equals("true"));
  }

  @Test
  void hostileTextStaysText() throws Exception {
    String title = "first " + MARKUP;
    int begin = title.length() + 2;
    publish(
        Map.of(
            "id", MARKUP,
            "title", title,
            "text", Map.of("value", title + "\n\n" + MARKUP, "titleLength", title.length()),
            "language", Map.of("code", MARKUP),
            "source", Map.of("name", MARKUP),
            "entities",
                List.of(
                    Map.of(
                        "id", MARKUP,
                        "type", MARKUP,
                        "text", MARKUP,
                        "mentions",
                            List.of(Map.of("beginOffset", begin, "endOffset", begin + 20)))),
            "sentiment", Map.of("label", MARKUP, "score", MARKUP),
            "enrichment", Map.of("status", MARKUP, "warnings", List.of(Map.of("code", MARKUP)))));
    awaitCard("first");
    assertThat(ask("document.querySelectorAll('main img, main script').length")).isEqualTo("0");
    assertThat(ask("document.title")).isEqualTo("Dateline");
    assertThat(ask("document.querySelector('.articles h3').textContent")).isEqualTo(title);
    assertThat(ask("document.querySelector('.articles .text').textContent")).isEqualTo(MARKUP);
    assertThat(ask("document.querySelector('.articles mark').textContent"))
        .isEqualTo(MARKUP.substring(0, 20));
    assertThat(ask("document.querySelector('.articles .chip bdi').textContent")).isEqualTo(MARKUP);
  }

  @Test
  void namesAreMarkedWhereTheyStandWhateverComesBefore() throws Exception {
    publish(
        Map.of(
            "id", "emoji",
            "text", Map.of("value", "😀𝒳 Zoë Ōe met 山田太郎 in Čapek"),
            "language", Map.of("code", "en"),
            "entities", List.of(entity("e1", "PERSON", 3, 9), entity("e2", "LOCATION", 14, 18))));
    awaitCard("Zoë");
    assertThat(
            ask(
                "[...document.querySelectorAll('.articles mark')].map(m => m.textContent).join('|')"))
        .isEqualTo("Zoë Ōe|山田太郎");
  }

  @Test
  void valuesSayWhatTheyComeTo() throws Exception {
    publish(
        Map.of(
            "id", "values",
            "text", Map.of("value", "😀 on Saturday some 30 to 40 km/h, €5 or a week later"),
            "values",
                List.of(
                    value("DATE", 5, 13, Map.of("value", "2022-05-21")),
                    value(
                        "QUANTITY", 19, 32, Map.of("value", "30/40", "unit", "kilometer-per-hour")),
                    value("MONEY", 34, 36, Map.of("value", "5", "currency", "EUR")),
                    value("DATE", 40, 52, Map.of()))));
    awaitCard("Saturday");
    assertThat(
            ask(
                "[...document.querySelectorAll('.articles .value')]"
                    + ".map(v => `${v.textContent}: ${v.title}`).join('|')"))
        .isEqualTo(
            "Saturday: Date · 2022-05-21"
                + "|30 to 40 km/h: Quantity · 30 to 40 kilometer per hour"
                + "|€5: Money · 5 EUR"
                + "|a week later: Date · depends on what the article does not say");
  }

  @Test
  void mentionsThatOverlapOrLieOutsideDoNoHarm() throws Exception {
    String pieces =
        ask(
            """
            import('/page/highlight.js').then(({ highlight }) => {
              const mention = (beginOffset, endOffset) => ({ mentions: [{ beginOffset, endOffset }] });
              const { pieces } = highlight('abcdefgh', { entities: [
                mention(2, 4), mention(3, 6), mention(2, 5), mention(7, 99), mention(50, 60),
                mention(-1, 2), mention('0', 2), { mentions: undefined },
              ] });
              return pieces.map((p) => p.entity ? `[${p.text}]` : p.text).join('');
            })
            """);
    assertThat(pieces).isEqualTo("ab[cde]fg[h]");
  }

  @Test
  void aTextIsCutAtTheEndOfAWord() throws Exception {
    String cut =
        ask(
            """
            import('/page/highlight.js').then(({ highlight }) =>
              [highlight('one two three', {}, 9), highlight('😀😀😀', {}, 2), highlight('one', {}, 3)]
                .map(({ pieces, cut }) => pieces.map((p) => p.text).join('') + cut).join('|'))
            """);
    assertThat(cut).isEqualTo("one twotrue|😀😀true|onefalse");
  }

  @Test
  void theBoxShowsTheAnswerOrTheProblem() throws Exception {
    browser.evaluate("document.getElementById('article').value = '{\"poison\": 1}'");
    browser.evaluate("document.getElementById('attempt').requestSubmit()");
    await()
        .until(
            () -> ask("document.getElementById('answer').textContent").contains("MALFORMED_JSON"));
    browser.evaluate("document.getElementById('article').value = 'some text'");
    browser.evaluate("document.getElementById('attempt').requestSubmit()");
    await()
        .until(() -> ask("document.getElementById('answer').textContent").contains("\"echo\": 9"));
  }

  @Test
  void thePagePassesItsOwnPolicy() throws Exception {
    publish(
        Map.of(
            "id",
            "policy",
            "text",
            Map.of("value", "policy"),
            "sentiment",
            Map.of("label", "NEGATIVE", "score", -0.5)));
    awaitCard("policy");
    // the style of the bar is set by script, which a policy without 'unsafe-inline' must not undo
    assertThat(
            ask(
                "getComputedStyle(document.querySelector('.articles .leaning .fill')).width === "
                    + "getComputedStyle(document.querySelector('.articles .leaning')).width"))
        .isEqualTo("false");
    assertThat(
            ask(
                "parseFloat(getComputedStyle(document.querySelector('.articles .fill')).width) > 5"))
        .isEqualTo("true");
    assertThat(ask("getComputedStyle(document.querySelector('.card')).display")).isEqualTo("block");
  }

  private static Map<String, Object> value(
      String type, int begin, int end, Map<String, Object> meaning) {
    Map<String, Object> value = new HashMap<>(meaning);
    value.putAll(Map.of("type", type, "beginOffset", begin, "endOffset", end));
    return value;
  }

  private static Map<String, Object> entity(String id, String type, int begin, int end) {
    return Map.of(
        "id", id,
        "type", type,
        "text", id,
        "mentions", List.of(Map.of("beginOffset", begin, "endOffset", end)));
  }
}
