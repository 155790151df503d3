package io.github.concordant.examples.extension;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.report.CheckedStory;
import io.github.concordant.report.ReportFormat;

/** A line a story for a chat room: its name, how loud it is, and its loudest finding. */
public final class SummaryFormat implements ReportFormat {

  @Override
  public String name() {
    return "summary";
  }

  @Override
  public boolean isPerStory() {
    return true;
  }

  @Override
  public String render(ImmutableList<CheckedStory> stories) {
    Report report = stories.get(0).report();
    String loudest =
        report.open().stream()
            .filter(finding -> finding.level() != Level.NONE)
            .findFirst()
            .map(Finding::summary)
            .orElse("the sources agree");
    return report.story() + " [" + report.level().id() + "] " + loudest + "\n";
  }
}
