package io.dateline.entity.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Entity;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of an article name the same thing. */
class EntityGroupingTest {
  private static final EntityGrouping GROUPING = new EntityGrouping(0.5);

  @Test
  void surnamesAndTitlesBelongToTheFullName() {
    assertThat(
            groups("en", "[P President Joe Biden] came. [P Biden] spoke, [P Joe Biden] said so."))
        .containsExactly("Joe Biden: President Joe Biden, Biden~, Joe Biden");
  }

  @Test
  void anInitialMayStandForANameOrBeLeftOut() {
    assertThat(
            groups("en", "[P John R. Bolton] went. [P John Bolton] and [P J. Bolton], [P John]."))
        .containsExactly("John R. Bolton: John R. Bolton, John Bolton~, J. Bolton~, John~");
    assertThat(groups("en", "[P John F. Kennedy] or [P J.F. Kennedy], son of [P J.P. Kennedy]"))
        .containsExactly(
            "John F. Kennedy: John F. Kennedy, J.F. Kennedy~", "J.P. Kennedy: J.P. Kennedy");
  }

  @Test
  void aSurnameUsedBeforeSomebodyOfThatNameIsIntroducedIsAnotherPersons() {
    assertThat(
            groups(
                "en",
                "[P Kim] waits. [P Kim] aims, and [P Kim] smiles. “So”, said [P Patricia Kim], an"
                    + " associate. [P Kim] halts."))
        .containsExactly("Kim: Kim, Kim, Kim, Kim", "Patricia Kim: Patricia Kim");
  }

  @Test
  void aSurnameInTheHeadlineIsOfThePersonNamedInFullBelow() {
    String headline = "[P Kim] wins";
    MarkedText text = MarkedText.of(headline + "\n\n[P Patricia Kim], a judge, won. [P Kim] left.");
    assertThat(
            GROUPING.group(text.text(), "en", "Kim wins".length(), text.names()).stream()
                .map(group -> written(group, text.text())))
        .containsExactly("Patricia Kim: Kim~, Patricia Kim, Kim~");
  }

  @Test
  void aPlaceOfWhichTheArticleHasNoBaseFormIsCalledAsInADictionary() {
    assertThat(groups("ru", "в [L России] и [L Россией], в [L Тамбове], в [O России]"))
        .contains("Россия: России, Россией", "Тамбове: Тамбове");
  }

  @Test
  void twoPersonsOfOneSurnameStayApart() {
    assertThat(
            groups(
                "en",
                "[P Bill Clinton] met [P Hillary Clinton]. [P Clinton] spoke. [P Bill Clinton]"
                    + " left."))
        .containsExactly(
            "Bill Clinton: Bill Clinton, Bill Clinton",
            "Hillary Clinton: Hillary Clinton, Clinton~");
  }

  @Test
  void whereWordsAreNotPartedTheSurnameIsTheBeginning() {
    assertThat(groups("ja", "[P 佐々木]さんは[P 佐々木隆]、[P 佐々木]。"))
        .containsExactly("佐々木隆: 佐々木~, 佐々木隆, 佐々木~");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko | 김철수 | [P 김]은 [P 김철수], [P 김], [P 김]",
        "zh | 习近平 | [P 习近平]：[P 习]，[P 习]",
        "ja | 𠮷田健 | [P 𠮷田]さんは[P 𠮷田健]、[P 𠮷田]",
        "ru | Байден | [P Байдена], [P Байдена], [P Байдену], [P Байден]",
        "ru | Джо Байден | [P Джо Байдена], [P Джо Байдена], [P Джо Байден]",
        "uk | Україна | [L України], [L Україні], [L України], [L Україна]",
        "fi | Helsinki | [L Helsingissä], [L Helsingissä], [L Helsinki]",
        "tr | Ankara | [L Ankaraya], [L Ankaraya], [L Ankara]",
        "lv | Rīga | [L Rīgas], [L Rīgas], [L Rīga]",
        "hu | Budapest | [L Budapesten], [L Budapesten], [L Budapest]",
        "pl | Praga | [L Pradze], [L Pragi], [L Pradze], [L Praga]",
      })
  void theNameIsTheFullestAndNearestToTheNominative(String language, String name, String marked) {
    assertThat(grouped(language, marked))
        .singleElement()
        .extracting(NameGroup::name)
        .isEqualTo(name);
  }

  @Test
  void placesWithAnotherWordAreOtherPlaces() {
    assertThat(
            groups(
                "en",
                "[L North Korea], [L South Korea], [L Korea], the [L Korean Peninsula], the [L"
                    + " North]."))
        .containsExactly(
            "North Korea: North Korea, North~",
            "South Korea: South Korea",
            "Korea: Korea",
            "Korean Peninsula: Korean Peninsula");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | [L US], [L U.S.], [L U. S.], [L United States], [L America]",
        "de | [L USA], [L Vereinigten Staaten]",
        "es | [L EE. UU.], [L Estados Unidos]",
        "ru | [L США], [L Соединенных Штатах]",
        "pl | [L USA], [L Stanom Zjednoczonym], [L Stany Zjednoczone]",
        "uk | [O ЄС], [O Євросоюзу], [O Європейського Союзу]",
        "en | [L Britain], [L UK], [L Great Britain], [L United Kingdom]",
        "ja | [L 米国], [L アメリカ]",
      })
  void otherNamesOfOneStateAreOne(String language, String marked) {
    assertThat(groups(language, marked)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | [P Байден] | [P Байдену] | [P Джо Байдена]",
        "uk | [L Україна] | [L Україні] | [L України]",
        "pl | [L Praga] | [L Pradze] | [L Pragi]",
        "cs | [P Karel Novák] | [P Karla Nováka] | [P Novákovi]",
        "sl | [P Joe Biden] | [P Bidna] | [P Bidnovo]",
        "bg | [O Европейската комисия] | [O Европейска комисия] | [O Комисията]",
        "fi | [P Sari Heikkilä] | [P Heikkilälle] | [P Heikkilältä]",
        "hu | [P Orbán Viktor] | [P Orbánnal] | [P Orbán Viktornak]",
        "lv | [L Rīga] | [L Rīgā] | [L Rīgas]",
        "tr | [L Türkiye] | [L Türkiyeden] | [L Türkiyede]",
      })
  void formsOfOneNameAreOne(String language, String one, String two, String three) {
    assertThat(groups(language, one + ", " + two + ", " + three)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | [O European Union] is the [O EU]",
        "sl | [O NIJZ] je [O Nacionalnega inštituta za javno zdravje]",
        "ru | [O ФАС] это [O Федеральной антимонопольной службы РФ]",
        "ru | [O Минздрав] есть [O Министерство здравоохранения]",
        "pt | [O Companhia Nacional de Abastecimento]: a [O Conab]",
        "ru | [O Управление по надзору] ([O FDA])",
        "ru | [P Йенс Шпан] ([P Jens Spahn])",
        "ru | [O Пфайзера] и [O Pfizer]",
        "en | [O Brookings Institution], or [O Brookings]",
        "en | [O Boston Red Sox], or [O Red Sox]",
        "en | [O US Department of Justice], [O United States Department of Justice]",
        "fi | [O OAJ:n] ja [O OAJ]",
        "ja | [P 佐々木隆]さん、[P 佐々木]さん",
        "ru | [P Светлана Леонтьева], [P Светланы Николаевны]",
        "uk | [P Петро Порошенко], [P Петра Олексійовича]",
        "ru | [C Спутник V] и [C Sputnik V]",
        "ru | [O BioNTech] и [O Байонтек]",
        "ru | [O ГНЦ «Вектор»], [O Государственный научный центр «Вектор»]",
        "uk | [O МОЗ], [O МОЗу]",
        "cs | [L České Budějovice], [L Českých Budějovicích]",
        "sl | [L Bruselj], [L Bruslju]",
      })
  void abbreviationsAreTheNamesThatTheyStandFor(String language, String marked) {
    assertThat(groups(language, marked)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | [O Bank of England], [O Bank of Scotland], [O Bank]",
        "pt | [L Araxá] ([L MG])",
        "en | [O Council of the EU], the [O EU]",
        "ru | [P Иванов], [P Иваненко]",
        "en | [L Iran], [L Iraq]",
        "en | [O Boston Red Sox of Major League Baseball] ([O MLB])",
        "bg | [O Съвет на Европейския съюз], [O Европейски съюз]",
        "ru | [P Роман Иванов], [P Роман Абрамович]",
        "ru | [P Светлана Петровна], [P Светлана Николаевна]",
      })
  void namesThatOnlyLookAlikeStayApart(String language, String marked) {
    assertThat(groups(language, marked)).hasSizeGreaterThan(1);
  }

  @Test
  void aNameOfTwoCompaniesIsNeitherOfThem() {
    assertThat(groups("en", "[O Pfizer-BioNTech], [O Pfizer], [O BioNTech]")).hasSize(3);
  }

  @Test
  void oneStringNamesOneKindOfThing() {
    List<NameGroup> groups = grouped("en", "[L Biden] [P Biden] [P Biden]");
    assertThat(groups).singleElement().extracting(NameGroup::type).isEqualTo(Entity.Type.PERSON);
  }

  @Test
  void aFoundersNameIsTheCompanyUnlessSomebodyBearsIt() {
    assertThat(groups("en", "[P Ford] said so. [O Ford Motor Company] agreed with [P Ford]."))
        .containsExactly("Ford Motor Company: Ford~, Ford Motor Company, Ford~");
    assertThat(groups("en", "[P Ford] ".repeat(10) + "of [O Ford Motor Company]."))
        .singleElement()
        .asString()
        .startsWith("Ford Motor Company: Ford~, ");
    assertThat(groups("en", "[P Henry Ford] said so. [O Ford Motor Company] agreed with [P Ford]."))
        .containsExactly("Henry Ford: Henry Ford, Ford~", "Ford Motor Company: Ford Motor Company");
  }

  @Test
  void aWeakNameCountsWhereTheSameNameIsBelievedElsewhere() {
    assertThat(groups("en", "[P? Biden] and [P? Sullivan] met [P Biden]."))
        .containsExactly("Biden: Biden, Biden");
  }

  @Test
  void headlinesInCapitalsNameTheSameAndNeverGiveTheName() {
    assertThat(groups("en", "[L NEW JERSEY] floods. In [L New Jersey], rain."))
        .containsExactly("New Jersey: NEW JERSEY, New Jersey");
  }

  @Test
  void fourTimesTheNamesTakeLittleMoreThanFourTimesTheWork() {
    work(5_000);
    long some = work(5_000);
    long many = work(20_000);
    // comparing each name with each would be sixteen times the work
    assertThat(many).isLessThan(10 * some);
  }

  /** Nanoseconds of the processor for so many names that all look alike and differ. */
  private static long work(int count) {
    String names =
        IntStream.range(0, count / 2)
            .mapToObj(i -> "[P Anna%d Kim] [O Kimbank%d of Kim]".formatted(i, i))
            .collect(Collectors.joining(" "));
    MarkedText text = MarkedText.of(names);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    assertThat(GROUPING.group(text.text(), "sl", 0, text.names())).hasSize(count);
    return threads.getCurrentThreadCpuTime() - begin;
  }

  private static List<String> groups(String language, String marked) {
    String text = MarkedText.of(marked).text();
    return grouped(language, marked).stream().map(group -> written(group, text)).toList();
  }

  private static List<NameGroup> grouped(String language, String marked) {
    MarkedText text = MarkedText.of(marked);
    return GROUPING.group(text.text(), language, 0, text.names());
  }

  private static String written(NameGroup group, String text) {
    return group.mentions().stream()
        .map(mention -> mention.name().span().of(text) + (mention.alias() ? "~" : ""))
        .collect(Collectors.joining(", ", group.name() + ": ", ""));
  }
}
