package io.github.concordant.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.SourceSet;
import io.github.concordant.verify.BadExpectations;
import io.github.concordant.verify.CheckResult;
import io.github.concordant.verify.Expectation;
import io.github.concordant.verify.ExpectationReader;
import io.github.concordant.verify.SourceSetFolder;
import io.github.concordant.verify.Verifier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Source sets as dynamic tests: a container for each, a test for each expectation, as {@code
 * concordant verify} runs them.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> sourceSets() {
 *   return SourceSetTests.in(Path.of("src/test/resources/stories"));
 * }
 * }</pre>
 *
 * What cannot be read is a test that fails and says why.
 *
 * @see TestFactory
 */
public final class SourceSetTests {

  private final Function<SourceSetFolder, ConsistencyChecker> checkers;

  private SourceSetTests(Function<SourceSetFolder, ConsistencyChecker> checkers) {
    this.checkers = checkers;
  }

  /**
   * The source sets of a folder, or the folder as the only one, each checked by a checker of its
   * own configuration.
   *
   * @param folder a source set, or a folder of source sets
   */
  public static Stream<DynamicNode> in(Path folder) {
    ConsistencyChecker standard = ConsistencyChecker.standard();
    return new SourceSetTests(
            set ->
                set.isConfigured()
                    ? ConsistencyChecker.builder().configuration(set.configuration()).build()
                    : standard)
        .nodes(folder);
  }

  /**
   * The same by one checker for all, whatever is configured beside the articles.
   *
   * @param folder a source set, or a folder of source sets
   * @param checker used from the threads that run the tests
   */
  public static Stream<DynamicNode> in(Path folder, ConsistencyChecker checker) {
    return new SourceSetTests(set -> checker).nodes(folder);
  }

  private Stream<DynamicNode> nodes(Path folder) {
    if (!Files.isDirectory(folder)) {
      return failing(
          folder,
          "the source sets of " + folder,
          folder.toAbsolutePath()
              + ": there is no such folder; a relative path starts where the"
              + " tests run");
    }
    ImmutableList<Path> sets;
    try {
      sets = SourceSetFolder.under(folder);
    } catch (IOException e) {
      return failing(folder, "the source sets of " + folder, folder + ": cannot be listed: " + e);
    }
    return sets.isEmpty()
        ? failing(
            folder,
            "the source sets of " + folder,
            folder
                + ": no source set in it; a source set is a folder of articles with an expected.yaml"
                + " (concordant verify --draft-expectations writes a first one)")
        : sets.stream().map(this::container);
  }

  /** A container that reads its story when its turn comes. */
  private DynamicNode container(Path set) {
    return dynamicContainer(
        String.valueOf(set.toAbsolutePath().normalize().getFileName()),
        source(set),
        Stream.of(set).flatMap(this::tests));
  }

  private Stream<DynamicNode> tests(Path path) {
    SourceSetFolder set = SourceSetFolder.read(path);
    Stream<DynamicNode> unread =
        set.problems().isEmpty()
            ? Stream.empty()
            : failing(path, "all of it can be read", String.join("\n", set.problems()));
    try {
      ImmutableList<Expectation> expectations = set.expectations();
      return Stream.concat(
          unread, set.stories().stream().flatMap(story -> tests(set, story, expectations)));
    } catch (BadExpectations e) {
      return Stream.concat(
          unread, failing(path, "its expectations can be read", String.valueOf(e.getMessage())));
    }
  }

  private Stream<DynamicNode> tests(
      SourceSetFolder set, SourceSet story, ImmutableList<Expectation> expectations) {
    String name = set.stories().size() == 1 ? "" : story.story() + ": ";
    return Verifier.verify(story, checkers.apply(set).check(story), expectations).stream()
        .map(result -> test(set, name, result));
  }

  private static DynamicNode test(SourceSetFolder set, String story, CheckResult result) {
    return dynamicTest(
        story + result.expectation(),
        source(set.path()),
        () -> {
          if (!result.met()) {
            Assertions.fail("%s", result.expectation() + "\n" + result.message());
          }
        });
  }

  private static Stream<DynamicNode> failing(Path set, String name, String message) {
    return Stream.of(
        DynamicTest.dynamicTest(name, source(set), () -> Assertions.fail("%s", message)));
  }

  /** Where a developer's tool opens the test: the expectations, or the folder without any. */
  private static URI source(Path set) {
    return ExpectationReader.fileIn(set).orElse(set).toUri();
  }
}
