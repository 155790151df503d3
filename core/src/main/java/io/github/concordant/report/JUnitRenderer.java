package io.github.concordant.report;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import io.github.concordant.model.Suppression;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reports as JUnit XML, which build servers show: a story is a test suite and a finding a test
 * case, failed when its level is error or warning and skipped when it is suppressed. No times: the
 * same reports give the same characters.
 */
public final class JUnitRenderer {

  private static final String UNNAMED = "story";

  /** One document for all the stories. */
  public String render(ImmutableList<CheckedStory> stories) {
    XmlPage page = new XmlPage();
    page.open("testsuites").attribute("name", "concordant");
    totals(page, stories.stream().map(CheckedStory::report).toList());
    stories.forEach(story -> suite(page, story));
    return page.close().toString();
  }

  private static void totals(XmlPage page, List<Report> reports) {
    page.attribute("tests", reports.stream().mapToLong(r -> r.findings().size()).sum())
        .attribute(
            "failures",
            reports.stream()
                .flatMap(report -> report.open().stream())
                .filter(JUnitRenderer::fails)
                .count())
        .attribute("errors", 0)
        .attribute("skipped", reports.stream().mapToLong(r -> r.suppressed().size()).sum());
  }

  private static boolean fails(Finding finding) {
    return finding.level().compareTo(Level.WARNING) >= 0;
  }

  private static void suite(XmlPage page, CheckedStory story) {
    Report report = story.report();
    String name = MoreObjects.firstNonNull(report.story(), UNNAMED);
    page.open("testsuite").attribute("name", name);
    totals(page, ImmutableList.of(report));
    StoryIndex index = StoryIndex.of(story);
    for (Finding finding : report.findings()) {
      testCase(page, name, finding, report.suppressed().get(finding.id()), index);
    }
    if (!report.notices().isEmpty()) {
      page.open("system-out").text(notices(report.notices())).close();
    }
    page.close();
  }

  private static void testCase(
      XmlPage page,
      String story,
      Finding finding,
      @Nullable Suppression suppression,
      StoryIndex index) {
    page.open("testcase")
        .attribute("classname", story + "." + finding.slot().id())
        .attribute("name", finding.verdict().id() + ": " + finding.summary());
    if (suppression != null) {
      page.open("skipped").attribute("message", Phrases.suppression(suppression)).close();
    } else if (fails(finding)) {
      page.open("failure")
          .attribute("type", finding.verdict().id())
          .attribute("message", finding.summary())
          .text(body(finding, index))
          .close();
    } else if (finding.level() == Level.INFO) {
      page.open("system-out").text(body(finding, index)).close();
    }
    page.close();
  }

  private static String body(Finding finding, StoryIndex index) {
    return index.quotes(finding).stream()
        .map(JUnitRenderer::line)
        .collect(Collectors.joining("\n", Sheet.plain(finding.explanation()) + "\n", "\n"));
  }

  private static String line(QuotedClaim quote) {
    String said = quote.claim().saidBy() == null ? "" : ", as " + quote.claim().saidBy() + " says";
    String words = quote.sentence().stream().map(Piece::text).collect(Collectors.joining());
    return Sheet.plain(
            quote.sourceName()
                + ": "
                + quote.claim().value().display()
                + said
                + " \u2013 \""
                + words)
        + "\"";
  }

  private static String notices(ImmutableList<Notice> notices) {
    return notices.stream()
        .map(n -> Sheet.plain((n.source() == null ? "" : n.source() + ": ") + n.message()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
