package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks are told by their first characters. Lines of wire copy have 50 to 80 characters. */
class LineBreaksTest {

  @Test
  void shortLinesStandAlone() {
    assertThat(blocks("Rain\nwind\n\n \t\nsun")).containsExactly("Rain", "wind", "sun");
    assertThat(blocks("Rain")).containsExactly("Rain");
    assertThat(blocks("")).isEmpty();
    assertThat(blocks(" \n\n")).isEmpty();
  }

  @Test
  void everySystemsLineBreaksAreRead() {
    assertThat(blocks("Rain\r\nwind\rsun\n\rhail\r"))
        .containsExactly("Rain", "wind", "sun", "hail");
    assertThat(blocks("Rain\r\n")).containsExactly("Rain");
    assertThat(blocks("\r\nRain")).containsExactly("Rain");
    assertThat(blocks(wrapped("\r\n"))).hasSize(1);
    assertThat(blocks(wrapped("\r"))).hasSize(1);
    assertThat(blocks(wrapped("\n"))).hasSize(1);
  }

  private static String wrapped(String lineBreak) {
    return Joiner.on(lineBreak).join(line("Rain", 60), line("fell", 55), "hard.");
  }

  @ParameterizedTest
  @CsvSource({"49, 2", "50, 1", "65, 1", "80, 1", "81, 2"})
  void linesOfTheRightWidthRunOn(int width, int blocks) {
    assertThat(blocks(text(line("Rain", width), "fell."))).hasSize(blocks);
  }

  /** More than half of the lines before a break must be full. */
  @Test
  void aFewLongLinesAreNoWrapping() {
    assertThat(blocks(text(line("Rain", 60), "fell", "hard"))).hasSize(3);
    assertThat(blocks(text(line("Rain", 60), line("fell", 60), "hard", "now"))).hasSize(1);
  }

  /** A third of the breaks at least must stand inside of a sentence. */
  @Test
  void fullLinesWithoutSentencesAcrossThemAreNoWrapping() {
    assertThat(blocks(text(line("Rain", 60), line("Wind", 60), line("Sun", 60), "hail")))
        .hasSize(1);
    assertThat(
            blocks(
                text(line("Rain", 60), line("Wind", 60), line("Sun", 60), line("Fog", 60), "hail")))
        .hasSize(5);
  }

  /** Blank lines and the lines beside them say nothing about the wrapping. */
  @Test
  void aBlankLineEndsABlock() {
    List<String> blocks =
        blocks(text(line("Rain", 60), "fell.", "", line("Sun", 60), "shone.", " ", "Lund", "", ""));
    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(0)).startsWith("Rain").endsWith("fell.");
    assertThat(blocks.get(1)).startsWith("Sun").endsWith("shone.");
    assertThat(blocks.get(2)).isEqualTo("Lund");
  }

  /** In a wrapped text a new paragraph may be indented; one blank is a slip. */
  @Test
  void anIndentedLineBeginsABlock() {
    assertThat(blocks(text(line("Rain", 60), line("fell", 60), "  Sun came."))).hasSize(2);
    assertThat(blocks(text(line("Rain", 60), line("fell", 60), " Sun came."))).hasSize(1);
    assertThat(blocks(text(line("Rain", 60), line("fell", 60), "  sun came."))).hasSize(2);
  }

  /** A line of 40 characters had room for a blank and a word of nine, not of ten. */
  @Test
  void aLineWithRoomForTheNextWordEndsABlock() {
    String wrapped = text(line("Rain", 60), line("fell", 60), line("in", 40));
    assertThat(blocks(text(wrapped, "Halden-on the coast"))).hasSize(2);
    assertThat(blocks(text(wrapped, "Halden-upon the coast"))).hasSize(1);
    assertThat(blocks(text(wrapped, "Halden-upo"))).hasSize(1);
    assertThat(blocks(text(wrapped, " Halden-on"))).hasSize(2);
    assertThat(blocks(text(wrapped, "halden"))).hasSize(1);
  }

  /** White space around a line is kept; whoever asks for sentences trims them. */
  @Test
  void aBlockIsTheWholeLine() {
    assertThat(blocks(" Rain \nSun")).containsExactly(" Rain ", "Sun");
  }

  private static List<String> blocks(String text) {
    return LineBreaks.blocks(text).stream().map(block -> block.in(text)).toList();
  }

  private static String text(String... lines) {
    return Joiner.on('\n').join(ImmutableList.copyOf(lines));
  }

  /** A line of exactly so many characters. */
  private static String line(String first, int length) {
    String words = (first + " on the wide fields of the north".repeat(4)).substring(0, length - 1);
    return words + "s";
  }
}
