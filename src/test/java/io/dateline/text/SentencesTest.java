package io.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** A bar stands where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left. |She stayed!",
        "He left?! |She stayed…  |They slept.",
        "It rose 3.5 points. |No. 7 fell to 1,200.50 on Jan. 5.",
        "It ended in 2019. |12 people had died.",
        "“Will he?” she asked. |“No.” |He left.",
        "She said: “We go.” |“When?” |He laughed. ” |“Now.”",
        "« Quoi ! », dit-il. |« Rien. » |Il sortit.",
        "”Nej.” |”Jo”, sade han. |”Kanske.”",
        "»Nein.« |»Doch«, sagte er. |»Nie.«",
        "We do the same.|But we seek peace.|We hope.”|Nobody came.",
        "Wait…|Now!|Go “home”.|He went.",
        "See www.Example.com or Booking.Com and Main.Java. |Mail Jo.Doe@Example.Org now.",
        "Visit https://example.org/a?b=C!D.Html today. |Call System.Out.println() then.",
        "Mr. Smith met Dr. Jones, e.g. at St. Mary's. |Prof. Li vs. Gen. Ray.",
        "John R. Bolton and J. K. Rowling met. |Take vitamin C. |It helps. |So do I. |He too.",
        "The U.S. Army came. |They left the U.S. |He stayed with Acme Inc. |Nobody knew.",
        "At 5 p.m. Washington spoke. |By 6 a.m. |It was over.",
        "Er kam am 3. Mai. |Am 21. Oktober ging er, z. B. nach Bad Str. 5. |Dr. Meier blieb.",
        "Přijel 3. května. |Např. Praha je krásná.",
        "А. С. Пушкин родился в г. Москва, т. е. в России. |Он жил на ул. Арбат и т. д. |Это всё.",
        "Η κ. Παπά ήρθε. |Τι έγινε; |Τίποτα.",
        "Նա եկավ: |Ես գնացի։ |Վերջ:",
        "他来了。|“我走。”|她问：「为什么？」|他笑了！",
        "「行こう。」と言った。|彼は笑った。",
        "वह आया। |डॉ. राम गए। |क्यों?",
        "সে এল। |ড. ইউনূস গেলেন।",
        "ذهب د. محمد إلى البيت. |هل عاد؟ |لا.",
        "พ.ศ. 2560 เขามา",
        "እርሱ መጣ፡፡ |እርሷ ሄደች።",
        "მან თქვა. |ის წავიდა.",
        "1. Peace came. |2. War went.",
        "Also … and so on... |But no. . |Well.",
      })
  void endsSentencesWhereAReaderWould(String marked) {
    List<String> expected =
        List.of(marked.split("\\|")).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
    String text = marked.replace("|", "");
    assertThat(Sentences.split(text, 0)).extracting(s -> s.of(text)).isEqualTo(expected);
  }

  @Test
  void headlineSharesNoSentenceWithTheBody() {
    String text = "Talks resume in Geneva\n\nand the world waits. It hopes.";
    assertThat(Sentences.split(text, 22))
        .extracting(s -> s.of(text))
        .containsExactly("Talks resume in Geneva", "and the world waits.", "It hopes.");
  }

  @Test
  void blankLinesPartSentencesAndLineBreaksDo() {
    String text = "A list of names\n\nof people who\ncame yesterday\nBut also\r\n \r\nof others";
    assertThat(Sentences.split(text, 0))
        .extracting(s -> s.of(text))
        .containsExactly(
            "A list of names", "of people who\ncame yesterday", "But also", "of others");
  }

  @Test
  void filledLinesAreOneParagraph() {
    String text =
        """
        The ministers of the seven countries, who had met on Monday in
        Geneva, said on Tuesday that they had agreed on a plan of the
        Commission. It comes into force in May.""";
    assertThat(Sentences.split(text, 0)).hasSize(2);
  }

  @Test
  void phrasesOfSpacelessScriptsAreCutAtSpaces() {
    String text = "เขาเดินทางไปยังกรุงเทพมหานครเมื่อวานนี้ ".repeat(40).strip();
    List<Span> sentences = Sentences.split(text, 0);
    assertThat(sentences).hasSizeGreaterThan(3);
    assertThat(sentences)
        .allSatisfy(s -> assertThat(s.length()).isLessThanOrEqualTo(250))
        .allSatisfy(s -> assertThat(s.of(text)).startsWith("เขา").endsWith("นี้"));
  }

  @Test
  void whatNeverEndsIsCutWithoutLosingAChar() {
    String text = "\ud83d\ude00e\u0301".repeat(5000);
    List<Span> sentences = Sentences.split(text, 0);
    assertThat(sentences).allSatisfy(s -> assertThat(s.length()).isLessThanOrEqualTo(600));
    assertThat(String.join("", sentences.stream().map(s -> s.of(text)).toList())).isEqualTo(text);
    assertThat(sentences)
        .noneSatisfy(s -> assertThat(Character.isLowSurrogate(text.charAt(s.begin()))).isTrue())
        .noneSatisfy(s -> assertThat(text.charAt(s.begin())).isEqualTo('\u0301'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", ". ", "1. ", "\"", "Mr. ", "“ ", "!", "\n", "x.Y", " ", "།", "\u0301"})
  void aMegabyteOfAnythingIsCutInLinearTime(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sentences.split(text, 0));
  }

  @Test
  void sentencesAreInOrderTrimmedAndNotBlank() {
    String text = " \u00a0 One. \u200b Two!\u3000\n\n \t Three \ufeff";
    assertThat(Sentences.split(text, 0))
        .extracting(s -> s.of(text))
        .containsExactly("One.", "Two!", "Three");
  }

  @Test
  void aBlankTextHasNone() {
    assertThat(Sentences.split("", 0)).isEmpty();
    assertThat(Sentences.split(" \n\n ", 0)).isEmpty();
  }
}
