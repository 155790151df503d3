package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Event;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the report says of an event that several articles tell of. */
final class StoryEventTest {

  private static StoryEvent story(EventType type, String... members) {
    return new StoryEvent(
        "e7",
        type,
        Arrays.stream(members).map(Told::event).collect(ImmutableList.toImmutableList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VISIT  | with=Ann_Lee on=Norway by=Chad    | visit of Ann Lee (Norway)
          VISIT  | with=Ann_Lee by=Chad in=Oslo      | visit of Ann Lee
          TALKS  | by=Chad                           | Chad's talks
          TALKS  | in=Oslo                           | talks in Oslo
          STRIKE | by=Chad on=Niger in=Zinder        | Chad's strike on Niger
          STRIKE | by=Chad in=Zinder with=Ann_Lee    | Chad's strike
          STRIKE | on=Niger in=Zinder                | strike in Niger
          STRIKE | in=Zinder with=Ann_Lee            | strike in Zinder
          STRIKE | with=Ann_Lee                      | strike
          # nobody owns an event of which nothing more is known
          ANY    | by=Chad in=Zinder                 | event in Zinder
          ANY    | by=Chad on=Niger                  | event in Niger
          ANY    | by=Chad                           | event
          """)
  void aReaderRecognisesItByItsLabel(EventType type, String member, String label) {
    assertThat(story(type, "a/0 " + type + " " + member).label()).isEqualTo(label);
  }

  @Test
  void theLabelSaysWhatMostArticlesSay() {
    StoryEvent event =
        story(
            EventType.STRIKE,
            "a/0 STRIKE by=Chad on=Mali in=Zinder",
            "b/0 STRIKE by=Niger on=Mali in=Agadez",
            "c/0 STRIKE by=Niger on=Benin in=Zinder");
    assertThat(event.label()).isEqualTo("Niger's strike on Mali");
    assertThat(event.place()).isEqualTo("Zinder");
  }

  @Test
  void ofEqualsTheFirstInTheAlphabetIsSaid() {
    assertThat(StoryEvent.mostFrequent(ImmutableList.of("b", "c", "a"))).isEqualTo("a");
    assertThat(StoryEvent.mostFrequent(ImmutableList.of("a", "c", "b", "c"))).isEqualTo("c");
    assertThat(StoryEvent.mostFrequent(ImmutableList.of())).isNull();
  }

  @Test
  void theReportSpansAllDaysGiven() {
    StoryEvent event =
        story(
            EventType.STRIKE,
            "b/0 STRIKE day=2024-05-06 in=Zinder",
            "a/0 STRIKE day=2024-05-04..2024-05-05",
            "b/1 STRIKE day=2024-05-07..",
            "c/0 STRIKE");
    assertThat(event.report())
        .isEqualTo(
            new Event(
                "e7",
                "strike in Zinder",
                "strike",
                LocalDate.of(2024, 5, 4),
                LocalDate.of(2024, 5, 6),
                "Zinder",
                ImmutableList.of("a", "b", "c")));
    assertThat(event.sources()).containsExactly("a", "b", "c");
  }

  @Test
  void nothingIsReportedThatNobodyTells() {
    Event event = story(EventType.ANY, "a/0 ANY around=2024-05").report();
    assertThat(event.from()).isNull();
    assertThat(event.to()).isNull();
    assertThat(event.place()).isNull();
  }

  @Test
  void itLeadsIfItLeadsSomewhere() {
    assertThat(story(EventType.ANY, "a/1 ANY", "b/0 ANY lead").lead()).isTrue();
    assertThat(story(EventType.ANY, "a/1 ANY", "b/0 ANY").lead()).isFalse();
  }

  @Test
  void theFirstReasonAgainstItIsGiven() {
    StoryEvent one = story(EventType.STRIKE, "a/1 STRIKE", "b/1 STRIKE in=Palermo");
    StoryEvent other = story(EventType.STRIKE, "c/1 STRIKE", "d/1 STRIKE in=Bergen");
    assertThat(one.whyNot(other)).isEqualTo("the places differ: Palermo and Bergen");
    assertThat(other.whyNot(one)).isEqualTo("the places differ: Bergen and Palermo");
    assertThat(one.whyNot(story(EventType.STRIKE, "c/1 STRIKE")))
        .isEqualTo("nothing in the texts ties the two together");
  }

  @Test
  void anArticlesEventKnowsHowFarDaysLie() {
    ArticleEvent event = Told.event("a/3 STRIKE around=2024-05-04..2024-05-06");
    assertThat(event.gapTo(Told.days("2024-05-09"))).isEqualTo(3);
    assertThat(event.gapTo(Told.days("2024-05-05"))).isZero();
    assertThat(Told.event("a/3 STRIKE").gapTo(Told.days("2024-05-09"))).isZero();
    assertThat(event.key()).isEqualTo("a/3");
  }

  @Test
  void whatIsOnlySaidOfPeopleHeadsNoArticle() {
    assertThat(Told.event("a/0 STRIKE headed").headed()).isTrue();
    assertThat(Told.event("a/0 STRIKE").headed()).isFalse();
    assertThat(Told.mention("ANY weak headed").lead()).isTrue();
    assertThat(Told.mention("STRIKE").lead()).isTrue();
    assertThat(Told.mention("STRIKE body").lead()).isFalse();
  }
}
