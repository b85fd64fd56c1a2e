package io.dateline.repository;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The drawing in the architecture page is made from the classes. */
class ArchitectureDocTest {

  private static final String ROOT = "io.dateline.";

  @Test
  void drawingOfThePackagesFollowsTheImports() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.dateline");
    TreeMap<String, Set<String>> arrows = new TreeMap<>();
    for (JavaClass from : classes) {
      String source = packageOf(from);
      Set<String> targets = arrows.computeIfAbsent(source, p -> new TreeSet<>());
      from.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass())
          .filter(to -> to.getPackageName().startsWith(ROOT))
          .map(ArchitectureDocTest::packageOf)
          .filter(target -> !target.equals(source))
          .forEach(targets::add);
    }
    new GeneratedBlock(Path.of("src/docs/architecture.md"), "packages").mustBe(drawing(arrows));
  }

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : name;
  }

  private static String drawing(TreeMap<String, Set<String>> arrows) {
    StringBuilder out = new StringBuilder("```mermaid\nflowchart TD\n");
    arrows.forEach(
        (from, targets) -> targets.forEach(to -> out.append("  %s --> %s\n".formatted(from, to))));
    return out.append("```\n").toString();
  }
}
