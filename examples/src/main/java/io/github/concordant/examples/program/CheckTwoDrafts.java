package io.github.concordant.examples.program;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Two reporters have filed on one story: where do their drafts disagree? */
public final class CheckTwoDrafts {

  private CheckTwoDrafts() {}

  /** Takes the two files. */
  public static void main(String[] files) throws IOException {
    compare(Path.of(files[0]), Path.of(files[1]), System.out);
  }

  static void compare(Path first, Path second, PrintStream out) throws IOException {
    Article one = Article.of("first", Files.readString(first));
    Article other = Article.of("second", Files.readString(second));
    Report report =
        ConsistencyChecker.standard().check(SourceSet.of("drafts", List.of(one, other)));
    for (Finding finding : report.open()) {
      if (!finding.level().id().equals("none")) {
        out.println(finding.verdict().id() + ": " + finding.summary());
        out.println("  " + finding.explanation());
      }
    }
  }
}
