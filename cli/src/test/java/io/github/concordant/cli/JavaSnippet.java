package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A block of Java in a document, made a file that can be compiled: whole types are left as they
 * are, members are put into a class, and statements into a method of it. In front of them stand the
 * imports that every block has and those at its own head; what the text around a block speaks of
 * without declaring it comes from {@link Surroundings}.
 */
final class JavaSnippet {

  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:(?:public|final|abstract|sealed) )*(?:class|record|interface|enum) (\\w+)");
  private static final Pattern MEMBER =
      Pattern.compile("(?m)^(?:@\\w+|(?:public|private|protected|static|void) )");

  private static final ImmutableList<String> IMPORTED =
      ImmutableList.of(
          "java.nio.file",
          "java.time",
          "java.util",
          "io.github.concordant",
          "io.github.concordant.cli",
          "io.github.concordant.compare.name",
          "io.github.concordant.config",
          "io.github.concordant.ingest",
          "io.github.concordant.model",
          "io.github.concordant.report",
          "io.github.concordant.text",
          "io.github.concordant.text.time");

  private final String name;

  /** One line, and the block beneath it. */
  private final String source;

  private JavaSnippet(String name, String source) {
    this.name = name;
    this.source = source;
  }

  static JavaSnippet of(Document.Block block) {
    List<String> imports = new ArrayList<>();
    List<String> body = new ArrayList<>();
    for (String line : block.lines()) {
      boolean head = line.startsWith("import ") || line.startsWith("package ");
      if (head) {
        imports.add(line);
      }
      // An empty line for each import keeps the numbers of the others.
      body.add(head ? "" : line);
    }
    String head = String.join(" ", imports);
    if (!head.contains("package ")) {
      head = common() + head;
    }
    String text = String.join("\n", body);
    Matcher type = TYPE.matcher(text);
    if (type.find()) {
      return new JavaSnippet(type.group(1), head + "\n" + text);
    }
    String frame = head + " class Snippet extends Surroundings {";
    return MEMBER.matcher(text).find()
        ? new JavaSnippet("Snippet", frame + "\n" + text + "\n}")
        : new JavaSnippet("Snippet", frame + " void run() throws Exception {\n" + text + "\n}}");
  }

  private static String common() {
    return IMPORTED.stream().map(name -> "import " + name + ".*; ").collect(Collectors.joining());
  }

  /**
   * What the compiler has against it.
   *
   * @param first the line of the document that its first line is
   * @return "12: cannot find symbol" and its like, the number being that in the document
   */
  ImmutableList<String> errors(int first) throws IOException {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, found, List.of("-proc:none"), null, List.of(file()));
    ((JavacTask) task).analyze();
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(
            diagnostic ->
                (diagnostic.getLineNumber() + first - 2)
                    + ": "
                    + diagnostic.getMessage(Locale.ROOT))
        .collect(ImmutableList.toImmutableList());
  }

  private JavaFileObject file() {
    URI uri = URI.create("string:///" + name + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
