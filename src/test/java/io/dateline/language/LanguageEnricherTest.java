package io.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Language;
import io.dateline.article.Language.Candidate;
import io.dateline.article.Stage;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.model.Deadline;
import io.dateline.testkit.NoEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageEnricherTest {

  private static final String ENGLISH =
      "The ministers said on Tuesday that the new bridge would open before the end of the year. ";
  private static final String GERMAN =
      "Die Brücke ist das größte Bauwerk, das wir in diesem Land jemals errichtet haben. ";
  private static final String GREEK = "Η νέα γέφυρα θα ανοίξει πριν από το τέλος του έτους. ";

  private final LanguageEnricher enricher =
      new LanguageEnricher(TestLanguageModel.BOTH, LanguageSettings.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Heavy traffic blocked the ring road for three hours after a lorry lost its load.",
        "de | An der Küste wird Regen erwartet, im Norden weht ein kräftiger Wind.",
        "sr | Министар је у уторак рекао да ће нови мост бити отворен пре краја године.",
        "zh | 记者周二从市政府获悉，新大桥将在年底前通车，届时两岸往来将更加便利。",
        "ja | 大臣は火曜日、新しい橋は年内に開通すると述べた。",
        "ko | 장관은 화요일 새 다리가 연말 전에 개통될 것이라고 말했다.",
        "ar | قال الوزير يوم الثلاثاء إن الجسر الجديد سيفتح قبل نهاية العام.",
        "th | รัฐมนตรีกล่าวเมื่อวันอังคารว่าสะพานใหม่จะเปิดก่อนสิ้นปีนี้",
        "gsw | De Minischter het am Zischtig gseit, die nöi Brugg göng no vor em Endi vom Johr uf.",
      })
  void namesTheLanguage(String code, String text) {
    Language language = language(text);
    assertThat(language.code()).isEqualTo(code);
    assertThat(language.candidates().get(0)).isEqualTo(new Candidate(code, language.confidence()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hr | Ministrica je jučer izjavila da će se most otvoriti prije kraja tjedna, tijekom travnja.",
        "ms | Menteri itu berkata beliau akan membuka jambatan baharu itu esok kerana ia telah siap.",
        "id | Menteri itu mengatakan bahwa dia akan membuka jembatan baru karena sudah selesai.",
        "cs | Ministryně řekla, že nový most bude otevřen ještě před koncem týdne.",
        "sk | Ministerka povedala, že nový most bude otvorený ešte pred koncom týždňa.",
        "da | Ministeren sagde i går, at broen bliver åbnet af kongen inden udgangen af ugen.",
        "no | Statsråden sa i går at broen blir åpnet av kongen før utgangen av uken.",
        "bg | Министърката каза вчера, че мостът ще бъде открит преди края на седмицата.",
        "mk | Министерката вчера рече дека мостот ќе биде отворен пред крајот на неделата.",
        "ha | Ministan ya ce za a buɗe sabuwar gadar kafin ƙarshen wannan shekara.",
        "sr | Ministarka je juče izjavila da će se most otvoriti pre kraja nedelje u Nišu.",
        "zh | 部長週二表示，新大橋將在年底前通車，屆時兩岸往來將更加便利。",
        "yue | 部長話佢哋會喺年底之前開通嗰條新橋，到時去對岸就唔使兜路㗎喇。",
        "rw | Minisitiri yavuze ko ikiraro gishya kizafungurwa mbere y'uko umwaka urangira.",
      })
  void tellsNeighboursApart(String code, String text) {
    assertThat(language(text).code()).isEqualTo(code);
  }

  @Test
  void oneWordDecidesBetweenNeighbours() {
    String malay = "Kementerian mengumumkan keputusan itu pada hari Selasa %s jambatan telah siap.";
    assertThat(language(malay.formatted("kerana")).code()).isEqualTo("ms");
    String indonesian =
        "Kementerian mengumumkan keputusan itu hari Selasa %s jembatan sudah selesai.";
    assertThat(language(indonesian.formatted("karena")).code()).isEqualTo("id");
  }

  @Test
  void aHostileTextTakesLinearTime() {
    for (String unit : List.of("a", "ж", "😀", "a\u0301", "<b>", "a ", "。")) {
      String text = unit.repeat(1_000_000 / unit.length());
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> language(text));
    }
  }

  @Test
  void isReliableWhenThereIsEnoughOfIt() {
    assertThat(language(ENGLISH.strip()).reliable()).isTrue();
    assertThat(language(ENGLISH.substring(0, 45)).code()).isEqualTo("en");
    assertThat(language(ENGLISH.substring(0, 45)).reliable()).isFalse();
  }

  @Test
  void lettersAloneAreNotReliedOn() {
    String words =
        "Brückenbauwerk Landesregierung Verkehrsminister Haushaltsausschuss Bürgermeister "
            + "Autobahnkreuz Kreisverwaltung Feuerwehrhaus Wasserwerk Krankenhausgesellschaft "
            + "Umgehungsstraße Schulentwicklungsplan Stadtwerke Müllabfuhr Freibad Kläranlage "
            + "Gemeinderat Bebauungsplan Hochwasserschutz Grundschule Bahnübergang";
    Language list = language(words);
    assertThat(list.code()).isEqualTo("de");
    assertThat(list.reliable()).isFalse();
    assertThat(language("Das ist die Liste der Stadt und der Gemeinden: " + words).reliable())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OK",
        "Hi!",
        "2022-05-21 12:30 +49 30 1234567",
        "https://www.example.org/der/die/das info@example.org @account",
        "😀 🎉 ☂",
        "ⵜⴰⵎⴰⵣⵉⵖⵜ ⴷ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵉⵎⴰⵣⵉⵖⵏ",
        "xkcd qwrtz hjklm vbnmp qqzxw",
        "static void main(String[] args) { int idx = buf.len(); return null; }"
      })
  void saysSoWhenItCannotKnow(String text) {
    Language language = language(text);
    assertThat(language.code()).isEqualTo("und");
    assertThat(language.confidence()).isZero();
    assertThat(language.reliable()).isFalse();
    assertThat(language.hintAgrees()).isNull();
  }

  @Test
  void addressesAndDigitsSayNothing() {
    String noise = " https://beispiel.example/und/die/nachrichten @ministerin 20.04.2024";
    assertThat(language(ENGLISH + noise.repeat(20))).isEqualTo(language(ENGLISH.strip()));
  }

  @Test
  void capitalsThroughoutAreReadAsSmallLetters() {
    assertThat(language(GERMAN.toUpperCase(Locale.ROOT)).code()).isEqualTo("de");
  }

  @Test
  void publishesNoMoreCandidatesThanAskedFor() {
    Language language = language("O ministro dixo o martes que a nova ponte abrirá");
    assertThat(language.candidates()).hasSizeLessThanOrEqualTo(3);
    assertThat(language.candidates())
        .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()))
        .allSatisfy(c -> assertThat(c.confidence()).isBetween(0.01, 1.0));
  }

  @ParameterizedTest
  @CsvSource({"en-GB, en, true", "eng, en, true", "German, de, false"})
  void comparesTheHint(String hint, String code, boolean agrees) {
    Language language = language(ENGLISH, hint);
    assertThat(language.hint()).isEqualTo(code);
    assertThat(language.hintAgrees()).isEqualTo(agrees);
  }

  @Test
  void aMacrolanguageAgreesWithItsMembers() {
    String norwegian =
        "Statsråden sa tirsdag at den nye broen åpner før nyttår, ikke til sommeren.";
    assertThat(language(norwegian, "nb").hintAgrees()).isTrue();
    assertThat(language(norwegian, "no").hintAgrees()).isTrue();
    assertThat(language(norwegian, "da").hintAgrees()).isFalse();
  }

  @Test
  void aHintThatNamesNothingIsLeftOut() {
    assertThat(language(ENGLISH, "??").hint()).isNull();
    assertThat(language(ENGLISH, "??").hintAgrees()).isNull();
  }

  @Test
  void aPassageInAnotherLanguageIsASegment() {
    String text = ENGLISH + GERMAN + GERMAN + ENGLISH.repeat(3);
    Annotations annotations = enrich(text.strip(), null, LanguageSettings.DEFAULT);
    Language language = annotations.find(Language.class).orElseThrow();
    assertThat(language.code()).isEqualTo("en");
    assertThat(language.segments()).hasSize(1);
    Language.Segment segment = language.segments().get(0);
    assertThat(segment.code()).isEqualTo("de");
    assertThat(text.substring(segment.offsets().begin(), segment.offsets().end()))
        .isEqualTo((GERMAN + GERMAN).strip());
    assertThat(annotations.warnings())
        .extracting(Warning::code)
        .containsExactly(WarningCode.MIXED_LANGUAGES);
  }

  @Test
  void theLanguageIsTheOneThatMostLettersAreIn() {
    assertThat(language((GERMAN.repeat(2) + ENGLISH.repeat(4)).strip()).code()).isEqualTo("en");
    assertThat(language((GERMAN.repeat(4) + ENGLISH.repeat(2)).strip()).code()).isEqualTo("de");
    assertThat(language((GREEK.repeat(2) + ENGLISH.repeat(4)).strip()).confidence())
        .isGreaterThan(0.9);
  }

  @Test
  void segmentsAreCountedInCodePoints() {
    String text = "😀 " + ENGLISH.repeat(3) + GREEK.repeat(2) + ENGLISH;
    Language.Segment segment = language(text.strip()).segments().get(0);
    int[] points =
        text.codePoints()
            .skip(segment.offsets().begin())
            .limit(segment.offsets().length())
            .toArray();
    assertThat(new String(points, 0, points.length)).isEqualTo(GREEK.repeat(2).strip());
  }

  @Test
  void neighboursAreNotTakenForMixture() {
    String dutch = "De minister zei dinsdag dat de nieuwe brug nog dit jaar opengaat. ".repeat(4);
    String afrikaans = "Die brug is baie mooi en lank en almal hou daarvan om daar te stap. ";
    assertThat(language((dutch + afrikaans).strip()).segments()).isEmpty();
  }

  @Test
  void aLongTextIsReadInPassagesAllThrough() {
    String text = (ENGLISH + "\n\n").repeat(5000) + (GERMAN + "\n\n").repeat(15000);
    assertThat(language(text.strip()).code()).isEqualTo("de");
  }

  @Test
  void theLimitOfTheSampleHolds() {
    LanguageSettings little = new LanguageSettings(90, 12, 0.4, 60, 0.7, 3, 0.01, 60, 0.85);
    Annotations found = enrich(ENGLISH + GERMAN.repeat(20).strip(), null, little);
    assertThat(found.find(Language.class).orElseThrow().code()).isIn("en", "de");
  }

  @Test
  void stopsAtTheDeadline() {
    AtomicLong clock = new AtomicLong();
    Deadline deadline = Deadline.after(Duration.ofNanos(2), clock::incrementAndGet);
    Reading reading = new Reading(article(ENGLISH.repeat(10), null), new NoEncoder());
    assertThatThrownBy(() -> enricher.enrich(reading, Annotations.NONE, deadline))
        .isInstanceOf(Deadline.Exceeded.class);
  }

  @Test
  void namesItsStageAndItsModel() {
    assertThat(enricher.stage()).isEqualTo(Stage.LANGUAGE);
    assertThat(enricher.model().orElseThrow().name()).isEqualTo("dateline-languages");
    assertThat(enricher.model().orElseThrow().sha256()).hasSize(64);
  }

  private Language language(String text) {
    return language(text, null);
  }

  private Language language(String text, @Nullable String hint) {
    return enrich(text, hint, LanguageSettings.DEFAULT).find(Language.class).orElseThrow();
  }

  private static Annotations enrich(String text, @Nullable String hint, LanguageSettings settings) {
    Finding finding =
        new LanguageEnricher(TestLanguageModel.BOTH, settings)
            .enrich(
                new Reading(article(text, hint), new NoEncoder()),
                Annotations.NONE,
                Deadline.after(Duration.ofMinutes(1), System::nanoTime));
    return finding.match(
        found -> found.annotations(),
        skipped -> {
          throw new AssertionError(skipped);
        });
  }

  private static Article article(String text, @Nullable String hint) {
    return new Article(
        "id",
        null,
        null,
        ArticleText.of(null, text),
        null,
        hint,
        null,
        null,
        null,
        null,
        List.of(),
        Map.of());
  }
}
