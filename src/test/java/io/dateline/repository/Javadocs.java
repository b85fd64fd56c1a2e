package io.dateline.repository;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The text of methods' javadoc, read from the sources: it is not in the classes. */
final class Javadocs {
  private final Path root;
  private final Map<Class<?>, Map<String, String>> read = new HashMap<>();

  /**
   * @param root the folder that holds the packages
   */
  Javadocs(Path root) {
    this.root = root;
  }

  /** What the method's javadoc says before its tags, on one line. */
  Optional<String> of(Method method) {
    Class<?> owner = method.getDeclaringClass();
    return Optional.ofNullable(read.computeIfAbsent(owner, this::parse).get(method.getName()));
  }

  private Map<String, String> parse(Class<?> type) {
    Path file = root.resolve(type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
      Map<String, String> texts = new HashMap<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Methods(type.getSimpleName(), DocTrees.instance(task), texts).scan(unit, null);
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static final class Methods extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final String type;
    private final DocTrees docs;
    private final Map<String, String> texts;

    Methods(String type, DocTrees docs, Map<String, String> texts) {
      this.type = type;
      this.docs = docs;
      this.texts = texts;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      DocCommentTree doc = docs.getDocCommentTree(getCurrentPath());
      if (doc != null
          && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
          && owner.getSimpleName().contentEquals(type)) {
        texts.put(method.getName().toString(), oneLine(doc.getFullBody()));
      }
      return null;
    }

    private static String oneLine(List<?> body) {
      StringBuilder text = new StringBuilder();
      body.forEach(text::append);
      return text.toString()
          .replaceAll("\\{@code\\s+([^}]*)}", "`$1`")
          .replaceAll("\\{@link\\s+([^}]*)}", "`$1`")
          .replaceAll("\\s+", " ")
          .strip();
    }
  }
}
