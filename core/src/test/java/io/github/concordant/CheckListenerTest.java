package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concordant.model.Article;
import io.github.concordant.model.CheckListener;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** What an embedder may ask of a check while it runs: progress, an end, threads, limits. */
final class CheckListenerTest {

  private static final SourceSet STORY = SourceSet.of("harbour", Harbour.ALL);
  private static final Report REPORT = plain().build().check(STORY);

  private static ConsistencyChecker.Builder plain() {
    return ConsistencyChecker.builder().withoutExtensions();
  }

  @Test
  void tellsStagesAndArticlesInTheirOrder() {
    List<String> told = new ArrayList<>();
    CheckListener listener =
        new CheckListener() {
          @Override
          public void stage(Stage stage) {
            told.add(stage.id());
          }

          @Override
          public void articleRead(String id, int done, int of) {
            told.add(id + " " + done + "/" + of);
          }
        };
    assertThat(plain().build().check(STORY, listener)).isEqualTo(REPORT);
    assertThat(told)
        .containsExactly(
            "annotate",
            "extract",
            "gazette 1/4",
            "later 2/4",
            "radio 3/4",
            "wire 4/4",
            "align",
            "judge",
            "done");
  }

  @Test
  void stopsBetweenTwoArticles() {
    List<String> annotated = new ArrayList<>();
    ConsistencyChecker checker =
        plain()
            .annotator(
                (article, day, from) -> {
                  annotated.add(article.id());
                  return new StandardAnnotator().annotate(article, day, from);
                })
            .build();
    CheckListener listener =
        new CheckListener() {
          @Override
          public boolean isCancelled() {
            return annotated.size() == 2;
          }
        };
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> checker.check(STORY, listener))
        .withMessage("the check was cancelled");
    assertThat(annotated).containsExactly("gazette", "later");
  }

  @Test
  void stopsWhenItsThreadIsInterruptedAndLeavesItSo() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> plain().build().check(STORY));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void readsOnTheThreadsOfAnExecutorAndLeavesItOpen() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    ExecutorService executor = Executors.newFixedThreadPool(3);
    try {
      ConsistencyChecker checker =
          plain()
              .executor(
                  task ->
                      executor.execute(
                          () -> {
                            threads.add(Thread.currentThread());
                            task.run();
                          }))
              .build();
      for (int i = 0; i < 20; i++) {
        assertThat(checker.check(STORY)).isEqualTo(REPORT);
      }
      assertThat(threads).isNotEmpty().doesNotContain(Thread.currentThread());
      assertThat(executor.isShutdown()).isFalse();
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void anExecutorThatIsBusyOrClosedLocksNothingUp() {
    List<Runnable> never = Collections.synchronizedList(new ArrayList<>());
    assertThat(plain().executor(never::add).build().check(STORY)).isEqualTo(REPORT);
    assertThat(
            plain()
                .executor(
                    task -> {
                      throw new RejectedExecutionException("closed");
                    })
                .build()
                .check(STORY))
        .isEqualTo(REPORT);
    // Work that comes when all is done finds nothing left to do.
    never.forEach(Runnable::run);
  }

  @Test
  void aCheckOnAThreadOfItsOwnExecutorEnds() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    try {
      ConsistencyChecker checker = plain().executor(one).build();
      assertThat(one.submit(() -> checker.check(STORY)).get()).isEqualTo(REPORT);
    } finally {
      one.shutdown();
    }
  }

  @Test
  void anArticleThatIsTooLongIsASourceWithoutClaims() {
    Article book = Article.of("book", "Nine people were killed in Lyon on Monday. ".repeat(20));
    Report report =
        plain()
            .longestText(500)
            .build()
            .check(SourceSet.of(null, List.of(Harbour.WIRE, Harbour.RADIO, book)));
    assertThat(report.claims()).noneMatch(claim -> claim.source().equals("book"));
    assertThat(report.claims()).anyMatch(claim -> claim.slot().equals(Slot.KILLED));
    assertThat(report.notices())
        .contains(
            new Notice(
                "book",
                "article-too-long",
                "The article was not read: it has 860 characters, and the limit is 500."));
  }

  @Test
  void aStoryWithTooManyArticlesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().mostArticles(3).build().check(STORY))
        .withMessage(
            "the story has 4 articles, and the checker takes 3; mostArticles of its builder sets"
                + " that");
    Story story = plain().mostArticles(1).build().story();
    story.add(Harbour.WIRE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> story.add(Harbour.RADIO))
        .withMessage("the story has 1 articles, which is what the checker takes");
  }

  @Test
  void anAnnotatorThatThrowsCostsItsArticleAlone() {
    ConsistencyChecker checker =
        plain()
            .annotator(
                (article, day, from) -> {
                  if (article.id().equals("radio")) {
                    throw new IllegalStateException("no signal");
                  }
                  return new StandardAnnotator().annotate(article, day, from);
                })
            .build();
    Report report = checker.check(STORY);
    assertThat(report.sources()).hasSize(4);
    assertThat(report.claims()).noneMatch(claim -> claim.source().equals("radio"));
    assertThat(report.notices())
        .contains(
            new Notice(
                "radio",
                "annotator-failed",
                "The article could not be annotated: java.lang.IllegalStateException: no signal."));
    assertThat(report.level()).isEqualTo(REPORT.level());
  }

  @Test
  void aClaimKindThatFailsCostsItsOwnClaimsAlone() {
    FailingKind broken = new FailingKind("broken", () -> new IllegalStateException("no ink"));
    FailingKind endless =
        new FailingKind(
            "endless",
            () -> {
              throw new StackOverflowError();
            });
    Report report = plain().kind(broken).kind(endless).build().check(STORY);

    assertThat(report.notices())
        .contains(
            new Notice(
                "radio",
                "claim-kind-failed",
                "The claims of kind \"broken\" could not be read:"
                    + " java.lang.IllegalStateException: no ink."),
            new Notice(
                "radio",
                "claim-kind-failed",
                "The claims of kind \"endless\" could not be read: java.lang.StackOverflowError."));
    assertThat(report.findings()).isEqualTo(REPORT.findings());
  }

  @Test
  void slotsThatAreNotAskedForAreLeftOut() {
    Report report = plain().slots(Slot.KILLED).build().check(STORY);
    assertThat(report.claims()).isNotEmpty().allMatch(claim -> claim.slot().equals(Slot.KILLED));
  }
}
