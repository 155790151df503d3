package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.SourceSet;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Runs every source set under testdata/: a folder there is a test, without a line of Java. */
final class SourceSetsTest {

  private static final Path TESTDATA =
      Path.of(System.getProperty("concordant.testdata", "testdata"));

  private final ConsistencyChecker checker = ConsistencyChecker.standard();

  @TestFactory
  Stream<DynamicNode> sourceSets() throws IOException {
    if (!Files.isDirectory(TESTDATA)) {
      return Stream.empty();
    }
    List<Path> folders;
    try (Stream<Path> entries = Files.list(TESTDATA)) {
      folders = entries.filter(Files::isDirectory).sorted().toList();
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
}
