package io.github.concordant.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MailLinesTest {

  private static final String LONG = "The ferry left the harbour at noon with sixty people ";

  @Test
  void joinsLinesThatWereBrokenForTheirLength() {
    assertThat(MailLines.paragraphs(LONG + "aboard,\nand sank.\n\nNobody died.", false))
        .containsExactly(LONG + "aboard, and sank.", "Nobody died.");
  }

  @Test
  void keepsShortLinesApart() {
    assertThat(MailLines.paragraphs("Brenntal Wire\n12 Mill Street\n\nIt rained.", false))
        .containsExactly("Brenntal Wire\n12 Mill Street", "It rained.");
  }

  @Test
  void takesLongLinesForParagraphs() {
    assertThat(MailLines.paragraphs(LONG + LONG + "aboard.\n" + LONG + LONG + "again.", false))
        .containsExactly(LONG + LONG + "aboard.", LONG + LONG + "again.");
  }

  @Test
  void joinsFlowedLines() {
    assertThat(MailLines.paragraphs("It rained \nand rained.\nThen not.", true))
        .containsExactly("It rained and rained.", "Then not.");
  }

  @Test
  void takesOffQuotingAndTheSignature() {
    assertThat(MailLines.paragraphs("> > It rained.\n>\n> Still.\n-- \nNora", false))
        .containsExactly("It rained.", "Still.");
  }
}
