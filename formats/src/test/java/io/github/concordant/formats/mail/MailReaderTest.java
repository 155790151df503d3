package io.github.concordant.formats.mail;

import static io.github.concordant.formats.Samples.articles;
import static io.github.concordant.formats.Samples.codes;
import static io.github.concordant.formats.Samples.only;
import static io.github.concordant.formats.Samples.problem;
import static io.github.concordant.formats.Samples.standardInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.formats.Samples;
import io.github.concordant.ingest.Reading;
import io.github.concordant.model.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class MailReaderTest {

  @Test
  void readsThePlainPartAndTellsAttachments() {
    Reading reading = Samples.read(MailReaderTest.class, "quarry.eml");

    assertThat(only(reading))
        .isEqualTo(
            new Article(
                "quarry",
                "Brenntal Wïre",
                LocalDate.of(2025, 3, 4),
                "Four killed – quarry",
                "Four workers were killed on Tuesday when a wall of the Brenntal quarry gave way,"
                    + " “without warning”, the mine inspectorate said.\n\nSeven were hurt.",
                null));
    assertThat(codes(reading)).containsExactly("attachments");
  }

  @Test
  void readsHtmlWhereThereIsNothingElse() {
    assertThat(only(Samples.read(MailReaderTest.class, "html.eml")))
        .isEqualTo(
            new Article(
                "html",
                "coast.example",
                LocalDate.of(2025, 2, 1),
                "Ship aground",
                "The Alma ran aground off Brevière.\n\nHer crew of six is safe.",
                null));
  }

  @Test
  void tellsABrokenMailAndReadsTheRest() {
    Reading reading = Samples.read(MailReaderTest.class, "broken.eml", "html.eml", "quarry.eml");

    assertThat(problem(reading)).startsWith("broken.eml: no article text in it");
    assertThat(articles(reading)).hasSize(2);
  }

  @Test
  void tellsPartsWithinPartsWithoutEnd() {
    StringBuilder mail = new StringBuilder("From: a@b.example\nTo: c@d.example\nSubject: x\n");
    for (int i = 0; i < 400; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
      mail.append("\n\n--b").append(i).append('\n');
    }
    mail.append("\nHello.\n");

    assertThat(problem(standardInput(mail.toString()))).contains("parts within parts");
  }

  @Test
  void takesLinesOfNamesForAMailOnlyWhereTheySaySo() {
    assertThat(only(standardInput("From: the editors\n\nIt rained.")).text())
        .isEqualTo("From: the editors\n\nIt rained.");
    assertThat(
            only(standardInput("From: A <a@b.example>\nDate: 4 Mar 2025\nTo: c\n\nIt rained."))
                .text())
        .isEqualTo("It rained.");
  }
}
