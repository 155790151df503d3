package io.github.concordant.bench.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.verify.BadExpectations;
import io.github.concordant.verify.CheckResult;
import io.github.concordant.verify.Expectation;
import io.github.concordant.verify.ExpectationReader;
import io.github.concordant.verify.Verifier;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a file of expectations, JSON when it begins with a brace, and holds a story to them. */
public final class ExpectationFuzzer {

  private static final ScratchFile YAML = new ScratchFile(".yaml");
  private static final ScratchFile JSON = new ScratchFile(".json");
  private static final SourceSet STORY =
      SourceSet.of(
          "quay",
          ImmutableList.of(
              Article.of("one", "A crane fell at the port of Odsk on Monday. It killed 12 dockers."),
              Article.of("two", "Fourteen dockers died when a crane fell at the port of Odsk.")));
  private static final Report REPORT = ConsistencyChecker.standard().check(STORY);

  private ExpectationFuzzer() {}

  /** Loads the models, so that the first input does not seem slow. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput("found:\n- verdict: contradiction\n".getBytes(UTF_8));
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    long start = Oracle.start();
    Path file = (bytes.length > 0 && bytes[0] == '{' ? JSON : YAML).write(bytes);
    try {
      ImmutableList<Expectation> expected = ExpectationReader.read(file);
      ImmutableList<CheckResult> results =
          Oracle.twice(() -> Verifier.verify(STORY, REPORT, expected));
      Oracle.demand(results.size() == expected.size(), "an expectation without an answer");
    } catch (BadExpectations e) {
      Oracle.demand(String.valueOf(e.getMessage()).contains(file.toString()), "no path told: " + e);
    }
    Oracle.inTime(start);
  }
}
