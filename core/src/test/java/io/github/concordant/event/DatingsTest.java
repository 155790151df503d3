package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.Field;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which event word a time dates; the time stands between double brackets. */
final class DatingsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 9);

  private static final StandardAnnotator ANNOTATOR = new StandardAnnotator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bus crashed into a wall near Turin on [[Tuesday]]. | crashed",
        "The earthquake shook the island late on [[Tuesday]]. | earthquake",
        "Shelling was heard in the port on [[Tuesday night]]. | Shelling",
        "The envoy will arrive in Oslo on [[Friday]]. | arrive",
        "Nine people died when a wall of mud swept through the camp on [[Tuesday]]. | died",
        "Six men were killed and 20 injured as a tank of gas burst on [[Tuesday]]. | killed",
        "Four sailors were killed after a mast came down on [[Tuesday]]. | killed",
        "The blast came shortly before [[11 p.m. on Tuesday]]. | blast",
        "The ferry sank just after [[midnight on Tuesday]]. | sank",
        "The town was rocked on [[Tuesday]] by an explosion. | explosion",
        "The court heard the appeal over the [[April]] mutiny. | mutiny",
        "Three nurses were hurt in a [[Tuesday]] shooting. | shooting",
        "Minister Max Roe lands in Nairobi on [[Tuesday]] for talks. | lands",
        "Minister Max Roe flew to Nairobi on [[Tuesday]] for a summit. | flew",
        "The general travelled to Lima on [[Tuesday]] for negotiations. | travelled",
        "The ministers are due on [[Tuesday]] for talks. | talks",
        "A truce that came into force on [[Tuesday]] still holds. | truce",
        "The ceasefire will hold from [[Tuesday]] to Friday. | ceasefire"
      })
  void datesTheEvent(String marked, String trigger) {
    assertThat(dated(marked)).contains(trigger);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The raid killed nine men, the army said on [[Tuesday]].",
        "The raid killed nine men, the army said in a statement on [[Tuesday]].",
        "The raid was lawful, a general told a news briefing late on [[Tuesday]].",
        "The king condemned the raid on [[Tuesday]].",
        "A small band claimed responsibility for the bombing on [[Tuesday]].",
        "The last of the sailors was identified on [[Tuesday]] after the collision.",
        "The judge began on [[Tuesday]] to question the men arrested.",
        "He died of a fever that he had caught after he left home on [[Tuesday]].",
        "They killed a guard whom they had chased after he ran away on [[Tuesday]]."
      })
  void datesNoEvent(String marked) {
    assertThat(dated(marked)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The raids took place on [[Tuesday]] and Wednesday. | 2024-05-07 to 2024-05-08",
        "The raids took place late Tuesday and early [[Wednesday]]. | 2024-05-07 to 2024-05-08",
        "The visit will last from [[May 12]] to 14. | 2024-05-12 to 2024-05-14"
      })
  void spansWhatIsJoined(String marked, String days) {
    assertThat(mention(marked).map(mention -> String.valueOf(mention.when())))
        .hasValueSatisfying(when -> assertThat(when).isNotNull());
    assertThat(mention(marked).map(EventMention::when).map(when -> when.display())).contains(days);
  }

  private static Optional<String> dated(String marked) {
    return mention(marked).map(mention -> mention.trigger().in(unmarked(marked)));
  }

  private static Optional<EventMention> mention(String marked) {
    int start = marked.indexOf("[[");
    Span time = new Span(start, marked.indexOf("]]") - 2);
    AnnotatedArticle article =
        ANNOTATOR.annotate(Article.of("a", unmarked(marked)), PUBLISHED, PublishedFrom.GIVEN);
    return new EventReader().read(article, (source, name) -> name).mentionDatedBy(Field.TEXT, time);
  }

  private static String unmarked(String marked) {
    return marked.replace("[[", "").replace("]]", "");
  }
}
