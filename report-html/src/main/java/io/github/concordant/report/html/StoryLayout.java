package io.github.concordant.report.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.DraftReview;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import io.github.concordant.model.Suppression;
import io.github.concordant.model.Verdict;
import io.github.concordant.report.CheckedStory;
import io.github.concordant.report.Fingerprint;
import io.github.concordant.report.Phrases;
import io.github.concordant.report.StoryIndex;
import io.github.concordant.report.html.StoryView.Group;
import io.github.concordant.report.html.StoryView.Happening;
import io.github.concordant.report.html.StoryView.SourceView;
import io.github.concordant.report.html.StoryView.Tally;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out one story. */
final class StoryLayout {

  /** The verdicts that are counted at the head of the page. */
  private static final ImmutableList<Verdict> COUNTED =
      ImmutableList.of(
          Verdict.CONTRADICTION,
          Verdict.INTERNAL_CONTRADICTION,
          Verdict.DISPUTED,
          Verdict.SPELLING_VARIANT,
          Verdict.SUPERSEDED,
          Verdict.DIFFERENT_EVENTS);

  private final Report report;
  private final StoryIndex index;
  private final String id;
  private final PageIds ids;
  private final MatrixLayout matrix;
  private final ImmutableMap<String, String> prints;

  /**
   * @param number of the story on the page, from one
   */
  StoryLayout(CheckedStory story, int number) {
    this.report = story.report();
    this.index = StoryIndex.of(story);
    this.id = "s" + number;
    this.ids = new PageIds(id, report);
    this.matrix = new MatrixLayout(report, index, ids);
    this.prints = Fingerprint.of(report);
  }

  StoryView view() {
    ImmutableList<Tally> tallies = tallies();
    return new StoryView(
        id,
        report.story() == null ? "Story" : Wording.clean(report.story()),
        headline(tallies),
        report.open().stream().noneMatch(f -> Phrases.DISAGREEMENTS.contains(f.verdict())),
        findings(Phrases.DISAGREEMENTS),
        tallies,
        sources(),
        groups(),
        findings(ImmutableSet.of(Verdict.COMPATIBLE, Verdict.AGREEMENT, Verdict.SINGLE_SOURCE)),
        matrix.view(),
        timeline(),
        new TollLayout(index, ids).views(report.claims()),
        articles(),
        notices(),
        draft());
  }

  private @Nullable DraftView draft() {
    DraftReview draft = report.draft();
    return draft == null ? null : new DraftLayout(index).view(draft);
  }

  private ImmutableList<Tally> tallies() {
    ImmutableList.Builder<Tally> tallies = ImmutableList.builder();
    for (Verdict verdict : COUNTED) {
      long number = report.open().stream().filter(f -> f.verdict() == verdict).count();
      if (number > 0) {
        tallies.add(
            new Tally(
                verdict.id(), Wording.sign(verdict), number, Wording.counted(verdict, number)));
      }
    }
    return tallies.build();
  }

  private String headline(ImmutableList<Tally> tallies) {
    ImmutableSet<String> loud =
        Phrases.DISAGREEMENTS.stream().map(Verdict::id).collect(ImmutableSet.toImmutableSet());
    String told =
        Joiner.on(", ")
            .join(
                tallies.stream()
                    .filter(tally -> loud.contains(tally.kind()))
                    .map(tally -> tally.number() + " " + tally.label())
                    .iterator());
    return told.isEmpty() ? "No disagreement found" : told;
  }

  private ImmutableList<SourceView> sources() {
    return report.sources().stream()
        .sorted(comparing(Source::published, nullsLast(naturalOrder())))
        .map(this::source)
        .collect(ImmutableList.toImmutableList());
  }

  private SourceView source(Source source) {
    return new SourceView(
        ids.number(source.id()),
        Wording.clean(source.id()),
        ids.article(source.id()),
        Wording.cleanOrNull(source.publisher()),
        Wording.day(source),
        Wording.cleanOrNull(source.title()),
        Wording.cleanOrNull(source.sameTextAs()),
        Wording.cleanOrNull(source.versionOf()));
  }

  private ImmutableList<Group> groups() {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    add(groups, "Where they disagree", Phrases.DISAGREEMENTS);
    add(groups, "One name, several spellings", ImmutableSet.of(Verdict.SPELLING_VARIANT));
    add(
        groups,
        "Looks like a disagreement, and is none",
        ImmutableSet.of(Verdict.SUPERSEDED, Verdict.DIFFERENT_EVENTS));
    add(groups, "Suppressed", suppressed());
    return groups.build();
  }

  private void add(
      ImmutableList.Builder<Group> groups, String heading, ImmutableSet<Verdict> verdicts) {
    add(groups, heading, findings(verdicts));
  }

  private static void add(
      ImmutableList.Builder<Group> groups, String heading, ImmutableList<FindingView> findings) {
    if (!findings.isEmpty()) {
      groups.add(new Group(heading, findings));
    }
  }

  private ImmutableList<FindingView> findings(ImmutableSet<Verdict> verdicts) {
    return report.open().stream()
        .filter(finding -> verdicts.contains(finding.verdict()))
        .map(this::finding)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<FindingView> suppressed() {
    return report.findings().stream()
        .filter(finding -> report.suppressed().containsKey(finding.id()))
        .map(this::finding)
        .collect(ImmutableList.toImmutableList());
  }

  private FindingView finding(Finding finding) {
    return new FindingView(
        ids.finding(finding),
        finding.verdict().id(),
        Wording.sign(finding.verdict()),
        Wording.name(finding.verdict()),
        finding.level().id(),
        finding.slot().id(),
        matrix.subject(finding),
        Wording.clean(finding.explanation()),
        index.claims(finding).stream()
            .map(Claim::source)
            .distinct()
            .map(ids::article)
            .collect(Collectors.joining(" ")),
        new Values(finding, index).views(ids),
        prints.getOrDefault(finding.id(), ""),
        suppression(finding));
  }

  private @Nullable String suppression(Finding finding) {
    Suppression suppression = report.suppressed().get(finding.id());
    return suppression == null ? null : Wording.clean(Phrases.suppression(suppression));
  }

  private ImmutableList<Happening> timeline() {
    return report.events().stream()
        .sorted(comparing(StoryLayout::begin, nullsLast(naturalOrder())))
        .map(StoryLayout::happening)
        .collect(ImmutableList.toImmutableList());
  }

  private static @Nullable LocalDate begin(Event event) {
    return event.from() == null ? event.to() : event.from();
  }

  private static Happening happening(Event event) {
    return new Happening(
        Wording.days(event.from(), event.to()),
        Wording.clean(event.label()),
        Wording.cleanOrNull(event.place()),
        Phrases.counted(event.sources().size(), "source"));
  }

  private ImmutableList<ArticleView> articles() {
    ArticleLayout layout = new ArticleLayout(report, ids);
    return report.sources().stream()
        .map(source -> article(layout, source))
        .filter(Objects::nonNull)
        .collect(ImmutableList.toImmutableList());
  }

  private @Nullable ArticleView article(ArticleLayout layout, Source source) {
    Article article = index.articles().get(source.id());
    return article == null ? null : layout.view(article, source);
  }

  private ImmutableList<String> notices() {
    return report.notices().stream()
        .map(n -> Wording.clean((n.source() == null ? "" : n.source() + ": ") + n.message()))
        .collect(ImmutableList.toImmutableList());
  }
}
