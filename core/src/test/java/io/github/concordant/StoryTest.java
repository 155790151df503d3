package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.CheckListener;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import io.github.concordant.verify.ExpectationReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A story that is told its articles one by one. */
final class StoryTest {

  private static final Path TESTDATA =
      Path.of(System.getProperty("concordant.testdata", "testdata"));

  private static final ConsistencyChecker CHECKER =
      ConsistencyChecker.builder().withoutExtensions().build();

  @Test
  void tellsTheContradictionThatTheSecondArticleBrings() {
    Story story = CHECKER.story("harbour");
    assertThat(story.add(Harbour.WIRE).atLeast(Level.WARNING).isEmpty()).isTrue();
    StoryChange change = story.add(Harbour.GAZETTE).atLeast(Level.WARNING);
    assertThat(change.added())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.CONTRADICTION, Verdict.SPELLING_VARIANT);
    assertThat(change.changed()).isEmpty();
    assertThat(change.gone()).isEmpty();
  }

  @Test
  void tellsThatOneSourceMoreStandsOnASide() {
    Story story = CHECKER.story();
    story.add(Harbour.WIRE);
    story.add(Harbour.GAZETTE);
    StoryChange change = story.add(Harbour.RADIO).atLeast(Level.ERROR);
    assertThat(change.added()).isEmpty();
    assertThat(change.changed()).hasSize(1);
    assertThat(change.changed().get(0).before().explanation()).contains("3 in gazette.");
    assertThat(change.changed().get(0).after().explanation()).contains("3 in gazette, radio.");
  }

  @Test
  void whatAnArticleBroughtIsGoneWithIt() {
    Story story = CHECKER.story();
    story.add(Harbour.WIRE);
    story.add(Harbour.GAZETTE);
    StoryChange change = story.remove("gazette").atLeast(Level.WARNING);
    assertThat(change.gone())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.CONTRADICTION, Verdict.SPELLING_VARIANT);
    assertThat(story.articles()).containsExactly(Harbour.WIRE);
  }

  @Test
  void aNewerTextTakesThePlaceOfAnArticle() {
    Story story = CHECKER.story();
    story.add(Harbour.WIRE);
    story.add(Harbour.GAZETTE);
    Article corrected =
        new Article(
            "gazette",
            Harbour.GAZETTE.publisher(),
            Harbour.GAZETTE.published(),
            null,
            Harbour.GAZETTE.text().replace("Three people", "Two people"),
            null);
    StoryChange change = story.replace(corrected).atLeast(Level.ERROR);
    assertThat(change.gone()).extracting(Finding::verdict).containsExactly(Verdict.CONTRADICTION);
    assertThat(story.report())
        .isEqualTo(CHECKER.check(SourceSet.of(null, List.of(Harbour.WIRE, corrected))));
  }

  @Test
  void nothingIsNewOfACopy() {
    Story story = CHECKER.story();
    story.add(Harbour.WIRE);
    story.add(Harbour.GAZETTE);
    assertThat(story.add(Harbour.GAZETTE.withId("gazette-2")).atLeast(Level.INFO).added())
        .isEmpty();
  }

  @Test
  void refusesAnArticleThatItHas() {
    Story story = CHECKER.story();
    story.add(Harbour.WIRE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> story.add(Harbour.WIRE))
        .withMessage("the story has an article \"wire\"; a newer text of it is put by replace");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> story.remove("radio"))
        .withMessage("the story has no article \"radio\"");
  }

  @Test
  void anArticleThatIsCancelledLeavesTheStoryAsItWas() {
    Story story = CHECKER.story();
    story.add(Harbour.WIRE);
    CheckListener cancelling =
        new CheckListener() {
          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> story.add(Harbour.GAZETTE, cancelling));
    assertThat(story.articles()).containsExactly(Harbour.WIRE);
    assertThat(story.add(Harbour.GAZETTE).atLeast(Level.ERROR).added()).hasSize(1);
  }

  @Test
  void readsEachArticleOnce() {
    List<String> read = new ArrayList<>();
    CheckListener counting =
        new CheckListener() {
          @Override
          public void articleRead(String id, int done, int of) {
            read.add(id + " " + done + "/" + of);
          }
        };
    Story story = CHECKER.story();
    for (Article article : Harbour.ALL) {
      story.add(article, counting);
    }
    assertThat(read).containsExactly("wire 1/1", "gazette 1/1", "radio 1/1", "later 1/1");
  }

  @Test
  void theReportIsTheSameInWhateverOrderTheArticlesCome() {
    for (List<Article> order : Collections2.permutations(Harbour.ALL)) {
      assertThat(grown("harbour", order))
          .isEqualTo(CHECKER.check(SourceSet.of("harbour", Harbour.ALL)));
    }
  }

  /** All source sets of the test data, grown forwards and backwards. */
  @TestFactory
  Stream<DynamicTest> growsToTheReportOfAllAtOnce() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> entries = Files.list(TESTDATA)) {
      for (Path folder : entries.sorted().toList()) {
        List<String> paths =
            ExpectationReader.isSourceSet(folder) ? List.of(folder.toString()) : List.of();
        for (SourceSet set : SourceReader.read(paths, InputStream.nullInputStream()).stories()) {
          tests.add(
              DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> grows(set)));
        }
      }
    }
    return tests.stream();
  }

  private static void grows(SourceSet read) {
    SourceSet set = SourceSet.of(read.story(), read.articles());
    assertThat(grown(set.story(), set.articles())).isEqualTo(CHECKER.check(set));
    assertThat(grown(set.story(), Lists.reverse(set.articles()))).isEqualTo(CHECKER.check(set));
  }

  private static Object grown(@org.jspecify.annotations.Nullable String id, List<Article> order) {
    Story story = CHECKER.story(id);
    ImmutableList.copyOf(order).forEach(story::add);
    return story.report();
  }
}
