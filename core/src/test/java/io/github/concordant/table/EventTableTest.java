package io.github.concordant.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.SourceSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The events of a story as rows, and how they are written. */
final class EventTableTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static Article article(String id, int day, String text) {
    return new Article(id, null, LocalDate.of(2024, 5, day), null, text, null);
  }

  private static EventRow only(Article... articles) {
    ImmutableList<EventRow> rows =
        EventTable.of(CHECKER.check(SourceSet.of("flood", List.of(articles))));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static final EventRow FLOOD =
      only(
          article("a", 7, "A flood in Lyon killed nine people on Monday. It hurt 30 people."),
          article("b", 7, "A flood in Lyon killed nine people on Monday, the mayor said."),
          article("c", 7, "A flood in Lyon killed 11 people on Monday. At least 20 were hurt."));

  @Test
  void aRowHasRangeVerdictAndSources() {
    assertThat(FLOOD.story()).isEqualTo("flood");
    assertThat(FLOOD.event().place()).isEqualTo("Lyon");
    assertThat(FLOOD.event().from()).isEqualTo("2024-05-06");
    assertThat(FLOOD.dateVerdict()).isEqualTo("agreement");
    assertThat(FLOOD.killed().estimate()).isEqualTo(new Estimate(9, 9, 11));
    assertThat(FLOOD.killed().verdict()).isEqualTo("contradiction");
    assertThat(FLOOD.killed().values())
        .containsExactly(
            new SourcedValue("9", ImmutableList.of("a", "b")),
            new SourcedValue("11", ImmutableList.of("c")));
    assertThat(FLOOD.injured().estimate()).isEqualTo(new Estimate(20, 30, 30));
    assertThat(FLOOD.witnesses()).isEqualTo(3);
  }

  @Test
  void whatNobodyCountsIsEmpty() {
    EventRow row = only(article("a", 7, "A flood hit Lyon on Monday, the mayor said."));

    assertThat(row.killed()).isEqualTo(new Toll(null, null, ImmutableList.of()));
    assertThat(new EventTableWriter().csv(row))
        .startsWith("flood,e1,")
        .endsWith(",,,,,,,,,,,,a,1\n");
  }

  @Test
  void aTextThatTwoPrintIsOneWitness() {
    String text = "A flood in Lyon killed nine people on Monday, and all bridges were shut.";

    assertThat(only(article("a", 7, text), article("b", 7, text)).witnesses()).isEqualTo(1);
  }

  @Test
  void csvHasAColumnForEachHeadingAndQuotesWhatNeedsIt() {
    EventTableWriter writer = new EventTableWriter();
    EventRow odd =
        new EventRow(
            "a \"day\", 1",
            new Event("e1", "fire\nin town", "fire", null, null, "Nice", ImmutableList.of("x")),
            null,
            null,
            ImmutableList.of("the army", "rebels"),
            ImmutableList.of(),
            FLOOD.killed(),
            FLOOD.injured(),
            1);

    assertThat(writer.header()).startsWith("story,event,label").endsWith(",witnesses\n");
    assertThat(writer.csv(odd))
        .startsWith("\"a \"\"day\"\", 1\",e1,\"fire\nin town\",fire,,,,Nice,,")
        .contains("the army; rebels")
        .contains("9,9,11,contradiction,")
        .contains("9: a, b; 11: c");
  }

  @Test
  void jsonSaysTheSame() throws Exception {
    JsonNode line = new ObjectMapper().readTree(new EventTableWriter().json(FLOOD));

    assertThat(line.path("killed").path("best").asInt()).isEqualTo(9);
    assertThat(line.path("killed").path("verdict").asText()).isEqualTo("contradiction");
    assertThat(line.path("killed").path("said").path(0).path("sources")).hasSize(2);
    assertThat(line.path("placeVerdict").asText()).isEqualTo("agreement");
    assertThat(line.path("witnesses").asInt()).isEqualTo(3);
  }
}
