package io.github.concordant.check;

import static java.util.Comparator.comparing;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import io.github.concordant.compare.Counts;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells which values of earlier versions of an article its newest version changed. The versions of
 * an article are read by themselves, after the story: whatever they say, the story's own findings
 * stay as they are, and no version ever bears witness or clashes with another source.
 */
public final class VersionReview {

  /** Of what the claims of several versions are compared: names are left to the story. */
  private record Fact(String slot, @Nullable String event, @Nullable String scope) {}

  private final Report report;
  private final SourceSet set;
  private final Function<SourceSet, Report> checker;
  private final List<Source> sources;
  private final List<Claim> claims;
  private final List<Finding> findings = new ArrayList<>();

  private VersionReview(Report report, SourceSet set, Function<SourceSet, Report> checker) {
    this.report = report;
    this.set = set;
    this.checker = checker;
    this.sources = new ArrayList<>(report.sources());
    this.claims = new ArrayList<>(report.claims());
  }

  /**
   * The report with a {@code superseded} finding for each value that a newest version changed; the
   * same report where no article has earlier versions.
   *
   * @param checker checks the versions of one article
   */
  public static Report extend(Report report, SourceSet set, Function<SourceSet, Report> checker) {
    if (set.earlier().isEmpty()) {
      return report;
    }
    VersionReview review = new VersionReview(report, set, checker);
    set.articles().stream()
        .filter(article -> set.earlier().containsKey(article.id()))
        .sorted(comparing(Article::id))
        .forEach(review::article);
    return review.extended();
  }

  private void article(Article newest) {
    List<Article> versions = new ArrayList<>(set.earlier().get(newest.id()));
    versions.add(newest);
    Report read = checker.apply(SourceSet.of(set.story(), versions));
    read.sources().stream()
        .filter(source -> !source.id().equals(newest.id()))
        .forEach(source -> sources.add(source.asVersionOf(newest.id())));
    ListMultimap<Fact, Claim> byFact = LinkedListMultimap.create();
    for (Claim claim : read.claims()) {
      if (claim.event() != null || claim.scope() != null) {
        byFact.put(new Fact(claim.slot().id(), claim.event(), claim.scope()), claim);
      }
    }
    List<String> order = versions.stream().map(Article::id).toList();
    for (Fact fact : new LinkedHashSet<>(byFact.keySet())) {
      List<Claim> told =
          byFact.get(fact).stream().sorted(comparing(c -> order.indexOf(c.source()))).toList();
      fact(newest.id(), told, read);
    }
  }

  /** One fact as all versions tell it, the oldest first. */
  private void fact(String newest, List<Claim> told, Report read) {
    List<Claim> now = told.stream().filter(claim -> claim.source().equals(newest)).toList();
    List<Claim> changed =
        told.stream()
            .filter(claim -> !claim.source().equals(newest) && isChanged(claim, now))
            .toList();
    List<Claim> known = now.stream().flatMap(claim -> own(claim).stream()).toList();
    if (changed.isEmpty() || known.isEmpty()) {
      return;
    }
    String event = known.get(0).event();
    ImmutableList.Builder<Claim> all = ImmutableList.builder();
    for (Claim claim : changed) {
      Claim earlier =
          new Claim(
              "v" + (claims.size() + 1),
              claim.slot(),
              claim.source(),
              event,
              claim.value(),
              claim.scope(),
              claim.saidBy(),
              claim.evidence());
      claims.add(earlier);
      all.add(earlier);
    }
    findings.add(finding(newest, all.addAll(known).build(), subject(told.get(0), read)));
  }

  /** No value of the newest version can be the same. */
  private static boolean isChanged(Claim earlier, List<Claim> now) {
    return !now.isEmpty() && now.stream().noneMatch(claim -> fits(earlier.value(), claim.value()));
  }

  private static boolean fits(ClaimValue earlier, ClaimValue now) {
    if (earlier instanceof Count a && now instanceof Count b) {
      Range<Long> one = Counts.range(a);
      Range<Long> other = Counts.range(b);
      return one.isConnected(other) && !one.intersection(other).isEmpty();
    }
    if (earlier instanceof Days a && now instanceof Days b) {
      return !isBefore(a.to(), b.from()) && !isBefore(b.to(), a.from());
    }
    if (earlier instanceof Text a && now instanceof Text b) {
      String one = Ascii.toLowerCase(a.text());
      String other = Ascii.toLowerCase(b.text());
      return one.contains(other) || other.contains(one);
    }
    return true;
  }

  private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
    return end != null && start != null && end.isBefore(start);
  }

  /** The claim of the story that this claim of the newest version is. */
  private Optional<Claim> own(Claim claim) {
    return report.claims().stream()
        .filter(
            own ->
                own.source().equals(claim.source())
                    && own.slot().equals(claim.slot())
                    && own.evidence().equals(claim.evidence())
                    && own.value().equals(claim.value()))
        .findFirst();
  }

  private static String subject(Claim claim, Report read) {
    return read.events().stream()
        .filter(event -> event.id().equals(claim.event()))
        .map(Event::label)
        .findFirst()
        .orElse(claim.scope() == null ? claim.source() : claim.scope());
  }

  private Finding finding(String newest, List<Claim> told, String subject) {
    SetMultimap<String, String> values = LinkedHashMultimap.create();
    told.forEach(claim -> values.put(claim.value().display(), claim.source()));
    Set<String> displays = values.keySet();
    StringBuilder changes = new StringBuilder();
    values.forEach(
        (value, source) ->
            changes
                .append(changes.length() == 0 ? "" : ", then ")
                .append(value)
                .append(" (")
                .append(source)
                .append(')'));
    Claim last = told.get(told.size() - 1);
    return new Finding(
        "v" + (report.findings().size() + findings.size() + 1),
        Verdict.SUPERSEDED,
        Verdict.SUPERSEDED.level(),
        last.slot(),
        last.event(),
        subject + ": " + last.slot() + " " + String.join(" against ", displays),
        "The newest version of " + newest + " replaces what an earlier one had: " + changes + ".",
        told.stream().map(Claim::id).collect(ImmutableList.toImmutableList()),
        displays.stream()
            .map(value -> new SourcedValue(value, ImmutableList.sortedCopyOf(values.get(value))))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The findings go in behind those of their own level, so that the loudest stay first. */
  private Report extended() {
    List<Finding> all = new ArrayList<>(report.findings());
    int at = 0;
    while (at < all.size() && all.get(at).level().compareTo(Level.INFO) >= 0) {
      at++;
    }
    all.addAll(at, findings);
    return report.with(
        ImmutableList.copyOf(sources), ImmutableList.copyOf(claims), ImmutableList.copyOf(all));
  }
}
