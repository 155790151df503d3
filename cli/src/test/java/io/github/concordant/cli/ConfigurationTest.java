package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Lists;
import io.github.concordant.config.ConfigurationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configuration beside a story, and the options of the same names. */
final class ConfigurationTest {

  @TempDir Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "LYON, May 7, 2024 - A flood in Lyon killed nine people on Monday. The Army of Justice"
            + " sent tents.");
    Files.writeString(
        folder.resolve("b.txt"),
        "A flood in Lyon killed ten people on Monday. Jaish al-Adl sent tents. Mayor Tomas Ruiz"
            + " spoke.");
  }

  private CommandRun check(String... options) {
    List<String> arguments = Lists.newArrayList("check", folder.toString(), "--format", "json");
    arguments.addAll(List.of(options));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private void configure(String text) throws IOException {
    Files.writeString(folder.resolve("concordant.toml"), text);
  }

  private static List<String> findings(CommandRun run) {
    List<String> findings = new ArrayList<>();
    for (JsonNode finding : run.json().get("findings")) {
      findings.add(
          String.join(
              " ",
              finding.get("verdict").asText(),
              finding.get("slot").asText(),
              finding.get("level").asText()));
    }
    return findings;
  }

  @Test
  void isReadBesideTheStoryAndNeverAsAnArticle() throws IOException {
    assertThat(check().status()).isEqualTo(1);

    configure("[tolerance]\nkilled = 1\n");
    CommandRun run = check();
    assertThat(run.status()).isZero();
    assertThat(run.json().get("sources")).hasSize(2);
    assertThat(findings(run)).contains("compatible killed none");
  }

  @Test
  void holdsForArticlesGivenOneByOneByTheFolderOfTheFirst() throws IOException {
    configure("[levels]\ncontradiction = \"info\"\n");
    Path other = Files.createDirectory(folder.resolve("other"));
    Path far = Files.copy(folder.resolve("b.txt"), other.resolve("c.txt"));
    Files.writeString(other.resolve("concordant.toml"), "[slots]\nkilled = false\n");

    String near = folder.resolve("a.txt").toString();
    assertThat(findings(CommandRun.of("check", near, far.toString(), "--format", "json")))
        .contains("contradiction killed info");
    assertThat(findings(CommandRun.of("check", far.toString(), near, "--format", "json")))
        .noneMatch(finding -> finding.contains("killed"));
  }

  @Test
  void eachFolderHasItsOwn() throws IOException {
    configure("[tolerance]\nkilled = 1\n");
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.copy(folder.resolve("a.txt"), other.resolve("a.txt"));
    Files.copy(folder.resolve("b.txt"), other.resolve("b.txt"));

    CommandRun run =
        CommandRun.of(
            "check", other.toString(), folder.toString(), other.toString(), "--format", "jsonl");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out().lines().findFirst().orElseThrow()).contains("\"contradiction\"");
    assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
        .doesNotContain("\"contradiction\"");
  }

  @Test
  void aNamedFileStandsForThoseBeside() throws IOException {
    configure("[tolerance]\nkilled = 1\n");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path strict = Files.writeString(elsewhere.resolve("strict.yaml"), "slots: {group: off}\n");

    CommandRun run = check("--config", strict.toString());
    assertThat(findings(run))
        .contains("contradiction killed error")
        .noneMatch(finding -> finding.contains("group"));
  }

  @Test
  void claimsAndAnnotateHeedItToo() throws IOException {
    configure("[slots]\nkilled = false\n[aliases]\n\"Army of Justice\" = \"Jaish al-Adl\"\n");

    CommandRun claims = CommandRun.of("claims", folder.toString());
    assertThat(claims.status()).isZero();
    assertThat(claims.out()).doesNotContain("\"slot\":\"killed\"").contains("\"slot\":\"group\"");
    assertThat(CommandRun.of("annotate", folder.resolve("a.txt").toString()).out())
        .contains("\"text\":\"Jaish al-Adl\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--slots | group=off | | group",
        "--slots | others=off | | person",
        "--verdicts | contradiction=off | | contradiction",
        "--levels | contradiction=warning | contradiction killed warning | contradiction killed error",
        "--tolerance | killed=10% | compatible killed none | contradiction",
        "--aliases | Army of Justice=Jaish al-Adl | agreement group none | spelling-variant group",
      })
  void anOptionWinsOverTheFile(String option, String value, String expected, String unexpected)
      throws IOException {
    configure("[levels]\ncontradiction = \"error\"\n[tolerance]\nkilled = 0\n");

    List<String> findings = findings(check(option, value));
    if (expected != null) {
      assertThat(findings).contains(expected);
    }
    assertThat(findings).noneMatch(finding -> finding.contains(unexpected));
  }

  @Test
  void theReferenceDateAndTheHouseStyleAreGivenAsOptions() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Mayor Tomas Ruis spoke.");

    CommandRun run =
        check("--reference-date", "2024-05-09", "--house-style", "Tomas Ruiz", "--publisher", "X");
    assertThat(run.status()).isZero();
    assertThat(run.json().get("sources").get(1).get("published").asText()).isEqualTo("2024-05-09");
    assertThat(run.out()).contains("The house style has \\\"Tomas Ruiz\\\".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--slots | wepon=off | did you mean \"weapon\"?",
        "--slots | weapon | write it as weapon=off",
        "--slots | weapon=maybe | write one of them",
        "--verdicts | loud=off | write one of contradiction",
        "--levels | disputed=eror | did you mean \"error\"?",
        "--tolerance | killed=few | write a whole number",
        "--tolerance | place=1 | a tolerance is for one of killed",
        "--house-style | '' | write them between quotation marks",
        "--aliases | Army of Justice | write it as",
        "--reference-date | yesterday | write it as 2024-01-28",
        "--publisher | '' | write them between quotation marks",
        "--suppress | 1234=2024-05-07 seen | copy the 32 digits",
        "--suppress | 0123456789abcdef0123456789abcdef=seen it | write it as 2024-01-28",
        "--suppress | 0123456789abcdef0123456789abcdef=2024-05-07 | words are wanted",
        "--config | absent.toml | check the path",
      })
  void aWrongValueExitsWithTwoAndSaysWhatToWrite(String option, String value, String advice) {
    CommandRun run = check(option, value);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(advice).contains("See: concordant check --help");
  }

  @Test
  void aWrongLineExitsWithTwoAndSaysWhichLine() throws IOException {
    configure("publisher = \"X\"\n\n[levels]\ndisputd = \"error\"\n");

    CommandRun run = check();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("concordant.toml:4: ").contains("did you mean \"disputed\"?");
    Files.writeString(folder.resolve("concordant.yaml"), "");
    assertThat(check().status()).isEqualTo(2);
    assertThat(check().err()).contains("keep one of them");
  }

  @Test
  void everySettingHasAnOptionOfItsName() {
    CommandRun help = CommandRun.of("check", "--help");
    assertThat(ConfigurationReader.settings())
        .allSatisfy(setting -> assertThat(help.out()).contains("--" + setting + "="));
  }
}
