package newsroom;

import static io.github.concordant.testkit.ConcordantAssertions.assertThat;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fails, and has to say why. */
class TollTest {

  @Test
  void theSourcesAgree() {
    SourceSet story =
        SourceSet.of(
            "depot",
            List.of(
                article("evening", "Four people were killed in a fire in Marlow on Tuesday."),
                article("morning", "A fire on Tuesday killed six people in Marlow.")));

    assertThat(ConsistencyChecker.standard().check(story)).quotedFrom(story).hasNoContradictions();
  }

  private static Article article(String id, String text) {
    return new Article(id, id + " paper", LocalDate.of(2024, 9, 11), null, text, null);
  }
}
