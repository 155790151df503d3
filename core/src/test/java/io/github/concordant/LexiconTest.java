package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concordant.model.Article;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Event;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.Lexicon;
import io.github.concordant.text.NameMention;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that a newsroom adds. */
final class LexiconTest {

  private static ConsistencyChecker with(Lexicon lexicon) {
    return ConsistencyChecker.builder().withoutExtensions().lexicon(lexicon).build();
  }

  private static List<NameMention> names(Lexicon lexicon, String text) {
    return with(lexicon).annotate(Article.of("a", text)).text().names();
  }

  @Test
  void aNameIsFoundWhereverItStandsWhole() {
    Lexicon lexicon = Lexicon.builder().group("green tide").build();
    assertThat(names(lexicon, "Members of green tide met. The green tideline was far."))
        .extracting(NameMention::text, NameMention::type, name -> name.span().start())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("green tide", NameMention.Type.GROUP, 11));
  }

  @Test
  void theLongerOfTwoNamesAndTheLexiconsOwnTypeWin() {
    Lexicon lexicon =
        Lexicon.builder().place("Sandal").organization("Sandal Harbour Board").build();
    assertThat(names(lexicon, "The Sandal Harbour Board met in Sandal."))
        .extracting(NameMention::text, NameMention::type)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Sandal Harbour Board", NameMention.Type.ORGANIZATION),
            org.assertj.core.groups.Tuple.tuple("Sandal", NameMention.Type.PLACE));
  }

  @Test
  void aNameBecomesAClaim() {
    Report report =
        with(Lexicon.builder().group("green tide").build())
            .check(
                SourceSet.of(
                    null, List.of(Article.of("a", "The strike was called by green tide."))));
    assertThat(report.claims())
        .filteredOn(claim -> claim.slot().equals(Slot.GROUP))
        .extracting(claim -> claim.value())
        .containsExactly(new Text("green tide"));
  }

  @Test
  void aWordForAnEventGivesItItsType() {
    String text = "Four people were killed in a yorkfall in Port Sandal on Monday.";
    Article article = new Article("a", null, LocalDate.of(2024, 5, 7), null, text, null);
    Lexicon lexicon = Lexicon.builder().eventNoun("landslide", "yorkfall", "yorkfalls").build();
    assertThat(with(lexicon).check(SourceSet.of(null, List.of(article))).events())
        .extracting(Event::type)
        .contains("landslide");
    assertThat(with(Lexicon.empty()).check(SourceSet.of(null, List.of(article))).events())
        .extracting(Event::type)
        .doesNotContain("landslide");
  }

  @Test
  void aTypeOfEventThatThereIsNotIsRefused() {
    Lexicon lexicon = Lexicon.builder().eventVerb("picnic", "picnicked").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(lexicon))
        .withMessageStartingWith("no type of event: \"picnic\"; there are [strike, bombing,");
  }

  @Test
  void blankNamesAndPhrasesForEventsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lexicon.builder().group("  "))
        .withMessage("a blank name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lexicon.builder().eventNoun("fire", "big blaze"))
        .withMessage("no single word of letters: \"big blaze\"");
  }
}
