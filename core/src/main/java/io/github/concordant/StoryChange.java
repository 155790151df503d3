package io.github.concordant;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What sets two reports on one story apart. The ids of findings and claims count through one report
 * and say nothing here: a finding is known again by what it says and by the words that it is about.
 *
 * @param report the newer report
 * @param added findings over claims that no finding of the slot was about before
 * @param changed findings that are about some claims that a finding of the slot was about before,
 *     and say something else: another verdict, other values, one source more
 * @param gone findings of the older report of which nothing is left
 */
public record StoryChange(
    Report report,
    ImmutableList<Finding> added,
    ImmutableList<Change> changed,
    ImmutableList<Finding> gone) {

  /** One finding that has become another. */
  public record Change(Finding before, Finding after) {}

  /** A claim by what it says, and where; its id and its event are named anew in each report. */
  private record Said(String source, Evidence evidence, ClaimValue value) {}

  /** A finding by what a reader sees of it. */
  private record Seen(
      Verdict verdict,
      Level level,
      Slot slot,
      String summary,
      String explanation,
      ImmutableSet<Said> claims) {}

  /** A pair of findings that may be one before and after. */
  private record Link(int before, int after, int common) {}

  /** What sets the newer report apart from the older one. */
  public static StoryChange between(Report before, Report after) {
    List<Seen> old = seen(before);
    List<Seen> young = seen(after);
    Set<Seen> unchanged = Sets.intersection(new HashSet<>(old), new HashSet<>(young));
    boolean[] oldDone = done(old, unchanged);
    boolean[] youngDone = done(young, unchanged);
    ImmutableList.Builder<Change> changed = ImmutableList.builder();
    Map<Integer, Integer> successors = Maps.newTreeMap();
    for (Link link : links(old, young)) {
      if (!oldDone[link.before()] && !youngDone[link.after()]) {
        oldDone[link.before()] = true;
        youngDone[link.after()] = true;
        successors.put(link.after(), link.before());
      }
    }
    successors.forEach(
        (now, then) ->
            changed.add(new Change(before.findings().get(then), after.findings().get(now))));
    return new StoryChange(
        after,
        left(after.findings(), youngDone),
        changed.build(),
        left(before.findings(), oldDone));
  }

  /**
   * The same as one sees it who looks at findings of that level and above alone: one that has
   * become loud enough is added, one that has become too quiet is gone.
   */
  public StoryChange atLeast(Level level) {
    ImmutableList.Builder<Finding> loudAdded = ImmutableList.builder();
    ImmutableList.Builder<Change> loudChanged = ImmutableList.builder();
    ImmutableList.Builder<Finding> loudGone = ImmutableList.builder();
    added.stream().filter(finding -> isLoud(finding, level)).forEach(loudAdded::add);
    for (Change change : changed) {
      boolean then = isLoud(change.before(), level);
      boolean now = isLoud(change.after(), level);
      if (then && now) {
        loudChanged.add(change);
      } else if (now) {
        loudAdded.add(change.after());
      } else if (then) {
        loudGone.add(change.before());
      }
    }
    gone.stream().filter(finding -> isLoud(finding, level)).forEach(loudGone::add);
    return new StoryChange(report, loudAdded.build(), loudChanged.build(), loudGone.build());
  }

  /** Whether no finding is new, changed or gone. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
  }

  private static boolean isLoud(Finding finding, Level level) {
    return finding.level().compareTo(level) >= 0;
  }

  private static List<Seen> seen(Report report) {
    Map<String, Claim> claims = Maps.uniqueIndex(report.claims(), Claim::id);
    List<Seen> seen = new ArrayList<>();
    for (Finding finding : report.findings()) {
      ImmutableSet<Said> said =
          finding.claims().stream()
              .map(claims::get)
              .filter(Objects::nonNull)
              .map(claim -> new Said(claim.source(), claim.evidence(), claim.value()))
              .collect(ImmutableSet.toImmutableSet());
      seen.add(
          new Seen(
              finding.verdict(),
              finding.level(),
              finding.slot(),
              finding.summary(),
              finding.explanation(),
              said));
    }
    return seen;
  }

  private static boolean[] done(List<Seen> findings, Set<Seen> unchanged) {
    boolean[] done = new boolean[findings.size()];
    for (int i = 0; i < done.length; i++) {
      done[i] = unchanged.contains(findings.get(i));
    }
    return done;
  }

  /** The pairs that share claims, those that share most first. */
  private static List<Link> links(List<Seen> old, List<Seen> young) {
    SetMultimap<Said, Integer> places = HashMultimap.create();
    for (int i = 0; i < old.size(); i++) {
      int place = i;
      old.get(i).claims().forEach(claim -> places.put(claim, place));
    }
    List<Link> links = new ArrayList<>();
    for (int j = 0; j < young.size(); j++) {
      Set<Integer> sharing = new HashSet<>();
      young.get(j).claims().forEach(claim -> sharing.addAll(places.get(claim)));
      for (int i : sharing) {
        if (old.get(i).slot().equals(young.get(j).slot())) {
          Set<Said> common = Sets.intersection(old.get(i).claims(), young.get(j).claims());
          links.add(new Link(i, j, common.size()));
        }
      }
    }
    links.sort(
        Comparator.comparingInt((Link link) -> -link.common())
            .thenComparing(
                link -> old.get(link.before()).verdict() != young.get(link.after()).verdict())
            .thenComparingInt(Link::before)
            .thenComparingInt(Link::after));
    return links;
  }

  private static ImmutableList<Finding> left(List<Finding> findings, boolean[] done) {
    ImmutableList.Builder<Finding> left = ImmutableList.builder();
    for (int i = 0; i < done.length; i++) {
      if (!done[i]) {
        left.add(findings.get(i));
      }
    }
    return left.build();
  }
}
