package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Uses every option of every command once and looks for what it does. An option without a line here
 * fails the test that walks the commands.
 */
final class EveryOptionTest {

  private static final String PRINT = "0".repeat(32);

  @TempDir static Path folder;

  /**
   * One use of an option.
   *
   * @param usage command, option and its value; FOLDER stands for the folder of the story
   * @param sign what is printed then, on either stream or into the file
   */
  record Use(String option, ImmutableList<String> usage, int status, String sign) {

    String command() {
      return usage.get(0);
    }

    @Override
    public String toString() {
      return String.join(" ", usage);
    }
  }

  private static Use use(String option, int status, String sign, String... usage) {
    return new Use(option, ImmutableList.copyOf(usage), status, sign);
  }

  static Stream<Use> uses() {
    return Stream.of(
        use("--format", 1, "\"findings\"", "check", "FOLDER/flood", "--format", "json"),
        use("--fail-on", 0, "contradiction", "check", "FOLDER/flood", "--fail-on", "never"),
        use("-o", 1, "contradiction", "check", "FOLDER/flood", "-o", "FOLDER/out"),
        use("--draft", 1, "Your draft says 2", "check", "FOLDER/flood", "--draft", "FOLDER/d.txt"),
        use("--baseline", 0, "Left out", "check", "FOLDER/flood", "--baseline", "FOLDER/b.json"),
        use("--config", 0, "compatible", "check", "FOLDER/flood", "--config", "FOLDER/near.toml"),
        use("--slots", 0, "no disagreement", "check", "FOLDER/flood", "--slots", "killed=off"),
        use("--verdicts", 0, "flood", "check", "FOLDER/flood", "--verdicts", "contradiction=off"),
        use(
            "--levels",
            0,
            "contradiction",
            "check",
            "FOLDER/flood",
            "--levels",
            "contradiction=info"),
        use("--tolerance", 0, "compatible", "check", "FOLDER/flood", "--tolerance", "killed=1"),
        use("--house-style", 1, "flood", "check", "FOLDER/flood", "--house-style", "Kyiv"),
        use("--aliases", 1, "Lugdunum", "check", "FOLDER/flood", "--aliases", "Lyon=Lugdunum"),
        use(
            "--reference-date",
            1,
            "(2024-05-09)",
            "check",
            "FOLDER/flood",
            "--reference-date",
            "2024-05-09"),
        use("--publisher", 1, "flood", "check", "FOLDER/flood", "--publisher", "Harbour Wire"),
        use(
            "--suppress",
            1,
            "no finding has",
            "check",
            "FOLDER/flood",
            "--suppress",
            PRINT + "=2024-05-07 ok"),
        use("--jobs", 1, "flood", "check", "FOLDER/flood", "FOLDER/other", "--jobs", "2"),
        use("--quiet", 1, "flood", "check", "FOLDER/flood", "--quiet"),
        use("--verbose", 1, "annotate", "check", "FOLDER/flood", "--verbose"),
        use("--group", 1, "flood", "check", "FOLDER/flood", "FOLDER/other", "--group"),
        use("--stream", 1, "flood", "check", "FOLDER/flood", "FOLDER/other", "--stream"),
        use("--window", 1, "flood", "check", "FOLDER/flood", "--group", "--window", "3"),
        use("--format", 0, "\"low\":9", "events", "FOLDER/flood", "--format", "jsonl"),
        use("-o", 0, "killed_best", "events", "FOLDER/flood", "-o", "FOLDER/out"),
        use("--config", 0, "Lugdunum", "events", "FOLDER/flood", "--config", "FOLDER/near.toml"),
        use("--group", 0, "b,e1,", "events", "FOLDER/flood", "FOLDER/other", "--group"),
        use("--window", 0, "killed_best", "events", "FOLDER/flood", "--group", "--window", "3"),
        use("--format", 0, "{\"id\":", "stories", "FOLDER/flood", "--format", "jsonl"),
        use("-o", 0, "2 articles", "stories", "FOLDER/flood", "-o", "FOLDER/out"),
        use("--config", 0, "Lugdunum", "stories", "FOLDER/flood", "--config", "FOLDER/near.toml"),
        use("--stream", 0, "2 articles", "stories", "FOLDER/flood", "--stream"),
        use("--window", 0, "2 articles", "stories", "FOLDER/flood", "--window", "3"),
        use("--format", 0, "killed: 9", "claims", "FOLDER/flood", "--format", "text"),
        use("-o", 0, "\"slot\":\"killed\"", "claims", "FOLDER/flood", "-o", "FOLDER/out"),
        use(
            "--config",
            0,
            "\"slot\":\"place\"",
            "claims",
            "FOLDER/flood",
            "--config",
            "FOLDER/places.toml"),
        use("--tokens", 0, "\"tokens\":", "annotate", "FOLDER/flood", "--tokens"),
        use("-o", 0, "\"sentences\":", "annotate", "FOLDER/flood", "-o", "FOLDER/out"),
        use("--config", 0, "Lugdunum", "annotate", "FOLDER/flood", "--config", "FOLDER/near.toml"),
        use("--pairs", 0, "variant", "names", "--pairs", "FOLDER/pairs.tsv"),
        use("-o", 0, "same", "names", "Tomas Ruiz", "Tomas Ruiz", "-o", "FOLDER/out"),
        use(
            "--draft-expectations",
            2,
            "nothing is overwritten",
            "verify",
            "FOLDER/set",
            "--draft-expectations"),
        use("--format", 0, "| text | read as |", "explain", "weapon", "--format", "md"),
        use("-o", 0, "casualty: killed", "explain", "-o", "FOLDER/out"),
        use("-o", 0, "1 met, 0 failed", "verify", "FOLDER/set", "-o", "FOLDER/out"));
  }

  @BeforeEach
  void writeFiles() throws IOException {
    write("flood/a.txt", "A flood in Lyon killed nine people.");
    write("flood/b.txt", "A flood in Lyon killed ten people.");
    write("other/a.txt", "Rain fell.");
    write("d.txt", "A flood in Lyon killed two people.");
    write("near.toml", "[tolerance]\nkilled = 1\n[aliases]\nLyon = \"Lugdunum\"\n");
    write("places.toml", "[slots]\nplace = true\nothers = false\n");
    write("pairs.tsv", "Tomas Ruiz\tTomas Ruis\n");
    write("set/a.txt", "A flood in Lyon killed nine people.");
    write(
        "set/expected.yaml",
        "claims:\n- {slot: killed, source: a, quote: killed nine people, min: 9, max: 9}\n");
    Path report = folder.resolve("b.json");
    String[] check = {"check", folder.resolve("flood").toString(), "--format", "json", "-o"};
    assertThat(CommandRun.of(with(check, report.toString())).status()).isEqualTo(1);
  }

  private static String[] with(String[] arguments, String last) {
    return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray(String[]::new);
  }

  private static void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @MethodSource("uses")
  void doesWhatItSays(Use use) throws IOException {
    Path out = folder.resolve("out");
    Files.deleteIfExists(out);
    List<String> arguments = new ArrayList<>();
    use.usage().forEach(word -> arguments.add(word.replace("FOLDER", folder.toString())));

    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    String written = Files.exists(out) ? Files.readString(out) : "";
    assertThat(run.err() + run.out() + written).contains(use.sign());
    assertThat(run.status()).isEqualTo(use.status());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void tellsHelpAndVersion(String command) {
    for (String help : ImmutableList.of("-h", "--help")) {
      assertThat(CommandRun.of(command, help).out()).contains("Example", "concordant " + command);
    }
    for (String version : ImmutableList.of("-V", "--version")) {
      assertThat(CommandRun.of(command, version).out()).startsWith("concordant ");
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void showsWhereABugStruck(String command) {
    List<String> arguments = new ArrayList<>(List.of(command, "--stacktrace"));
    arguments.addAll(
        switch (command) {
          case "names" -> List.of("Tomas Ruiz", "Tomas Ruis");
          case "explain" -> List.of();
          default -> List.of(folder.resolve("set").toString());
        });
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    StringWriter err = new StringWriter();

    assertThat(Concordant.run(terminal(full, err), arguments.toArray(String[]::new))).isEqualTo(70);
    assertThat(err.toString()).contains("\tat ");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void anUnknownOptionExitsWithTwoAndTellsWhereTheOptionsAre(String command) {
    CommandRun run = CommandRun.of(command, "x", "y", "--colour");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'--colour'", "See: concordant " + command + " --help");
  }

  @Test
  void anUnknownOptionLikeAKnownOneIsToldWhichOne() {
    assertThat(CommandRun.of("check", "x", "--tolerence", "killed=1").err())
        .contains("Possible solutions: --tolerance");
  }

  @Test
  void noOptionIsForgotten() {
    Set<String> used = new TreeSet<>();
    uses().forEach(use -> used.add(use.command() + " " + use.option()));
    Set<String> there = new TreeSet<>();
    program().getSubcommands().forEach((name, command) -> there.addAll(options(name, command)));

    assertThat(used).isEqualTo(there);
  }

  /** The options of a command without those that every command has, which are walked above. */
  private static List<String> options(String name, CommandLine command) {
    Set<String> everywhere = Set.of("--help", "--version", "--stacktrace");
    return command.getCommandSpec().options().stream()
        .filter(option -> !everywhere.contains(option.longestName()))
        .map(OptionSpec::names)
        .map(names -> name + " " + names[0])
        .toList();
  }

  static Set<String> commands() {
    return program().getSubcommands().keySet();
  }

  private static CommandLine program() {
    return Concordant.program(terminal(OutputStream.nullOutputStream(), new StringWriter()));
  }

  private static Terminal terminal(OutputStream out, StringWriter err) {
    InputStream in = new ByteArrayInputStream("".getBytes(UTF_8));
    return Terminal.of(in, out, new PrintWriter(err, true), null, ImmutableMap.of());
  }
}
