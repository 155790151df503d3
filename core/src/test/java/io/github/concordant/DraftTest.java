package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.config.Configuration;
import io.github.concordant.model.Article;
import io.github.concordant.model.DraftReview;
import io.github.concordant.model.DraftReview.DraftClaim;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Standing;
import io.github.concordant.model.Verdict;
import io.github.concordant.report.CheckedStory;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.MarkdownRenderer;
import io.github.concordant.report.Schemas;
import io.github.concordant.report.TextRenderer;
import io.github.concordant.report.Tool;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The desk's own copy against the sources. */
final class DraftTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final String SEVENTH = "2024-05-07";

  private static final ImmutableList<Article> SOURCES =
      ImmutableList.of(
          source(
              "a",
              null,
              SEVENTH,
              "A flood in Lyon killed nine people on Monday. Mayor Tomas"
                  + " Ruiz met the families."),
          source(
              "b",
              null,
              SEVENTH,
              "On Monday nine people died in a flood in Lyon. Mayor Tomas" + " Ruiz wept."),
          source(
              "c",
              null,
              SEVENTH,
              "A flood killed nine people in Lyon on Monday, and it"
                  + " injured about 40. Help came from the province."));

  private static Article source(
      String id, @Nullable String publisher, String published, String text) {
    return new Article(id, publisher, LocalDate.parse(published), null, text, null);
  }

  private static Article draft(@Nullable String title, String text) {
    return new Article("copy", null, LocalDate.parse(SEVENTH), title, text, null);
  }

  private static DraftReview review(Article draft) {
    return review(Configuration.standard(), SOURCES, draft);
  }

  private static DraftReview review(
      Configuration configuration, List<Article> sources, Article draft) {
    Report report =
        ConsistencyChecker.builder()
            .configuration(configuration)
            .build()
            .check(SourceSet.of("flood", sources), draft);
    return Objects.requireNonNull(report.draft());
  }

  private static DraftClaim claim(DraftReview review, Slot slot) {
    return review.claims().stream()
        .filter(claim -> claim.claim().slot().equals(slot))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aValueThatNoSourceHasAndAllDenyIsContradicted() {
    DraftClaim killed =
        claim(
            review(
                draft(
                    null,
                    "Rain fell.\n\nThe sky is grey.\n\nA flood in Lyon killed two people"
                        + " on Monday.")),
            Slot.KILLED);

    assertThat(killed.standing()).isEqualTo(Standing.CONTRADICTED);
    assertThat(killed.level()).isEqualTo(Level.ERROR);
    assertThat(killed.paragraph()).isEqualTo(3);
    assertThat(killed.explanation())
        .isEqualTo("Your draft says 2 (par. 3); three sources say 9 (a, b, c).");
    assertThat(killed.supportedBy()).isEmpty();
    assertThat(killed.claims()).hasSize(3);
  }

  @Test
  void aValueThatSourcesHaveIsSupported() {
    DraftClaim killed =
        claim(
            review(draft(null, "Nine people were killed in Monday's flood in Lyon.")), Slot.KILLED);

    assertThat(killed.standing()).isEqualTo(Standing.SUPPORTED);
    assertThat(killed.level()).isEqualTo(Level.NONE);
    assertThat(killed.supportedBy()).containsExactly("a", "b", "c");
  }

  @Test
  void aRougherValueIsBorneOutByAnExactOneAndNotTheOtherWayRound() {
    assertThat(
            claim(review(draft(null, "A flood in Lyon killed several people.")), Slot.KILLED)
                .standing())
        .isEqualTo(Standing.SUPPORTED);
    DraftClaim injured =
        claim(review(draft(null, "A flood in Lyon on Monday injured 41 people.")), Slot.INJURED);
    assertThat(injured.standing()).isEqualTo(Standing.UNSUPPORTED);
    assertThat(injured.explanation())
        .isEqualTo(
            "Your draft says 41 (par. 1); no source says so. Both can be true: one source says 36"
                + " to 44 (c).");
  }

  @Test
  void whatNoSourceSpeaksOfIsUnsupported() {
    DraftReview review = review(draft(null, "A flood in Lyon displaced 300 people on Monday."));

    DraftClaim displaced = claim(review, Slot.DISPLACED);
    assertThat(displaced.standing()).isEqualTo(Standing.UNSUPPORTED);
    assertThat(displaced.level()).isEqualTo(Level.INFO);
    assertThat(displaced.explanation()).contains("says 300 (par. 1); no source says so.");
  }

  @Test
  void aNameInAnotherSpellingIsSpeltDifferently() {
    DraftClaim person =
        claim(review(draft(null, "Mayor Tomas Ruis met the families.")), Slot.PERSON);

    assertThat(person.standing()).isEqualTo(Standing.SPELLING_VARIANT);
    assertThat(person.explanation())
        .isEqualTo("Your draft writes Tomas Ruis (par. 1); two sources write Tomas Ruiz (a, b).");
  }

  @Test
  void theHousesOwnSpellingIsAskedOfTheDraft() {
    Configuration house = Configuration.builder().houseStyle("Tomás Ruiz").build();

    DraftClaim person =
        claim(review(house, SOURCES, draft(null, "Mayor Tomas Ruiz spoke.")), Slot.PERSON);
    assertThat(person.standing()).isEqualTo(Standing.SPELLING_VARIANT);
    assertThat(person.explanation()).contains("The house style has \"Tomás Ruiz\".");
  }

  @Test
  void anOlderTollIsSuperseded() {
    List<Article> sources =
        List.of(
            source("a", null, SEVENTH, "A flood in Lyon killed nine people on Monday."),
            source("b", null, "2024-05-09", "The toll of Monday's flood in Lyon rose to 14 dead."));

    DraftClaim killed =
        claim(
            review(
                Configuration.standard(),
                sources,
                draft(null, "A flood in Lyon killed nine people on Monday.")),
            Slot.KILLED);
    assertThat(killed.standing()).isEqualTo(Standing.SUPERSEDED);
    assertThat(killed.level()).isEqualTo(Level.WARNING);
    assertThat(killed.explanation()).contains("since then one source says 14 (b)");
  }

  @Test
  void aNewerTollThanAnySourceHasIsNotTakenForTrue() {
    Article newer =
        source("copy", null, "2024-05-10", "The toll of Monday's flood in Lyon rose to 20 dead.");

    assertThat(claim(review(Configuration.standard(), SOURCES, newer), Slot.KILLED).standing())
        .isEqualTo(Standing.CONTRADICTED);
  }

  @Test
  void aDraftWhoseHeadlineDeniesItsTextIsAtOddsWithItself() {
    DraftReview review =
        review(draft("Flood kills 12 in Lyon", "A flood in Lyon killed nine people on Monday."));

    assertThat(review.claims())
        .extracting(DraftClaim::standing)
        .contains(Standing.INTERNAL_CONTRADICTION, Standing.CONTRADICTED, Standing.SUPPORTED);
    assertThat(review.claims().get(0).paragraph()).isZero();
  }

  @Test
  void claimsComeInTheOrderOfTheDraft() {
    DraftReview review =
        review(
            draft(
                "Flood kills nine in Lyon",
                "Mayor Tomas Ruiz spoke.\n\nA flood in Lyon killed nine people on Monday.\n\nIt"
                    + " injured 70."));

    assertThat(review.claims())
        .extracting(claim -> claim.claim().evidence())
        .isSortedAccordingTo(Comparator.comparing(Evidence::field).thenComparing(Evidence::span));
    assertThat(review.claims())
        .extracting(claim -> claim.claim().id())
        .startsWith("d1", "d2")
        .doesNotHaveDuplicates();
  }

  @Test
  void theDraftIsNoWitness() {
    SourceSet set = SourceSet.of("flood", SOURCES);
    Report without = CHECKER.check(set);
    Report with = CHECKER.check(set, draft(null, "A flood in Lyon killed two people on Monday."));

    assertThat(with.sources()).isEqualTo(without.sources());
    assertThat(with.claims()).isEqualTo(without.claims());
    assertThat(with.findings()).isEqualTo(without.findings());
    assertThat(without.level()).isEqualTo(Level.NONE);
    assertThat(with.level()).isEqualTo(Level.ERROR);
  }

  @Test
  void aDraftThatRepeatsASourceIsStillHeldAgainstTheOthers() {
    Article odd = source("d", null, SEVENTH, "A flood in Lyon killed two people on Monday.");
    List<Article> sources = ImmutableList.<Article>builder().addAll(SOURCES).add(odd).build();

    DraftClaim killed =
        claim(review(Configuration.standard(), sources, draft(null, odd.text())), Slot.KILLED);
    assertThat(killed.standing()).isEqualTo(Standing.SUPPORTED);
    assertThat(killed.supportedBy()).containsExactly("d");
    assertThat(killed.explanation()).contains("but three sources say 9 (a, b, c)");
  }

  @Test
  void theHousesOwnArticlesDoNotBearOutItsDraft() {
    List<Article> sources =
        List.of(
            source("x", "Hill Post", SEVENTH, "A flood in Lyon killed nine people on Monday."),
            source("own", "Harbour Wire", SEVENTH, "A flood in Lyon displaced 300 on Monday."));
    Article draft = draft(null, "A flood in Lyon displaced 300 people on Monday.");

    assertThat(claim(review(Configuration.standard(), sources, draft), Slot.DISPLACED).standing())
        .isEqualTo(Standing.SUPPORTED);
    Configuration ours = Configuration.builder().publisher("harbour wire").build();
    DraftClaim displaced = claim(review(ours, sources, draft), Slot.DISPLACED);
    assertThat(displaced.standing()).isEqualTo(Standing.UNSUPPORTED);
    assertThat(displaced.explanation()).contains("Only your own outlet does (own).");
  }

  @Test
  void aDraftWithNothingWrongSaysSo() {
    Article draft = draft(null, "A flood in Lyon killed nine people on Monday.");
    Report report = CHECKER.check(SourceSet.of("flood", SOURCES), draft);

    assertThat(report.level()).isEqualTo(Level.NONE);
    assertThat(new TextRenderer(false, 200).render(report, SOURCES))
        .contains("supported; nothing to mend");
    assertThat(
            new TextRenderer(false, 200)
                .render(
                    CHECKER.check(SourceSet.of("flood", SOURCES), draft(null, "Rain.")), SOURCES))
        .contains("no claim was found in it");
  }

  @Test
  void levelsAndSlotsOfTheConfigurationHoldForTheDraftToo() {
    Configuration quiet =
        Configuration.builder()
            .level(Verdict.CONTRADICTION, Level.INFO)
            .slot(Slot.PLACE, false)
            .build();

    DraftReview review =
        review(quiet, SOURCES, draft(null, "A flood in Lyon killed two people on Monday."));
    assertThat(claim(review, Slot.KILLED).level()).isEqualTo(Level.INFO);
    assertThat(review.claims()).noneMatch(claim -> claim.claim().slot().equals(Slot.PLACE));
  }

  @Test
  void everyFormatShowsIt() {
    Article draft = draft(null, "A flood in Lyon killed two people on Monday.");
    Report report = CHECKER.check(SourceSet.of("flood", SOURCES), draft);
    CheckedStory story =
        CheckedStory.of(
            report, ImmutableList.<Article>builder().addAll(SOURCES).add(draft).build());

    String json = new JsonRenderer(new Tool("concordant", "1")).render(report);
    assertThat(Schemas.offences("concordant-1.schema.json", json)).isEmpty();
    assertThat(json).contains("\"standing\" : \"contradicted\"");
    assertThat(new TextRenderer(false, 200).render(report, story.articles()))
        .containsSubsequence(
            "Your draft",
            "contradicted, killed: Your draft says 2 (par. 1); three sources say 9 (a, b, c).",
            "*two* people",
            "a (2024-05-07): 9",
            "*nine* people");
    assertThat(new MarkdownRenderer().render(story))
        .containsSubsequence("### Your draft", "- **contradicted**, killed:", "  > “");
  }
}
