package io.dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known of languages beforehand, from the tables under {@code language/}. */
final class Languages {

  private static final int RIVALS = 6;

  private static final Languages ALL = new Languages();

  private final Map<String, Entry> byLabel = new HashMap<>();
  private final Map<String, Entry> byCode = new HashMap<>();
  private final Map<String, String> codesByName = new HashMap<>();

  /**
   * A language of the model.
   *
   * @param label the model's word for it
   * @param code the contract's word for it
   * @param macro the macrolanguage that it belongs to; else the code
   * @param group the languages that one sentence does not tell from it; else the code
   * @param scripts it is written in, {@link UnicodeScript#KATAKANA} standing for both syllabaries
   * @param rivals it and the languages that fastText takes for it however sure it is; else none
   */
  record Entry(
      String label,
      String code,
      String macro,
      String group,
      Set<UnicodeScript> scripts,
      Set<String> rivals) {}

  private Languages() {
    eachLine("languages.tsv", this::readLanguage);
    eachLine("codes.tsv", columns -> codesByName.put(columns.get(0), columns.get(1)));
  }

  static @Nullable Entry ofLabel(String label) {
    return ALL.byLabel.get(label);
  }

  /** The code of one of fastText's labels that the tables know. */
  static String codeOfLabel(String label) {
    Entry entry = ALL.byLabel.get(label);
    if (entry == null) {
      throw new IllegalArgumentException("no language has the label " + label);
    }
    return entry.code();
  }

  /** Whether a language is written in a script; every one may be where the script is unknown. */
  static boolean isWritten(String code, @Nullable UnicodeScript script) {
    Entry entry = ALL.byCode.get(code);
    return script == null || entry == null || entry.scripts().contains(script);
  }

  /** The code for a name in English or in the language itself, or for an old or long code. */
  static @Nullable String codeOf(String lowerCaseName) {
    return ALL.codesByName.get(lowerCaseName);
  }

  static boolean isCode(String code) {
    return ALL.byCode.containsKey(code);
  }

  /** The macrolanguage that a code belongs to; the code itself if it belongs to none. */
  static String macroOf(String code) {
    Entry entry = ALL.byCode.get(code);
    if (entry != null) {
      return entry.macro();
    }
    return code.equals("nb") ? "no" : code;
  }

  /** The languages that one sentence does not tell from this one. */
  static String groupOf(String code) {
    Entry entry = ALL.byCode.get(code);
    return entry == null ? code : entry.group();
  }

  /** The languages that fastText takes for this one however sure it is, itself too; else none. */
  static Set<String> rivalsOf(String code) {
    Entry entry = ALL.byCode.get(code);
    return entry == null ? Set.of() : entry.rivals();
  }

  private void readLanguage(List<String> columns) {
    String label = columns.get(0);
    String code = columns.get(1);
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    for (String script : columns.get(4).split(",", -1)) {
      scripts.add(UnicodeScript.forName(script));
    }
    String macro = columns.get(2).equals("-") ? code : columns.get(2);
    String group = columns.get(3).equals("-") ? code : columns.get(3);
    Set<String> rivals =
        columns.size() > RIVALS ? Set.of(columns.get(RIVALS).split(",", -1)) : Set.of();
    Entry entry = new Entry(label, code, macro, group, scripts, rivals);
    byLabel.put(label, entry);
    byCode.put(code, entry);
    for (String name : columns.get(5).split(";", -1)) {
      codesByName.put(name, code);
    }
  }

  /** Hands on the columns of each line of a table that is no comment. */
  static void eachLine(String file, Consumer<List<String>> reader) {
    try (InputStream in = Languages.class.getResourceAsStream("/language/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the package lacks language/" + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          reader.accept(new ArrayList<>(List.of(line.split("\t"))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
