package newsroom;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import java.util.List;

/** Five lines that embed the library. */
public final class Desk {

  private final ConsistencyChecker checker = ConsistencyChecker.standard();

  public Report check(SourceSet story) {
    return checker.check(story);
  }

  public List<String> headlines(SourceSet story) {
    return check(story).findings().stream().map(finding -> finding.summary()).toList();
  }
}
