package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The command events. */
final class EventsCommandTest {

  private static final String PILE =
      """
      {"id": "a", "text": "A flood in Lyon killed nine people.", "published": "2024-05-07"}
      {"id": "q", "text": "A quake in Kobe killed two people.", "published": "2024-05-07"}
      {"id": "b", "text": "A flood in Lyon killed ten people.", "published": "2024-05-07"}
      """;

  @Test
  void printsATableWithALineOfHeadings() {
    CommandRun run = CommandRun.with(PILE, "events", "-", "--group");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .satisfiesExactly(
            heading -> assertThat(heading).startsWith("story,event,label,type,from,to,"),
            flood -> assertThat(flood).startsWith("a,e1,").contains(",9,9,10,contradiction,"),
            quake -> assertThat(quake).startsWith("q,e1,").contains(",2,2,2,single-source,"));
  }

  @Test
  void nothingReadIsATableWithoutRows() {
    CommandRun run = CommandRun.with("{\"id\": \"a\", \"text\": \"Rain.\"}", "events", "-");

    assertThat(run.out().lines()).hasSize(1);
  }
}
