package io.github.concordant.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.concordant.ConsistencyChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

final class SourceSetTestsTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  @TempDir Path folder;

  /** Where the case below finds its source sets. */
  private static Path stories = Path.of("");

  private static boolean ownChecker;

  /** What somebody writes who uses the kit. */
  static final class NewsroomCase {

    @TestFactory
    Stream<DynamicNode> sourceSets() {
      return ownChecker ? SourceSetTests.in(stories, CHECKER) : SourceSetTests.in(stories);
    }
  }

  @BeforeEach
  void startInTheFolder() {
    stories = folder;
    ownChecker = false;
  }

  @Test
  void runsATestForEachExpectationOfEachSet() throws IOException {
    bridge();
    write(
        "ferry/a.json",
        "{\"id\": \"a\", \"publisher\": \"Larn Post\", \"published\": \"2024-06-04\","
            + " \"text\": \"A ferry sank off Larn on Monday. Nine people were rescued.\"}");
    write(
        "ferry/expected.yaml", "claims: [{slot: rescued, source: a, quote: Nine people, min: 9}]");

    Events tests = run();

    assertThat(names(tests))
        .containsExactly(
            "contradiction of killed: a \"Five people\", b \"Seven people\" (one bridge)",
            "killed from 5 to 5 in a \"Five people\"",
            "rescued from 9 up in a \"Nine people\"");
    tests.assertStatistics(statistics -> statistics.succeeded(2).failed(1));
    assertThat(failures(tests))
        .containsExactly(
            """
            rescued from 9 up in a "Nine people"
            read as:
              a (Larn Post, 2024-06-04): 9
                "*Nine people were rescued*.\"""");
  }

  @Test
  void pointsAtTheFileOfExpectations() throws IOException {
    bridge();

    assertThat(run().started().list())
        .extracting(event -> event.getTestDescriptor().getSource().orElseThrow())
        .allSatisfy(
            source -> assertThat(file(source)).isEqualTo(folder.resolve("bridge/expected.yaml")));
  }

  @Test
  void takesAFolderThatIsASet() throws IOException {
    bridge();
    stories = folder.resolve("bridge");

    run().assertStatistics(statistics -> statistics.succeeded(2).failed(0));
  }

  @Test
  void showsBothQuotesOfAWrongVerdict() throws IOException {
    bridge();
    write(
        "bridge/expected.yaml",
        "explained: [{verdict: different-events, slot: killed,"
            + " quotes: {a: Five people, b: Seven people}}]");

    assertThat(failures(run()).get(0))
        .startsWith(
            """
            different-events of killed: a "Five people", b "Seven people"
            not found; over these quotes the report has:
              contradiction of killed (error):""")
        .contains(
            "    a (2024-05-07): 5\n",
            "      \"*Five* people were killed when a bridge collapsed in Larn on Monday.\"\n",
            "    b (2024-05-07): 7\n",
            "      \"*Seven* people were killed when a bridge collapsed in Larn on Monday.\"");
  }

  @Test
  void aSetThatCannotBeReadIsOneFailingTest() throws IOException {
    bridge();
    write("draft/a.txt", "Rain fell on Larn.");
    write("slip/a.txt", "Rain fell on Larn.");
    write("slip/expected.yaml", "fuond: []");
    write("rules/a.txt", "Rain fell on Larn.");
    write("rules/expected.yaml", "notReported: [{quotes: {a: Rain}}]");
    write("rules/concordant.toml", "[slots\n");
    write("empty/expected.yaml", "notReported: [{quotes: {a: Rain}}]");

    Events tests = run();

    tests.assertStatistics(statistics -> statistics.succeeded(2).failed(4));
    assertThat(failures(tests))
        .satisfiesExactly(
            message ->
                assertThat(message)
                    .contains(
                        "draft: no expected.json or expected.yaml in it", "--draft-expectations"),
            message -> assertThat(message).contains("empty: no articles in this folder"),
            message -> assertThat(message).contains("concordant.toml:1: "),
            message -> assertThat(message).contains("expected.yaml: unknown word \"fuond\""));
  }

  @Test
  void aFolderWithoutSetsFails() {
    assertThat(failures(run()))
        .containsExactly(
            folder
                + ": no source set in it; a source set is a folder of articles with an"
                + " expected.yaml (concordant verify --draft-expectations writes a first one)");

    stories = folder.resolve("absent");
    assertThat(failures(run()))
        .containsExactly(
            stories + ": there is no such folder; a relative path starts where the tests run");
  }

  @Test
  void readsTheConfigurationBesideTheArticlesUnlessGivenAChecker() throws IOException {
    bridge();
    write("bridge/concordant.toml", "[verdicts]\ncontradiction = false\n");

    run().assertStatistics(statistics -> statistics.succeeded(1).failed(1));

    ownChecker = true;
    run().assertStatistics(statistics -> statistics.succeeded(2).failed(0));
  }

  /** Two articles that disagree, and expectations that are met. */
  private void bridge() throws IOException {
    write("bridge/a.json", article("a", "Five"));
    write("bridge/b.json", article("b", "Seven"));
    write(
        "bridge/expected.yaml",
        """
        found:
          - verdict: contradiction
            slot: killed
            quotes: {a: Five people, b: Seven people}
            why: one bridge
        claims:
          - {slot: killed, source: a, quote: Five people, min: 5, max: 5}
        """);
  }

  private static String article(String id, String count) {
    return "{\"id\": \""
        + id
        + "\", \"published\": \"2024-05-07\", \"text\": \""
        + count
        + " people were killed when a bridge collapsed in Larn on Monday.\"}";
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private static Events run() {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(NewsroomCase.class))
        .execute()
        .testEvents();
  }

  private static List<String> names(Events tests) {
    return tests.finished().stream()
        .map(event -> event.getTestDescriptor().getDisplayName())
        .toList();
  }

  private static List<String> failures(Events tests) {
    return tests.failed().stream().map(SourceSetTestsTest::message).toList();
  }

  private static String message(Event event) {
    return event
        .getPayload(TestExecutionResult.class)
        .filter(result -> result.getStatus() == Status.FAILED)
        .flatMap(result -> result.getThrowable().map(Throwable::getMessage))
        .orElse("");
  }

  private static Path file(TestSource source) {
    return ((FileSource) source).getFile().toPath();
  }
}
