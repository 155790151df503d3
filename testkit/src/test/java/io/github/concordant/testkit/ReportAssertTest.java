package io.github.concordant.testkit;

import static io.github.concordant.testkit.ConcordantAssertions.assertThat;
import static io.github.concordant.testkit.ConcordantAssertions.claim;
import static io.github.concordant.testkit.ConcordantAssertions.contradiction;
import static io.github.concordant.testkit.ConcordantAssertions.differentEvents;
import static io.github.concordant.testkit.ConcordantAssertions.disputed;
import static io.github.concordant.testkit.ConcordantAssertions.finding;
import static io.github.concordant.testkit.ConcordantAssertions.internalContradiction;
import static io.github.concordant.testkit.ConcordantAssertions.spellingVariant;
import static io.github.concordant.testkit.ConcordantAssertions.superseded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import org.junit.jupiter.api.Test;

final class ReportAssertTest {

  private final ReportAssert quarry = assertThat(Quarry.REPORT).quotedFrom(Quarry.STORY);

  @Test
  void passesOnWhatTheReportSays() {
    assertThat(Quarry.REPORT)
        .flags(contradiction())
        .flags(contradiction().of("killed").between("wire", "local").withValues("5", "7"))
        .flags(contradiction().of(Slot.KILLED).in("wire").atLevel(Level.ERROR))
        .flags(contradiction().quoting("five workers").about("the quarry"))
        .flags(contradiction().quoting("Seven workers were killed at the quarry on Monday"))
        .flags(finding().of("killed").about("slide"))
        .flagsNothingBut(contradiction())
        .explainsAsDifferentEvents("5", "3")
        .hasClaim(claim().of("killed").in("wire").worth("5"))
        .hasClaim(claim().worth(7).counting("workers").saidBy("The Mayor").about("blast"))
        .hasClaim(claim().quoting("three people"))
        .hasNotice("inferred-date")
        .hasNotice("inferred-date", "local")
        .hasNoNotice("no-reference-date")
        .hasEvent("Slide")
        .hasSources("local", "wire");
  }

  @Test
  void passesOnWhatTheReportDoesNotSay() {
    assertThat(Quarry.REPORT)
        .doesNotFlag(contradiction().of("date"))
        .doesNotFlag(internalContradiction())
        .doesNotFlag(disputed())
        .doesNotFlag(spellingVariant())
        .doesNotFlag(superseded())
        .doesNotFlag(contradiction().withValues("5", "3"))
        .doesNotFlag(contradiction().quoting("ive work"))
        .doesNotFlag(contradiction().about("slide"))
        .doesNotFlag(differentEvents().atLevel(Level.ERROR))
        .hasNoClaim(claim().of("injured"))
        .hasNoClaim(claim().of("killed").in("wire").worth("7"));
    assertThat(Quarry.CALM).hasNoContradictions().hasNoFindingsAtOrAbove(Level.INFO);
  }

  @Test
  void narrowingLeavesTheWiderMatcherAsItWas() {
    FindingMatcher wide = contradiction();
    FindingMatcher narrow = wide.of("date");

    assertThat(wide).hasToString("a contradiction");
    assertThat(narrow).hasToString("a contradiction of date");
    assertThat(narrow.between("a", "b", "c").withValues("9").quoting("nine").about("raid"))
        .hasToString(
            "a contradiction of date between a, b and c with the value 9 quoting \"nine\""
                + " about \"raid\"");
    assertThat(claim().of("killed").in("a").worth(9).counting("children").saidBy("police"))
        .hasToString("a claim of killed in a worth 9 counting children said by police");
  }

  @Test
  void refusesWhatCanBeNoSlot() {
    assertThatIllegalArgumentException().isThrownBy(() -> contradiction().of("Killed!"));
    assertThatIllegalArgumentException().isThrownBy(() -> contradiction().between());
  }

  @Test
  void quotesBothSidesOfAContradictionThatShouldNotBe() {
    assertThat(failure(quarry::hasNoContradictions))
        .isEqualTo(
            """
            Expected the report on "quarry" to have no contradiction, but it has:
              contradiction of killed (error): blast at the quarry: killed 5 against 7
                Both tell of Monday's blast, and 5 cannot be 7.
                wire (Harbour Wire, 2024-05-07): 5
                  "*Five* workers were killed when a charge went off early at a quarry on Monday."
                local (Hill Courier, 2024-05-07): 7 of workers, as the mayor says
                  "*Seven* workers were killed at the quarry on Monday, the mayor said.\"""");
  }

  @Test
  void quotesOnlyTheWordsOfTheClaimsWithoutTheArticles() {
    assertThat(failure(() -> assertThat(Quarry.REPORT).hasNoFindingsAtOrAbove(Level.ERROR)))
        .isEqualTo(
            """
            Expected the report on "quarry" to have no finding at or above error, but it has:
              contradiction of killed (error): blast at the quarry: killed 5 against 7
                Both tell of Monday's blast, and 5 cannot be 7.
                wire (Harbour Wire, 2024-05-07): 5
                  "*Five* workers were killed"
                local (Hill Courier, 2024-05-07): 7 of workers, as the mayor says
                  "*Seven* workers were killed\"""");
  }

  @Test
  void showsTheFindingThatHasAnotherVerdict() {
    assertThat(failure(() -> quarry.flags(disputed().of("killed").between("wire", "local"))))
        .isEqualTo(
            """
            Expected the report on "quarry" to flag
              a dispute of killed between wire and local
            but no finding is that. The nearest:
              contradiction of killed (error): blast at the quarry: killed 5 against 7
                Both tell of Monday's blast, and 5 cannot be 7.
                wire (Harbour Wire, 2024-05-07): 5
                  "*Five* workers were killed when a charge went off early at a quarry on Monday."
                local (Hill Courier, 2024-05-07): 7 of workers, as the mayor says
                  "*Seven* workers were killed at the quarry on Monday, the mayor said."
                (its verdict is contradiction)
              different-events of killed (info): killed 5 and 3: blast at the quarry, slide
                These are two events: a blast and a slide.
                wire (Harbour Wire, 2024-05-07): 5
                  "*Five workers were* killed when a charge went off early at a quarry on Monday."
                local (Hill Courier, 2024-05-07): 3
                  "Two years ago a slide there killed *three people*."
                (its verdict is different-events)""");
  }

  @Test
  void showsTheValuesThatTheSourcesGiveInstead() {
    assertThat(failure(() -> quarry.explainsAsDifferentEvents("7", "3")))
        .isEqualTo(
            """
            Expected the report on "quarry" to flag
              different events with the values 7 and 3
            but no finding is that. The nearest:
              different-events of killed (info): killed 5 and 3: blast at the quarry, slide
                These are two events: a blast and a slide.
                wire (Harbour Wire, 2024-05-07): 5
                  "*Five workers were* killed when a charge went off early at a quarry on Monday."
                local (Hill Courier, 2024-05-07): 3
                  "Two years ago a slide there killed *three people*."
                (its values are 5 and 3)
            Read as 7:
              killed in local (Hill Courier, 2024-05-07): 7 of workers, as the mayor says
                "*Seven workers were killed* at the quarry on Monday, the mayor said.\"""");
  }

  @Test
  void tellsThatNothingHasTheValue() {
    assertThat(failure(() -> quarry.flags(contradiction().of("killed").withValues("5", "9"))))
        .endsWith("(its values are 5 and 7)\nNothing was read as 9.");
  }

  @Test
  void tellsWhatEachSourceSaysWhereNoFindingHoldsThem() {
    assertThat(
            failure(
                () ->
                    assertThat(Quarry.CALM)
                        .quotedFrom(Quarry.STORY)
                        .flags(contradiction().of("killed").between("wire", "local"))))
        .isEqualTo(
            """
            Expected the report on "quarry" to flag
              a contradiction of killed between wire and local
            but it has no finding.
            No claim of killed was read from local.
            Read of killed:
              killed in wire (Harbour Wire, 2024-05-07): 5
                "*Five workers were killed* when a charge went off early at a quarry on Monday.\"""");
  }

  @Test
  void tellsThatNothingOfThatKindWasRead() {
    assertThat(failure(() -> assertThat(Quarry.CALM).flags(contradiction().of("date"))))
        .isEqualTo(
            """
            Expected the report on "quarry" to flag
              a contradiction of date
            but it has no finding.
            No claim of date was read.""");
  }

  @Test
  void tellsThatAFindingIsSuppressed() {
    assertThat(Quarry.SUPPRESSED).hasNoContradictions().doesNotFlag(contradiction());

    assertThat(failure(() -> assertThat(Quarry.SUPPRESSED).flags(contradiction())))
        .isEqualTo(
            """
            Expected the report on "quarry" to flag
              a contradiction
            but no finding is that. The nearest:
              contradiction of killed (error): blast at the quarry: killed 5 against 7
                Both tell of Monday's blast, and 5 cannot be 7.
                wire (Harbour Wire, 2024-05-07): 5
                  "*Five* workers were killed"
                local (Hill Courier, 2024-05-07): 7 of workers, as the mayor says
                  "*Seven* workers were killed"
                (it is suppressed: the mayor was told)
              different-events of killed (info): killed 5 and 3: blast at the quarry, slide
                These are two events: a blast and a slide.
                wire (Harbour Wire, 2024-05-07): 5
                  "*Five workers were* killed"
                local (Hill Courier, 2024-05-07): 3
                  "killed *three people*"
                (its verdict is different-events)""");
  }

  @Test
  void quotesWhatShouldNotBeFlagged() {
    assertThat(failure(() -> assertThat(Quarry.REPORT).doesNotFlag(differentEvents())))
        .isEqualTo(
            """
            Expected the report on "quarry" not to flag different events, but it has:
              different-events of killed (info): killed 5 and 3: blast at the quarry, slide
                These are two events: a blast and a slide.
                wire (Harbour Wire, 2024-05-07): 5
                  "*Five workers were* killed"
                local (Hill Courier, 2024-05-07): 3
                  "killed *three people*\"""");
    assertThat(failure(() -> assertThat(Quarry.REPORT).flagsNothingBut(disputed())))
        .startsWith("Expected the report on \"quarry\" to flag nothing but a dispute, but it has:")
        .contains("contradiction of killed")
        .doesNotContain("different-events");
  }

  @Test
  void showsTheClaimThatIsNearest() {
    assertThat(failure(() -> quarry.hasClaim(claim().of("killed").in("local").worth(8))))
        .isEqualTo(
            """
            Expected a claim of killed in local worth 8 in the report on "quarry", but none is that. The nearest:
              killed in local (Hill Courier, 2024-05-07): 7 of workers, as the mayor says
                "*Seven workers were killed* at the quarry on Monday, the mayor said."
                (its value is 7)
              killed in local (Hill Courier, 2024-05-07): 3
                "Two years ago a slide there *killed three people*."
                (its value is 3)""");
    assertThat(failure(() -> quarry.hasClaim(claim().of("injured"))))
        .isEqualTo(
            "Expected a claim of injured in the report on \"quarry\", but none of its 3 claims is"
                + " like it; read are: killed");
    assertThat(failure(() -> assertThat(Quarry.EMPTY).hasClaim(claim())))
        .isEqualTo("Expected a claim in the report on \"quarry\", but there is no claim at all.");
  }

  @Test
  void quotesTheClaimThatShouldNotBe() {
    assertThat(failure(() -> quarry.hasNoClaim(claim().worth(3))))
        .isEqualTo(
            """
            Expected no such thing as a claim worth 3 in the report on "quarry", but there is:
              killed in local (Hill Courier, 2024-05-07): 3
                "Two years ago a slide there *killed three people*.\"""");
  }

  @Test
  void goesOnWithTheClaimsOfASlot() {
    quarry.claims("killed").hasClaim(claim().in("wire").worth(5)).hasNoClaim(claim().worth(9));
    quarry.claims(Slot.INJURED).isEmpty();
    assertThat(Quarry.CALM).claims("killed").areAllWorth("5");

    assertThat(failure(() -> assertThat(Quarry.REPORT).claims("killed").areAllWorth("5")))
        .isEqualTo(
            """
            Expected every claim of killed in the report on "quarry" to be worth 5, but there is:
              killed in local (Hill Courier, 2024-05-07): 7 of workers, as the mayor says
                "*Seven workers were killed*"
              killed in local (Hill Courier, 2024-05-07): 3
                "*killed three people*\"""");
    assertThat(failure(() -> quarry.claims("injured").hasClaim(claim().in("wire"))))
        .isEqualTo(
            "Expected a claim in wire of injured in the report on \"quarry\", but there is no claim"
                + " at all.");
  }

  @Test
  void tellsNoticesSourcesAndEventsThatAreThere() {
    assertThat(failure(() -> quarry.hasNotice("no-reference-date")))
        .isEqualTo(
            """
            Expected the report on "quarry" to give notice of no-reference-date, but it has only:
              inferred-date about local: The day is inferred.""");
    assertThat(failure(() -> quarry.hasNotice("inferred-date", "wire")))
        .startsWith(
            "Expected the report on \"quarry\" to give notice of inferred-date about wire, but");
    assertThat(failure(() -> quarry.hasNoNotice("inferred-date")))
        .isEqualTo(
            """
            Expected the report on "quarry" to give no notice of inferred-date, but it has:
              inferred-date about local: The day is inferred.""");
    assertThat(failure(() -> quarry.hasSources("wire")))
        .isEqualTo(
            "Expected the report on \"quarry\" to have the sources wire, but it has wire and"
                + " local.");
    assertThat(failure(() -> quarry.hasEvent("flood")))
        .isEqualTo(
            "Expected the report on \"quarry\" to tell of an event \"flood\", but it tells of blast"
                + " at the quarry and slide.");
  }

  @Test
  void putsTheDescriptionBeforeTheMessage() {
    assertThat(failure(() -> assertThat(Quarry.REPORT).as("draft %d", 2).hasSources("wire")))
        .startsWith("[draft 2] Expected the report on");
    assertThat(failure(() -> assertThat(Quarry.REPORT).as("100% sure").claims("killed").isEmpty()))
        .startsWith("[100% sure] Expected no such thing as a claim of killed in");
    assertThat(failure(() -> assertThat((Report) null).flags(finding())))
        .contains("Expecting actual not to be null");
  }

  @Test
  void tellsAllFailuresOfSoftAssertions() {
    ConcordantSoftAssertions softly = new ConcordantSoftAssertions();
    ReportAssert soft = softly.assertThat(Quarry.REPORT).quotedFrom(Quarry.STORY);
    soft.hasNoContradictions().flags(contradiction()).hasSources("wire");
    soft.as("tolls").claims("killed").isEmpty().areAllWorth("7");
    softly.assertThat(1).isEqualTo(2);

    assertThat(softly.errorsCollected())
        .extracting(Throwable::getMessage)
        .satisfiesExactly(
            message ->
                assertThat(message)
                    .startsWith("Expected the report on \"quarry\" to have no contradiction")
                    .contains("went off early at a quarry on Monday.\""),
            message -> assertThat(message).contains("to have the sources wire"),
            message -> assertThat(message).startsWith("[tolls] Expected no such thing as a claim"),
            message -> assertThat(message).startsWith("[tolls] Expected every claim of killed"),
            message -> assertThat(message).contains("expected: 2"));
  }

  /** The message of what fails, without the lines that soft assertions and others add. */
  private static String failure(Runnable assertion) {
    Throwable thrown = catchThrowable(assertion::run);
    assertThat(thrown).isInstanceOf(AssertionError.class);
    return String.valueOf(thrown.getMessage());
  }
}
