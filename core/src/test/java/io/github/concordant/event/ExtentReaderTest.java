package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Field;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the day between double brackets is of its event, and the days that follow. */
final class ExtentReaderTest {

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 9);

  private static final StandardAnnotator ANNOTATOR = new StandardAnnotator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // both ends
        "The king will visit Oslo from [[13]] to 15 May. | SPANS | 2024-05-13 to 2024-05-15",
        "The king will visit Oslo from May 13 to [[May 15]]. | SPANS | 2024-05-13 to 2024-05-15",
        "The talks will run [[May 13]]-15. | SPANS | 2024-05-13 to 2024-05-15",
        "The truce will last between [[13]] and 15 May. | SPANS | 2024-05-13 to 2024-05-15",
        "The truce begins on [[Monday]] and ends on Wednesday. | SPANS | 2024-05-13 to 2024-05-15",
        "The truce held from [[Saturday]] until Monday. | SPANS | 2024-05-04 to 2024-05-06",
        "The queen visited Oslo on [[Monday]] and Tuesday. | SPANS | 2024-05-06 to 2024-05-07",
        // one end and a length
        "A two-day visit to Oslo that begins on [[Monday]]. | SPANS_FROM | 2024-05-13 to 2024-05-14",
        "The king begins a three-day state visit on [[Monday]]. | SPANS_FROM | 2024-05-13 to 2024-05-15",
        "The king arrives in Oslo on [[Monday]] for a two-day visit. | SPANS_FROM | 2024-05-13 to 2024-05-14",
        "The king will visit Oslo on [[Monday]] for three days. | SPANS_FROM | 2024-05-13 to 2024-05-15",
        "A one-week truce starts on [[Monday]]. | SPANS_FROM | 2024-05-13 to 2024-05-19",
        "A 72-hour truce takes effect on [[Sunday]]. | SPANS_FROM | 2024-05-12 to 2024-05-15",
        "They agreed on a 72-hour truce from [[Sunday]]. | SPANS_FROM | 2024-05-12 to 2024-05-15",
        "The king completed a two-day stay in Oslo on [[Tuesday]]. | SPANS_TO | 2024-05-06 to 2024-05-07",
        "A three-day truce ended on [[Tuesday]]. | SPANS_TO | 2024-05-05 to 2024-05-07",
        // one end
        "The king will arrive in Oslo on [[Monday]]. | BEGINS | 2024-05-13",
        "The king will visit Oslo on [[Monday]]. | BEGINS | 2024-05-13",
        "The king is also coming to Oslo on [[Monday]]. | BEGINS | 2024-05-13",
        "The king will be visiting Oslo on [[Monday]]. | BEGINS | 2024-05-13",
        "The truce came into force on [[Monday]]. | BEGINS | 2024-05-06",
        "Talks opened in Oslo on [[Monday]]. | BEGINS | 2024-05-06",
        "A truce from [[Monday]] was announced. | BEGINS | 2024-05-13",
        "The king wound up his visit to Oslo on [[Tuesday]]. | ENDS | 2024-05-07",
        "The truce expires on [[Monday]]. | ENDS | 2024-05-13",
        "The truce will last until [[Monday]]. | ENDS | 2024-05-13",
        // moved
        "The king's visit to Oslo was moved to [[20 May]]. | MOVED | 2024-05-20",
        "The vote was put off until [[20 May]]. | MOVED | 2024-05-20",
        "The trial was postponed to [[Monday]]. | MOVED | 2024-05-13"
      })
  void readsWhatTheDaysAre(String marked, Extent extent, String days) {
    EventMention mention = mention(marked);
    assertThat(mention.extent()).isEqualTo(extent);
    assertThat(mention.when()).extracting(Days::display).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The king, visiting Oslo on [[Tuesday]], promised aid.",
        "The king was on a visit to Oslo on [[Tuesday]].",
        "Talks were held in Oslo on [[Tuesday]].",
        "The fighting went on in the port on [[Tuesday]].",
        "An earthquake shook the island on [[Tuesday]] for two minutes.",
        "The army began an air strike on the port on [[Tuesday]].",
        "A truce was agreed on [[Tuesday]] after a ten-day war."
      })
  void aDayOfItTellsNoEnd(String marked) {
    assertThat(mention(marked).extent()).isEqualTo(Extent.SOME);
  }

  private static EventMention mention(String marked) {
    int start = marked.indexOf("[[");
    Span time = new Span(start, marked.indexOf("]]") - 2);
    String text = marked.replace("[[", "").replace("]]", "");
    AnnotatedArticle article =
        ANNOTATOR.annotate(Article.of("a", text), PUBLISHED, PublishedFrom.GIVEN);
    return new EventReader()
        .read(article, NameIdentity.literal())
        .mentionDatedBy(Field.TEXT, time)
        .orElseThrow();
  }
}
