package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.cli.Document.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Compiles the Java of the documentation, and parses its calls of the program. */
final class DocumentedCodeTest {

  private static final ImmutableSet<String> SHELL = ImmutableSet.of("", "sh", "bash", "console");

  @Test
  void javaInDocumentsCompiles() throws IOException {
    List<String> errors = new ArrayList<>();
    int blocks = 0;
    for (Path file : Repository.documents()) {
      Document document = Document.read(file);
      for (Block block : document.blocks()) {
        if (block.language().equals("java")) {
          blocks++;
          JavaSnippet.of(block)
              .errors(block.line())
              .forEach(error -> errors.add(Repository.name(file) + ":" + error));
        }
      }
    }
    assertThat(errors).isEmpty();
    assertThat(blocks).isPositive();
  }

  @Test
  void callsInDocumentsAreThoseOfTheProgram() throws IOException {
    List<String> errors = new ArrayList<>();
    long calls = 0;
    for (Path file : Repository.documents()) {
      Document document = Document.read(file);
      for (Block block : document.blocks()) {
        if (SHELL.contains(block.language())) {
          calls += block.lines().stream().filter(ShellLine::isCall).count();
          errors.addAll(callErrors(document, block));
        }
      }
    }
    assertThat(errors).isEmpty();
    assertThat(calls).isPositive();
  }

  private static List<String> callErrors(Document document, Block block) {
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < block.lines().size(); i++) {
      if (ShellLine.isCall(block.lines().get(i))) {
        int line = block.line() + i;
        ShellLine.of(whole(block.lines(), i))
            .errors(program())
            .forEach(error -> errors.add(document.at(line) + ": " + error));
      }
    }
    return errors;
  }

  /** The line with those that it goes on in: behind a backslash, or below its options. */
  private static String whole(List<String> lines, int at) {
    StringBuilder whole = new StringBuilder(lines.get(at));
    for (int i = at + 1; i < lines.size(); i++) {
      boolean broken = whole.charAt(whole.length() - 1) == '\\';
      if (!broken && !lines.get(i).startsWith("     ")) {
        break;
      }
      whole.setLength(broken ? whole.length() - 1 : whole.length());
      whole.append(broken ? "" : " ").append(lines.get(i).strip());
    }
    return whole.toString();
  }

  @Test
  void tellsTheLineThatDoesNotCompile() throws IOException {
    assertThat(errors("Report report = null;", "int n = report.count();"))
        .singleElement()
        .asString()
        .startsWith("11: cannot find symbol");
    assertThat(errors("import java.util.concurrent.Abcent;", "", "@Deprecated", "void f() {}"))
        .singleElement()
        .asString()
        .contains("cannot find symbol");
    assertThat(errors("public final class Ours {", "  Report report() { return 1; }", "}"))
        .singleElement()
        .asString()
        .startsWith("11: incompatible types");
  }

  @Test
  void compilesStatementsMembersAndWholeClasses() throws IOException {
    assertThat(errors("Report report = ConsistencyChecker.standard().check(null);")).isEmpty();
    assertThat(errors("@Deprecated", "void close() {", "  logger.info(wire);", "}")).isEmpty();
    assertThat(errors("import java.util.function.Supplier;", "Supplier<String> s = () -> wire;"))
        .isEmpty();
    assertThat(errors("package ours;", "import java.util.List;", "class Desk { List<Integer> i; }"))
        .isEmpty();
  }

  private static List<String> errors(String... lines) throws IOException {
    return JavaSnippet.of(new Block("java", 10, ImmutableList.copyOf(lines))).errors(10);
  }

  @Test
  void tellsACallThatTheProgramDoesNotKnow() {
    assertThat(ShellLine.of("concordant check a --fromat json").errors(program())).hasSize(1);
    assertThat(ShellLine.of("concordant chek a").errors(program())).hasSize(1);
    assertThat(ShellLine.of("concordant check PATH... [--fromat FORMAT]").errors(program()))
        .containsExactly("no option of check: --fromat");
    assertThat(ShellLine.of("$ ./concordant check a --format json | jq . # all").errors(program()))
        .isEmpty();
    assertThat(ShellLine.of("concordant names \"A B\" 'C D' > out.tsv").errors(program()))
        .isEmpty();
  }

  private static CommandLine program() {
    return Concordant.program(
        Terminal.of(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(new StringWriter(), true),
            null,
            ImmutableMap.of()));
  }
}
