package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.Schemas;
import io.github.concordant.report.Tool;
import io.github.concordant.verify.CheckResult;
import io.github.concordant.verify.Expectation;
import io.github.concordant.verify.ExpectationReader;
import io.github.concordant.verify.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Runs every source set under testdata/: a folder there is a test, without a line of Java. */
final class SourceSetsTest {

  private static final Path TESTDATA =
      Path.of(System.getProperty("concordant.testdata", "testdata"));

  private static final JsonRenderer RENDERER = new JsonRenderer(Tool.concordant());

  private final ConsistencyChecker checker = ConsistencyChecker.standard();

  @TestFactory
  Stream<DynamicNode> sourceSets() throws IOException {
    if (!Files.isDirectory(TESTDATA)) {
      return Stream.empty();
    }
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> entries = Files.list(TESTDATA)) {
      for (Path entry : entries.sorted().toList()) {
        if (ExpectationReader.isSourceSet(entry)) {
          folders.add(entry);
        }
      }
    }
    return folders.stream().map(this::sourceSet);
  }

  private DynamicContainer sourceSet(Path folder) {
    List<DynamicNode> tests = new ArrayList<>();
    try {
      ImmutableList<Expectation> expectations =
          ExpectationReader.read(
              ExpectationReader.fileIn(folder).orElse(folder.resolve("expected.json")));
      Reading reading =
          SourceReader.read(List.of(folder.toString()), InputStream.nullInputStream());
      tests.add(dynamicTest("every file is read", () -> assertThat(reading.problems()).isEmpty()));
      for (SourceSet story : reading.stories()) {
        tests.addAll(invariants(story));
        for (CheckResult result : Verifier.verify(story, checker.check(story), expectations)) {
          tests.add(
              dynamicTest(result.expectation(), () -> assertThat(result.message()).isEmpty()));
        }
      }
    } catch (Exception e) {
      tests.add(
          dynamicTest(
              "can be read",
              () -> {
                throw e;
              }));
    }
    return dynamicContainer(String.valueOf(folder.getFileName()), tests);
  }

  /** What holds of every report, whatever the articles say. */
  private List<DynamicNode> invariants(SourceSet story) {
    return List.of(
        dynamicTest("the report is valid", () -> isValid(checker.check(story))),
        dynamicTest("every quote stands at its offsets", () -> quotesStand(story)),
        dynamicTest("the order of the articles does not matter", () -> isOrderFree(story)),
        dynamicTest("a copy of an article adds no alarm", () -> copyIsQuiet(story)));
  }

  private static void isValid(Report report) {
    assertThat(
            Schemas.offences(
                "/io/github/concordant/report/concordant-1.schema.json", RENDERER.render(report)))
        .isEmpty();
  }

  private void quotesStand(SourceSet story) {
    Map<String, Article> articles = Maps.uniqueIndex(story.articles(), Article::id);
    for (Claim claim : checker.check(story).claims()) {
      Evidence evidence = claim.evidence();
      String text = Objects.requireNonNull(articles.get(claim.source())).field(evidence.field());
      assertThat(evidence.span().in(text)).isEqualTo(evidence.quote());
    }
  }

  private void isOrderFree(SourceSet story) {
    SourceSet reversed = new SourceSet(story.story(), story.articles().reverse(), story.notices());
    assertThat(RENDERER.render(checker.check(reversed)))
        .isEqualTo(RENDERER.render(checker.check(story)));
  }

  private void copyIsQuiet(SourceSet story) {
    List<Article> more = new ArrayList<>(story.articles());
    more.add(story.articles().get(0).withId("zz-copy"));
    assertThat(alarms(checker.check(SourceSet.of(story.story(), more))))
        .isEqualTo(alarms(checker.check(story)));
  }

  private static List<String> alarms(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.level() == Level.ERROR)
        .map(SourceSetsTest::alarm)
        .sorted()
        .toList();
  }

  /** What is alarmed about: the event's name may follow the words that most articles use. */
  private static String alarm(Finding finding) {
    return finding.verdict()
        + " "
        + finding.slot()
        + finding.values().stream().map(SourcedValue::value).distinct().toList();
  }
}
