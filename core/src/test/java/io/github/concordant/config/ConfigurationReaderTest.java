package io.github.concordant.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concordant.model.Level;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Suppression;
import io.github.concordant.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigurationReaderTest {

  private static final String PRINT = "0123456789abcdef0123456789abcdef";

  private static final String TOML =
      """
      reference-date = 2024-05-07
      publisher = "Harbour Wire"
      house-style = ["Kyiv", "Tomas Ruiz"]

      [slots]
      weapon = false
      quantity = "off"

      [verdicts]
      superseded = false

      [levels]
      spelling-variant = "info"

      [tolerance]
      killed = 1
      displaced = "10%"

      [aliases]
      "Army of Justice" = "Jaish al-Adl"

      [[suppress]]
      fingerprint = "0123456789abcdef0123456789abcdef"
      reason = "heard it from the mayor"
      date = 2024-05-08
      """;

  private static final String YAML =
      """
      reference-date: 2024-05-07
      publisher: Harbour Wire
      house-style: [Kyiv, Tomas Ruiz]
      slots:
        weapon: false
        quantity: off
      verdicts: {superseded: no longer}
      """;

  @TempDir Path folder;

  private Configuration read(String name, String text) throws IOException, BadConfiguration {
    return ConfigurationReader.read(Files.writeString(folder.resolve(name), text));
  }

  private void rejects(String name, String text, String... parts) {
    assertThatThrownBy(() -> read(name, text))
        .isInstanceOf(BadConfiguration.class)
        .message()
        .startsWith(folder.resolve(name).toString())
        .contains(parts);
  }

  @Test
  void readsEverySettingOfToml() throws Exception {
    Configuration read = read("concordant.toml", TOML);

    assertThat(read.referenceDate()).contains(LocalDate.parse("2024-05-07"));
    assertThat(read.publisher()).contains("Harbour Wire");
    assertThat(read.houseStyle().forms()).containsExactly("Kyiv", "Tomas Ruiz");
    assertThat(read.shows(Slot.WEAPON)).isFalse();
    assertThat(read.shows(Slot.QUANTITY)).isFalse();
    assertThat(read.shows(Slot.KILLED)).isTrue();
    assertThat(read.shows(Verdict.SUPERSEDED)).isFalse();
    assertThat(read.shows(Verdict.CONTRADICTION)).isTrue();
    assertThat(read.level(Verdict.SPELLING_VARIANT)).contains(Level.INFO);
    assertThat(read.level(Verdict.DISPUTED)).isEmpty();
    assertThat(read.tolerance(Slot.KILLED)).contains(Tolerance.of(1));
    assertThat(read.tolerance(Slot.DISPLACED)).contains(Tolerance.percent(10));
    assertThat(read.tolerance(Slot.INJURED)).isEmpty();
    assertThat(read.aliases()).containsEntry("Army of Justice", "Jaish al-Adl");
    assertThat(read.suppressions())
        .containsExactly(
            new Suppression(PRINT, "heard it from the mayor", LocalDate.parse("2024-05-08")));
  }

  @Test
  void readsYamlAndTellsTheLineOfAWrongValueInIt() throws Exception {
    rejects("concordant.yaml", YAML, ".yaml:7: \"no longer\"", "write one of them");

    Configuration read = read("concordant.yaml", YAML.replace("no longer", "off"));
    assertThat(read.referenceDate()).contains(LocalDate.parse("2024-05-07"));
    assertThat(read.houseStyle().forms()).containsExactly("Kyiv", "Tomas Ruiz");
    assertThat(read.shows(Slot.WEAPON)).isFalse();
    assertThat(read.shows(Slot.QUANTITY)).isFalse();
    assertThat(read.shows(Verdict.SUPERSEDED)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "\uFEFF"})
  void takesAFileWithoutSettingsForTheStandard(String text) throws Exception {
    assertThat(read("concordant.toml", text).shows(Slot.WEAPON)).isTrue();
    assertThat(read("concordant.yaml", text).shows(Slot.WEAPON)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tolerence = 1 | 1 | did you mean \"tolerance\"?",
        "colour = 1 | 1 | write one of slots, verdicts",
        "[slots]\\nweapn = true | 2 | did you mean \"weapon\"?",
        "[slots]\\n\\n# arms\\nweapon = 'perhaps' | 4 | neither true nor false",
        "slots = 3 | 1 | weapon = false",
        "[verdicts]\\nsuperceded = true | 2 | did you mean \"superseded\"?",
        "[levels]\\ndisputed = 'loud' | 2 | write one of none, info, warning, error",
        "[tolerance]\\nkilled = 'few' | 2 | write a whole number, or a share as \"10%\"",
        "[tolerance]\\nkilled = -1 | 2 | write a whole number",
        "[tolerance]\\nkilled = '101%' | 2 | write a whole number",
        "[tolerance]\\nkilled = 1\\ndate = 1 | 3 | is not counted",
        "house-style = 'Kyiv' | 1 | [\"Kyiv\"]",
        "house-style = [\\n'Kyiv',\\n''] | 1 | words are wanted",
        "[aliases]\\n'A' = '' | 2 | words are wanted",
        "publisher = [1] | 1 | words are wanted",
        "reference-date = '7 May' | 1 | write it as 2024-01-28",
        "suppress = 1 | 1 | [[suppress]]",
        "[[suppress]]\\nfingerprint = 'abc'\\nreason='r'\\ndate=2024-05-07 | 2 | copy the 32 digits",
        "[[suppress]]\\nreason = 'r' | 1 | without \"fingerprint\"",
        "[[suppress]]\\nfingerprnt = 'r' | 2 | did you mean \"fingerprint\"?",
        "publisher = 'a'\\npublisher = 'b' | 2 | no TOML",
        "publisher = | 1 | write a setting as: publisher = \"Harbour Wire\"",
      })
  void tellsTheLineOfWhatIsWrongAndWhatToWriteInstead(String text, int line, String advice) {
    rejects("concordant.toml", text.replace("\\n", "\n"), ".toml:" + line + ": ", advice);
  }

  @Test
  void tellsTheLineOfASuppressionThatLacksItsDate() {
    String first = "[[suppress]]\nfingerprint='" + PRINT + "'\nreason='r'\ndate=2024-05-07\n\n";
    String second = "# the next\n[[suppress]]\nfingerprint = '" + PRINT + "'\nreason = 'r'\n";
    rejects("concordant.toml", first + second, ".toml:7: ", "without \"date\"");
  }

  @Test
  void tellsTheLineOfBrokenYaml() {
    rejects("concordant.yaml", "slots:\n  weapon: false\n bad", ".yaml:", "no YAML", "publisher:");
    rejects("concordant.yaml", "- a list", ".yaml:1: ", "no settings");
    rejects("concordant.yaml", "levels: {}\nlevels: {}", ".yaml:2: ", "no YAML");
  }

  @Test
  void tellsAFileThatIsAbsentOrNoText() throws IOException {
    Path absent = folder.resolve("absent.toml");
    assertThatThrownBy(() -> ConfigurationReader.read(absent)).hasMessageContaining("no such file");
    Path bytes = Files.write(folder.resolve("bytes.toml"), new byte[] {(byte) 0xC3, 0x28});
    assertThatThrownBy(() -> ConfigurationReader.read(bytes)).hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> ConfigurationReader.read(folder)).hasMessageContaining("cannot be");
  }

  @Test
  void findsTheFileOfAFolderAndRefusesTwo() throws Exception {
    assertThat(ConfigurationReader.fileIn(folder)).isEmpty();
    Path yaml = Files.writeString(folder.resolve("concordant.yaml"), "");
    assertThat(ConfigurationReader.fileIn(folder)).contains(yaml);
    Files.writeString(folder.resolve("concordant.toml"), "");
    assertThatThrownBy(() -> ConfigurationReader.fileIn(folder))
        .hasMessageContaining("concordant.toml, concordant.yaml")
        .hasMessageContaining("keep one");
  }

  @Test
  void anOptionReplacesWhatTheFileSays() throws Exception {
    Configuration.Builder builder = read("concordant.toml", TOML).toBuilder();
    ConfigurationReader.option(builder, "slots", "weapon=on");
    ConfigurationReader.option(builder, "tolerance", "killed=20%");
    ConfigurationReader.option(builder, "publisher", "Hill Post");
    ConfigurationReader.option(builder, "suppress", PRINT + "=2024-05-09 seen the list");

    Configuration configuration = builder.build();
    assertThat(configuration.shows(Slot.WEAPON)).isTrue();
    assertThat(configuration.shows(Slot.QUANTITY)).isFalse();
    assertThat(configuration.tolerance(Slot.KILLED)).contains(Tolerance.percent(20));
    assertThat(configuration.publisher()).contains("Hill Post");
    assertThat(configuration.suppressions())
        .containsExactly(new Suppression(PRINT, "seen the list", LocalDate.parse("2024-05-09")));
  }

  @Test
  void othersTurnsOffWhatIsNotNamed() throws Exception {
    Configuration configuration =
        read("concordant.toml", "[slots]\nkilled = true\nothers = false\n");
    assertThat(configuration.shows(Slot.KILLED)).isTrue();
    assertThat(configuration.shows(Slot.PERSON)).isFalse();
  }
}
