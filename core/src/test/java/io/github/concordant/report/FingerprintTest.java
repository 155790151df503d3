package io.github.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

  private static final String STORY = "quarry";

  private final Report report = SampleReport.report();
  private final Finding finding = report.findings().get(0);
  private final String print = print(STORY, report.events(), finding);

  @Test
  void differsFromFindingToFinding() {
    assertThat(Fingerprint.of(report).values())
        .hasSize(report.findings().size())
        .doesNotHaveDuplicates()
        .allSatisfy(print -> assertThat(print).matches("[0-9a-f]{32}"));
  }

  @Test
  void staysWhenTheIdTheTextAndTheSourcesOfAValueChange() {
    Finding later =
        copy("f9", "e1", new SourcedValue("7", ImmutableList.of("radio", "local")), value("5"));

    assertThat(print(STORY, report.events(), later)).isEqualTo(print);
  }

  @Test
  void staysWhenTheEventIsCalledOtherwise() {
    List<Event> renamed =
        report.events().stream().map(event -> named(event, "the blast of " + event.id())).toList();

    assertThat(print(STORY, ImmutableList.copyOf(renamed), finding)).isEqualTo(print);
  }

  @Test
  void changesWithAnotherValueAndAnotherStory() {
    assertThat(print(STORY, report.events(), copy("f1", "e1", value("5"), value("8"))))
        .isNotEqualTo(print);
    assertThat(print("pit", report.events(), finding)).isNotEqualTo(print);
  }

  @Test
  void tellsTwoThatAreAlikeApartByTheNamesOfTheirEvents() {
    ImmutableList<Event> two =
        ImmutableList.of(named(event("e1"), "one blast"), named(event("e2"), "another"));
    Finding first = copy("f1", "e1", value("5"), value("7"));
    Finding second = copy("f2", "e2", value("5"), value("7"));

    assertThat(Fingerprint.of(report(STORY, two, first, second)).values()).doesNotHaveDuplicates();
  }

  private static SourcedValue value(String value) {
    return new SourcedValue(value, ImmutableList.of("wire"));
  }

  private Event event(String id) {
    Event event = report.events().get(0);
    return new Event(
        id, event.label(), event.type(), event.from(), event.to(), null, event.sources());
  }

  private static Event named(Event event, String label) {
    return new Event(
        event.id(), label, event.type(), event.from(), event.to(), null, event.sources());
  }

  private String print(String story, ImmutableList<Event> events, Finding only) {
    ImmutableMap<String, String> prints = Fingerprint.of(report(story, events, only));
    return prints.values().iterator().next();
  }

  private Report report(String story, ImmutableList<Event> events, Finding... findings) {
    ImmutableList<Claim> claims = report.claims();
    return new Report(
        story, report.sources(), events, claims, ImmutableList.copyOf(findings), report.notices());
  }

  private Finding copy(String id, String event, SourcedValue... values) {
    return new Finding(
        id,
        finding.verdict(),
        finding.level(),
        finding.slot(),
        event,
        finding.summary(),
        finding.explanation(),
        finding.claims(),
        ImmutableList.copyOf(values));
  }
}
