package io.dateline.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RejectionCode;
import io.dateline.article.WarningCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of the contract explains every code in the words of its javadoc, and says what to do.
 */
class ContractDocTest {
  private static final Path PAGE = Path.of("src/docs/contract.md");
  private static final Pattern ROW =
      Pattern.compile("\\| `([A-Z0-9_]+)` \\| ([^|]+) \\| ([^|]+) \\|");
  private static final Pattern CONSTANT =
      Pattern.compile("/\\*\\*(.*?)\\*/\\s*([A-Z0-9_]+)[,\\s;}]", Pattern.DOTALL);

  @Test
  void everyRejectionIsExplained() throws IOException {
    assertThat(explained("## Rejections")).isEqualTo(documented(RejectionCode.class));
  }

  @Test
  void everyWarningIsExplained() throws IOException {
    assertThat(explained("## Warnings")).isEqualTo(documented(WarningCode.class));
  }

  private static Map<String, String> explained(String heading) throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf("\n" + heading + "\n");
    int to = page.indexOf("\n## ", from + 1);
    Matcher row = ROW.matcher(page.substring(from, to < 0 ? page.length() : to));
    Map<String, String> meanings = new LinkedHashMap<>();
    while (row.find()) {
      assertThat(row.group(3)).as("what to do about %s", row.group(1)).isNotBlank();
      meanings.put(row.group(1), row.group(2));
    }
    return meanings;
  }

  private static Map<String, String> documented(Class<? extends Enum<?>> codes) throws IOException {
    Path source = Path.of("src/main/java", codes.getName().replace('.', '/') + ".java");
    String text = Files.readString(source);
    Matcher constant = CONSTANT.matcher(text.substring(text.indexOf('{')));
    Map<String, String> meanings = new LinkedHashMap<>();
    while (constant.find()) {
      meanings.put(constant.group(2), oneLine(constant.group(1)));
    }
    List<String> names = Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
    assertThat(meanings.keySet()).as("constants with javadoc").containsExactlyElementsOf(names);
    return meanings;
  }

  private static String oneLine(String javadoc) {
    return javadoc
        .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .strip();
  }
}
