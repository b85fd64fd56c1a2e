package io.dateline.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Entity;
import io.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is made of names that the recogniser has cut wrongly. A name is marked as {@code <P John
 * R>}.
 */
class MentionRepairTest {
  private static final MentionRepair REPAIR = new MentionRepair();
  private static final Map<Character, Entity.Type> TYPES =
      Map.of(
          'P', Entity.Type.PERSON,
          'O', Entity.Type.ORGANIZATION,
          'L', Entity.Type.LOCATION,
          'E', Entity.Type.EVENT,
          'C', Entity.Type.COMMERCIAL_ITEM);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Then <P Bi>den left | Biden",
        "ru | о <P Байде>не | Байдене",
        "en | the <L U.S>. and | U.S.",
        "en | the <L S>.S. Enterprise | S.S.",
        "en | in the <L U>.<L S>. today | U.S.",
        "en | of <P John R>. it | John R.",
        "en | by <O Ford Inc>. it | Ford Inc.",
        "en | by <O Ford>. It | Ford",
        "es | en <L EE. UU>. | EE. UU.",
        "sk | za <P Mustafa II.> bola | Mustafa II.",
        "en | “<O NATO>” | NATO",
        "en | <O “NATO,”> | NATO",
        "en | in <L Paris's> suburbs | Paris",
        "tr | <L İstanbul’un> tarihi | İstanbul",
        "en | <O the Senate> | Senate",
        "fr | <L l’Orbieu> | Orbieu",
        "de | <O Institut der> | Institut",
        "en | <P Prime Minister Theresa May> | Theresa May",
        "lv | <P Makdonela kungs> | Makdonela",
        "en | the <P Biden administration> | Biden",
        "id | <O Komisi Pemilu (KPU> | Komisi Pemilu",
        "en | <O Yahoo (Inc.)> | Yahoo (Inc.)",
        "uk | новий <O центр «Крок»>. | центр «Крок»",
        "uk | новий <O центр «Крок>». | центр «Крок»",
        "uk | «новий <O центр «Крок»> і» | центр «Крок»",
        "uk | «новий <O центр>» | центр",
        "de | <O Verein „Licht>“ e. | Verein „Licht“",
        "de | <O Verein „Licht“ Ulm>“ | Verein „Licht“ Ulm",
        "en | <O Club \"Kite\"> won | Club \"Kite\"",
        "en | <O Club \"Kite>, \"so | Club \"Kite",
        "ja | <O 劇団「光>」が | 劇団「光」",
        "zh | <L 在美国的> | 美国",
        "ja | <L 日本の>首都 | 日本",
        "he | <L סין>ב | סיןב",
        "ko | <O 레이커스의> | 레이커스",
        "ko | <O 보건복지부는> | 보건복지부",
        "ko | <L 서울광장에서> | 서울광장",
        "ko | <P 제임스가> 왔고 제임스는 | 제임스",
        "ko | <P 제임스가> 왔고 제임스 | 제임스",
        "ko | <P 오르테가> 오르테가는 | 오르테가",
        "ko | <P 김정은> 김정일 | 김정은",
        "ko | <P 김정일은> 김정일 | 김정일",
        "ko | <O 노동당 회의> | 노동당 회의",
        "ko | <O 국가안보회의> | 국가안보회의",
        "ko | <L 한국은> 한국은 | 한국은",
        "ko | <O SK가> SK | SK가",
        "ko | <P 이를> | 이를",
      })
  void aNameIsWholeAndNoMoreThanTheName(String language, String marked, String name) {
    assertThat(repaired(language, marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | <L روسيا> قالت <L وروسيا> | روسيا; روسيا",
        "ar | <P دونالد ترامب> قال <P لترامب> | دونالد ترامب; ترامب",
        "ar | <L لندن> في <L ليبيا> | لندن; ليبيا",
        "he | <L נגב> <L ובנגב> | נגב; נגב",
        "fa | <L روسیه> گفت <L وروسیه> | روسیه; وروسیه",
      })
  void aProcliticIsTakenOffWhereTheNameStandsWithoutIt(
      String language, String marked, String names) {
    assertThat(repaired(language, marked)).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | <P John R.> <P Bolton> | John R. Bolton",
        "en | <P Donald> <P Trump> | Donald Trump",
        "es | <L Corea del> <L Norte> | Corea del Norte",
        "es | de <L La> <L Palma> | La Palma",
        "fr | <O The> <O High Breed> | The High Breed",
        "ca | <O Mossos d'><O Esquadra> | Mossos d'Esquadra",
      })
  void piecesOfOneNameAreJoined(String language, String marked, String name) {
    assertThat(repaired(language, marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hu | <P Rihannától> <P Emily Ratajkowskiig> | Rihannától;Emily Ratajkowskiig",
        "en | <P Trump>, <P Biden> | Trump;Biden",
        "id | <L LUMAJANG – Gunung Semeru> | LUMAJANG;Gunung Semeru",
        "zh | <L 上海><L 美国> | 上海;美国",
      })
  void namesOfTwoStayTwo(String language, String marked, String names) {
    assertThat(repaired(language, marked)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the <P President> said",
        "en | the King or <L Queen>",
        "it | <P Sabato> sera",
        "hi | <L फरवरी> में",
        "ar | <E اليوم> في",
        "he | <L אתמול>",
        "en | on <O March> 3",
        "en | a <L North Korean> ship",
        "en | the <L North> Korean minister",
        "en | <O —>",
        "en | Plan <O B> of Mr Smith",
        "en | He went to the <L station>",
        "th | <L จ>. น่าน",
        "en | <L 1999>",
      })
  void whatNamesNobodyIsDropped(String language, String marked) {
    assertThat(repaired(language, marked)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | greetings from <L chicago> | chicago",
        "en | <P King> marched | King",
        "en | <P May> resigned | May",
        "en | they met in <E 2012> | 2012",
        "ja | <L 米>大統領 | 米",
        "es | <O El País> | El País",
        "en | <C Mission - Impossible> | Mission - Impossible",
      })
  void whatMayBeANameIsKept(String language, String marked, String name) {
    assertThat(repaired(language, marked)).containsExactly(name);
  }

  @Test
  void lettersThatWereNotRecognizedCountAsDoubt() {
    assertThat(names("en", "<P Bi>den").get(0).score()).isEqualTo(0.9 * 2 / 5);
  }

  private static List<String> repaired(String language, String marked) {
    String text = marked.replaceAll("<[POLEC] |>", "");
    return names(language, marked).stream().map(name -> name.span().of(text)).toList();
  }

  private static List<NameSpan> names(String language, String marked) {
    StringBuilder text = new StringBuilder();
    List<NameSpan> names = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) == '<') {
        begin = text.length();
        i += 2;
      } else if (marked.charAt(i) == '>') {
        Entity.Type type =
            Objects.requireNonNull(TYPES.get(marked.charAt(marked.lastIndexOf('<', i) + 1)));
        names.add(new NameSpan(new Span(begin, text.length()), type, 0.9, 0));
      } else {
        text.append(marked.charAt(i));
      }
    }
    Span sentence = new Span(0, text.length());
    return REPAIR.repair(text.toString(), language, List.of(sentence), names);
  }
}
