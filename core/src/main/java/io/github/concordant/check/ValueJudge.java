package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.Scopes;
import io.github.concordant.event.EventType;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges the values that the sources give for one slot of one event, or of one person: first the
 * value, then the time of report, then who says so.
 */
final class ValueJudge {

  private final ImmutableList<AttachedClaim> claims;
  private final String subject;
  private final ReportTimes times;
  private final long dead;
  private final Sides sides;

  /**
   * @param claims of one slot, about one event or person, in the order of the sources
   * @param subject what they are about, for people
   * @param dead how many died in the event
   */
  ValueJudge(ImmutableList<AttachedClaim> claims, String subject, ReportTimes times, long dead) {
    this.claims = claims;
    this.subject = subject;
    this.times = times;
    this.dead = dead;
    this.sides = new Sides(claims);
  }

  ImmutableList<Judgement> judge() {
    ImmutableList.Builder<Judgement> found = ImmutableList.builder();
    found.addAll(Oddities.judge(claims));
    headlines().ifPresent(found::add);
    Parts.exceedingTotals(claims).map(this::parts).ifPresent(found::add);
    ImmutableList<Tallies> tallies = Tallies.of(claims);
    ImmutableList<Judgement> whole = differences(tallies.get(0));
    found.addAll(whole.isEmpty() ? ImmutableList.of(quiet()) : whole);
    tallies.stream()
        .skip(1)
        .flatMap(part -> differences(part).stream())
        .filter(part -> !whole.contains(part))
        .forEach(found::add);
    return found.build();
  }

  /** Where the sources differ, or the parties whom they quote. */
  private ImmutableList<Judgement> differences(Tallies tallies) {
    List<Clash> clashes =
        tallies.clashes(dead).stream().filter(clash -> !isOneNight(clash)).toList();
    if (clashes.isEmpty()) {
      List<Clash> disputes = disputes(tallies);
      return disputes.isEmpty() ? ImmutableList.of() : ImmutableList.of(disputed(disputes));
    }
    List<Clash> overtaken = clashes.stream().filter(this::isOvertaken).toList();
    if (overtaken.size() < clashes.size()) {
      return loud(clashes, overtaken);
    }
    List<Clash> disputes =
        disputes(tallies).stream()
            .filter(clash -> clash.a().source().equals(clash.b().source()) || !isOvertaken(clash))
            .toList();
    return disputes.isEmpty()
        ? ImmutableList.of(superseded(overtaken))
        : ImmutableList.of(superseded(overtaken), disputed(disputes));
  }

  /** Late on Monday and Tuesday are one night where some source has the early hours of Tuesday. */
  private boolean isOneNight(Clash clash) {
    return clash.a().draft().value() instanceof Days
        && claims.stream()
            .filter(a -> a.draft().value().equals(clash.a().draft().value()))
            .anyMatch(a -> claims.stream().anyMatch(b -> isNight(a, b, clash.b())));
  }

  private static boolean isNight(AttachedClaim a, AttachedClaim b, AttachedClaim like) {
    boolean night = a.draft().has(Nuance.EVENING) || b.draft().has(Nuance.EVENING);
    return night
        && b.draft().value().equals(like.draft().value())
        && a.kind().compare(a.draft(), b.draft()).is(Relation.COMPATIBLE);
  }

  /** Whether the later report replaces the earlier value, and is no rival party's. */
  private boolean isOvertaken(Clash clash) {
    return times.explains(clash.a(), clash.b(), claims) && !sides.betweenRivals(clash);
  }

  /** What different parties are quoted for, be it in one and the same source. */
  private List<Clash> disputes(Tallies tallies) {
    List<Clash> disputes = new ArrayList<>();
    List<AttachedClaim> said = firstByParty(tallies);
    for (int i = 0; i < said.size(); i++) {
      for (int j = i + 1; j < said.size(); j++) {
        AttachedClaim a = said.get(i);
        AttachedClaim b = said.get(j);
        if (Scopes.same(a.draft().scope(), b.draft().scope()) || ofOneOrder(a, b)) {
          Clash.between(a, b, dead).ifPresent(disputes::add);
        }
      }
    }
    return disputes;
  }

  /** "15 people" and "25 fighters" may be the same; 18 people and 58 militants are others. */
  private static boolean ofOneOrder(AttachedClaim a, AttachedClaim b) {
    return a.draft().value() instanceof Count x
        && b.draft().value() instanceof Count y
        && Math.max(x.min(), y.min()) <= 2 * Math.min(x.min(), y.min());
  }

  /** Each party's first word, on the whole if it says one. */
  private List<AttachedClaim> firstByParty(Tallies tallies) {
    Map<String, AttachedClaim> first = new TreeMap<>();
    for (boolean part : new boolean[] {false, true}) {
      for (AttachedClaim claim : tallies.all()) {
        String saidBy = claim.draft().saidBy();
        boolean asked = Scopes.isPart(claim.draft().scope()) == part;
        if (saidBy != null && asked && sides.isParty(saidBy)) {
          first.putIfAbsent(sides.party(saidBy), claim);
        }
      }
    }
    return List.copyOf(first.values());
  }

  /** A headline that no value of its own text bears out. */
  private Optional<Judgement> headlines() {
    for (AttachedClaim title : claims) {
      if (title.draft().evidence().field() != Field.TITLE
          || title.draft().value() instanceof Days
          || title.draft().has(Nuance.ADDITIONAL)
          || Tallies.isSingle(title.draft())) {
        continue;
      }
      List<AttachedClaim> body =
          claims.stream()
              .filter(claim -> claim.source().equals(title.source()))
              .filter(claim -> claim.draft().evidence().field() == Field.TEXT)
              .filter(claim -> Tallies.isTotal(claim) && !Tallies.isSingle(claim.draft()))
              .toList();
      boolean clash =
          !body.isEmpty()
              && body.stream().allMatch(claim -> denies(claim, title))
              && sum(body) != sum(List.of(title));
      if (clash) {
        return Optional.of(headline(title, body));
      }
    }
    return Optional.empty();
  }

  private Judgement headline(AttachedClaim title, List<AttachedClaim> body) {
    List<AttachedClaim> both = new ArrayList<>(List.of(title));
    both.addAll(body);
    return Judgement.of(
        Verdict.INTERNAL_CONTRADICTION,
        slot(),
        event(),
        subject + ": " + slot() + " " + ValueWording.values(both),
        "The headline of "
            + title.source()
            + " gives "
            + ValueWording.display(title)
            + ", its text "
            + ValueWording.values(body)
            + ".",
        both);
  }

  private Judgement parts(Parts parts) {
    return Judgement.of(
        Verdict.INTERNAL_CONTRADICTION,
        slot(),
        event(),
        subject + ": " + slot() + " " + ValueWording.values(parts.claims()),
        "The parts that "
            + parts.total().source()
            + " names add up to "
            + parts.sum()
            + ", more than its total of "
            + ValueWording.display(parts.total())
            + ".",
        parts.claims());
  }

  /** A text may tell of some of the hurt only; of the dead it tells all. */
  private boolean denies(AttachedClaim text, AttachedClaim title) {
    boolean some =
        !slot().equals(Slot.KILLED)
            && text.draft().value() instanceof Count told
            && title.draft().value() instanceof Count all
            && told.min() < all.min();
    return !some && (Clash.between(title, text, dead).isPresent() || isAbove(title, text));
  }

  /** A headline of 19 over "at least 16", of "over 70" over "about 70": who wrote both knew one. */
  private boolean isAbove(AttachedClaim title, AttachedClaim text) {
    if (!slot().equals(Slot.KILLED)
        || !(title.draft().value() instanceof Count above)
        || !(text.draft().value() instanceof Count beneath)) {
      return false;
    }
    Long most = beneath.max();
    long told = most == null ? beneath.min() : (beneath.min() + most) / 2;
    boolean vague = above.max() != null && above.max() > above.min();
    boolean rough = most == null || (most > beneath.min() && most < 2 * beneath.min());
    return !vague && rough && above.min() > told;
  }

  /** The sum of the different counts: "two died there" and "two in hospital" are four. */
  private static long sum(List<AttachedClaim> claims) {
    return claims.stream()
        .map(claim -> claim.draft().value())
        .mapToLong(value -> value instanceof Count count ? count.min() : 0)
        .sum();
  }

  private Judgement quiet() {
    boolean alone = claims.stream().map(AttachedClaim::witness).distinct().count() == 1;
    boolean same = claims.stream().map(ValueWording::display).distinct().count() == 1;
    Verdict verdict = alone ? Verdict.SINGLE_SOURCE : same ? Verdict.AGREEMENT : Verdict.COMPATIBLE;
    String explanation =
        switch (verdict) {
          case SINGLE_SOURCE -> "Said by one source only.";
          case AGREEMENT -> "The sources give the same value.";
          default ->
              "The values can all be true: " + ValueWording.values(claims) + "." + nightReason();
        };
    return Judgement.of(verdict, slot(), event(), summary(claims), explanation, claims);
  }

  /** Why days that do not meet can be one: an evening and the following morning. */
  private String nightReason() {
    for (AttachedClaim a : claims) {
      for (AttachedClaim b : claims) {
        boolean days = a.draft().value() instanceof Days && b.draft().value() instanceof Days;
        boolean night = days && a.draft().has(Nuance.EVENING) && b.draft().has(Nuance.MORNING);
        if (night && a.kind().compare(a.draft(), b.draft()).is(Relation.COMPATIBLE)) {
          return " " + ValueWording.sentence(a.kind().compare(a.draft(), b.draft()).reason());
        }
      }
    }
    return "";
  }

  /**
   * Where not all is explained by time: a toll of 16, then 19, then 18 has not grown, and all three
   * are shown; what rivals hold stands beside what each of them has replaced.
   */
  private ImmutableList<Judgement> loud(List<Clash> clashes, List<Clash> overtaken) {
    ImmutableList.Builder<Judgement> found = ImmutableList.builder();
    List<Clash> ofOne =
        isOfDeed() ? clashes.stream().filter(sides::isOfOneParty).toList() : List.of();
    if (!ofOne.isEmpty()) {
      // What one party is told to have said is the sources' matter, whoever disputes it.
      found.add(contradiction(ofOne));
    }
    List<Clash> others = without(ofOne, clashes);
    List<Clash> open = without(overtaken, others);
    boolean disputed =
        open.stream().allMatch(sides::betweenParties)
            || (isOfDeed() && open.stream().anyMatch(sides::betweenParties));
    if (!disputed) {
      // What time does not explain comes first, and gives the reason.
      return found.add(contradiction(together(open, without(open, others)))).build();
    }
    if (!open.isEmpty()) {
      found.add(disputed(open));
    }
    if (!overtaken.isEmpty()) {
      found.add(superseded(overtaken));
    }
    return found.build();
  }

  private static List<Clash> together(List<Clash> some, List<Clash> others) {
    return ImmutableList.<Clash>builder().addAll(some).addAll(others).build();
  }

  /** All but some of these, which are the same objects. */
  private static List<Clash> without(List<Clash> some, List<Clash> all) {
    Set<Clash> left = Sets.newIdentityHashSet();
    left.addAll(some);
    return all.stream().filter(clash -> !left.contains(clash)).toList();
  }

  private Judgement superseded(List<Clash> clashes) {
    List<AttachedClaim> shown = shown(clashes);
    return Judgement.of(
        Verdict.SUPERSEDED,
        slot(),
        event(),
        summary(shown),
        "The later reports replace the earlier value: " + inTime(shown) + ".",
        shown);
  }

  private Judgement contradiction(List<Clash> clashes) {
    List<AttachedClaim> shown = shown(clashes);
    return Judgement.of(
        disagreement(clashes),
        slot(),
        event(),
        summary(shown),
        "The sources differ on "
            + onWhat()
            + ": "
            + ValueWording.bySource(shown)
            + ". "
            + ValueWording.sentence(clashes.get(0).reason()),
        shown);
  }

  /** The person by name; an event by its label, unless that says no more than that it is one. */
  private String onWhat() {
    if (claims.get(0).event() == null || claims.get(0).subject() != null) {
      return subject;
    }
    return subject.equals(EventType.ANY.id()) ? "one event" : "one event (" + subject + ")";
  }

  /** The loudest verdict on any of the clashes. */
  private static Verdict disagreement(List<Clash> clashes) {
    return clashes.stream()
        .map(clash -> clash.a().kind().disagreement(clash.a().draft(), clash.b().draft()))
        .min(Comparator.comparing(verdict -> verdict == Verdict.CONTRADICTION ? 0 : 1))
        .orElseThrow();
  }

  private Judgement disputed(List<Clash> clashes) {
    List<AttachedClaim> shown = shown(clashes);
    return Judgement.of(
        Verdict.DISPUTED,
        slot(),
        event(),
        summary(shown),
        "Different parties are quoted for it: " + ValueWording.byParty(shown) + ".",
        shown);
  }

  /** The claims that clash, with all that give the same values. */
  private List<AttachedClaim> shown(List<Clash> clashes) {
    Set<AttachedClaim> involved = new LinkedHashSet<>();
    for (Clash clash : clashes) {
      involved.add(clash.a());
      involved.add(clash.b());
    }
    return claims.stream()
        .filter(claim -> involved.contains(claim) || Sides.agrees(claim, involved))
        .toList();
  }

  /** What was hit, and by whom: what the parties say of it is why the sources differ. */
  private boolean isOfDeed() {
    return slot().equals(Slot.TARGET) || slot().equals(Slot.PERPETRATOR);
  }

  private Slot slot() {
    return claims.get(0).slot();
  }

  private @Nullable String event() {
    return claims.get(0).event() == null ? null : claims.get(0).event().id();
  }

  private String summary(List<AttachedClaim> shown) {
    return subject + ": " + slot() + " " + ValueWording.values(shown);
  }

  private String inTime(List<AttachedClaim> shown) {
    return shown.stream()
        .sorted(Comparator.comparing(times::order))
        .map(claim -> ValueWording.display(claim) + " (" + claim.source() + ")")
        .distinct()
        .collect(Collectors.joining(", then "));
  }
}
