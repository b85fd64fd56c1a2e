package io.dateline.value.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What CLDR does not know of a language. Lines are {@code key}, tab, {@code code}, tab, {@code
 * forms}, the forms parted by {@code |}; {@code #} begins a comment.
 *
 * @param rows in the order of the file
 */
public record Table(List<Row> rows) {

  /** A table without rows, for languages that have none. */
  public static final Table NONE = new Table(List.of());

  /** One line. */
  public record Row(String key, String code, List<String> forms) {
    public Row {
      forms = List.copyOf(forms);
    }

    /** The row without signs of money that another table explains. */
    Row without(Set<String> signs) {
      return key.equals("symbol")
          ? new Row(key, code, forms.stream().filter(f -> !signs.contains(f)).toList())
          : this;
    }
  }

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * The table of the given name, or {@link #NONE}.
   *
   * @throws IllegalStateException if a line has not three columns
   */
  public static Table load(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/values/" + name + ".tsv")) {
      return in == null ? NONE : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table read(InputStream in) {
    return new Table(
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Table::row)
            .toList());
  }

  private static Row row(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalStateException("not three columns: " + line);
    }
    return new Row(columns[0], columns[1], List.of(columns[2].split("\\|", -1)));
  }

  /** The rows of one key. */
  public Stream<Row> of(String key) {
    return rows.stream().filter(row -> row.key().equals(key));
  }

  /** All forms of all rows of one key. */
  public List<String> forms(String key) {
    return of(key).flatMap(row -> row.forms().stream()).toList();
  }
}
