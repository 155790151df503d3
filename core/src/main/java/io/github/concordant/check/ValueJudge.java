package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.Scopes;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Verdict;
import io.github.concordant.text.place.Gazetteer;
import java.time.LocalDate;
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

  /** Two claims that cannot both be true, with the reason. */
  private record Clash(AttachedClaim a, AttachedClaim b, String reason) {}

  private static final ImmutableSet<String> INQUIRY =
      ImmutableSet.of(
          "police",
          "sheriff",
          "officer",
          "detective",
          "fire",
          "hospital",
          "coroner",
          "department",
          "captain",
          "lt.",
          "sgt",
          "chief",
          "commissioner",
          "prosecutor",
          "attorney",
          "superintendent");

  private final ImmutableList<AttachedClaim> claims;
  private final String subject;
  private final ReportTimes times;

  /**
   * @param claims of one slot, about one event or person, in the order of the sources
   * @param subject what they are about, for people
   */
  ValueJudge(ImmutableList<AttachedClaim> claims, String subject, ReportTimes times) {
    this.claims = claims;
    this.subject = subject;
    this.times = times;
  }

  ImmutableList<Judgement> judge() {
    ImmutableList.Builder<Judgement> found = ImmutableList.builder();
    found.addAll(Oddities.judge(claims));
    headlines().ifPresent(found::add);
    List<Clash> clashes = clashes();
    List<Clash> disputes = clashes.isEmpty() ? disputes() : List.of();
    if (!disputes.isEmpty()) {
      found.add(disputed(disputes));
    } else {
      found.add(clashes.isEmpty() ? quiet() : loud(clashes));
    }
    return found.build();
  }

  /**
   * Clashes between what the sources give first. Sources that share a value anywhere agree: the
   * rest is detail of the telling.
   */
  private List<Clash> clashes() {
    List<Clash> clashes = new ArrayList<>();
    List<List<AttachedClaim>> witnesses = List.copyOf(comparable().values());
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        AttachedClaim a = witnesses.get(i).get(0);
        AttachedClaim b = witnesses.get(j).get(0);
        Comparison comparison = a.kind().compare(a.draft(), b.draft());
        if (comparison.is(Relation.DISJOINT) && !share(witnesses.get(i), witnesses.get(j))) {
          clashes.add(new Clash(a, b, comparison.reason()));
        }
      }
    }
    return clashes;
  }

  /** What different parties are quoted for, be it in one and the same source. */
  private List<Clash> disputes() {
    List<Clash> disputes = new ArrayList<>();
    List<AttachedClaim> said = firstByParty();
    for (int i = 0; i < said.size(); i++) {
      for (int j = i + 1; j < said.size(); j++) {
        AttachedClaim a = said.get(i);
        AttachedClaim b = said.get(j);
        Comparison comparison = a.kind().compare(a.draft(), b.draft());
        if (comparison.is(Relation.DISJOINT)) {
          disputes.add(new Clash(a, b, comparison.reason()));
        }
      }
    }
    return disputes;
  }

  /** Each party's first word on the whole; what a party says of a part is no rival figure. */
  private List<AttachedClaim> firstByParty() {
    Map<String, AttachedClaim> first = new TreeMap<>();
    for (List<AttachedClaim> of : comparable().values()) {
      for (AttachedClaim claim : of) {
        String saidBy = claim.draft().saidBy();
        if (saidBy != null && isParty(saidBy) && !Scopes.isPart(claim.draft().scope())) {
          first.putIfAbsent(party(saidBy), claim);
        }
      }
    }
    return List.copyOf(first.values());
  }

  /**
   * Whether a speaker can be a party of its own: the police, a hospital and their spokesmen give
   * tallies of one and the same inquiry.
   */
  private static boolean isParty(String saidBy) {
    boolean named = saidBy.chars().anyMatch(Character::isUpperCase);
    return named && INQUIRY.stream().noneMatch(Ascii.toLowerCase(saidBy)::contains);
  }

  private static boolean share(List<AttachedClaim> left, List<AttachedClaim> right) {
    for (AttachedClaim a : left) {
      for (AttachedClaim b : right) {
        Comparison comparison = a.kind().compare(a.draft(), b.draft());
        boolean part = a.draft().scope() != null || b.draft().scope() != null;
        boolean same = a.draft().value().equals(b.draft().value());
        if (same || (comparison.is(Relation.COMPATIBLE) && !part)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Totals by witness, what a headline and then a text give first ahead of the rest. */
  private Map<String, List<AttachedClaim>> comparable() {
    Map<String, List<AttachedClaim>> byWitness = new TreeMap<>();
    for (AttachedClaim claim : claims) {
      if (isTotal(claim.draft())) {
        byWitness.computeIfAbsent(claim.witness(), witness -> new ArrayList<>()).add(claim);
      }
    }
    byWitness.replaceAll((witness, of) -> finest(of));
    // Of several, one about all comes before one about a part.
    byWitness
        .values()
        .forEach(of -> of.sort(Comparator.comparing(c -> Scopes.isPart(c.draft().scope()))));
    return byWitness;
  }

  /** One or nobody: "she was killed" in a text whose headline counts two is one of them. */
  private static boolean isSingle(ClaimDraft draft) {
    return draft.value() instanceof Count count && count.max() != null && count.max() <= 1;
  }

  /** Where a source names the day, its "this week" says nothing more. */
  private static List<AttachedClaim> finest(List<AttachedClaim> of) {
    List<AttachedClaim> days =
        of.stream()
            .filter(claim -> claim.draft().value() instanceof Days on && isNight(on))
            .toList();
    return days.isEmpty() ? of : new ArrayList<>(days);
  }

  /** One day, or a night from one to the next. */
  private static boolean isNight(Days days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    return from != null && to != null && !to.isAfter(from.plusDays(1));
  }

  /** Neither a part nor an addition, nor one person told of among others. */
  private static boolean isTotal(ClaimDraft draft) {
    boolean one = draft.value().equals(Count.exactly(1)) && draft.scope() != null;
    boolean alone = one && draft.evidence().field() == Field.TEXT;
    return !alone
        && !draft.has(Nuance.PART)
        && !draft.has(Nuance.ADDITIONAL)
        && !draft.has(Nuance.CUMULATIVE);
  }

  /** A headline that no value of its own text bears out. */
  private Optional<Judgement> headlines() {
    for (AttachedClaim title : claims) {
      if (title.draft().evidence().field() != Field.TITLE || isSingle(title.draft())) {
        continue;
      }
      List<AttachedClaim> body =
          claims.stream()
              .filter(claim -> claim.source().equals(title.source()))
              .filter(claim -> claim.draft().evidence().field() == Field.TEXT)
              .filter(claim -> isTotal(claim.draft()) && !isSingle(claim.draft()))
              .toList();
      boolean clash = !body.isEmpty() && body.stream().allMatch(claim -> disjoint(title, claim));
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
        subject + ": " + slot() + " " + values(both),
        "The headline of "
            + title.source()
            + " gives "
            + display(title)
            + ", its text "
            + values(body)
            + ".",
        both);
  }

  private static boolean disjoint(AttachedClaim a, AttachedClaim b) {
    return a.kind().compare(a.draft(), b.draft()).is(Relation.DISJOINT);
  }

  private Judgement quiet() {
    boolean alone = claims.stream().map(AttachedClaim::witness).distinct().count() == 1;
    boolean same = claims.stream().map(ValueJudge::display).distinct().count() == 1;
    Verdict verdict = alone ? Verdict.SINGLE_SOURCE : same ? Verdict.AGREEMENT : Verdict.COMPATIBLE;
    String explanation =
        switch (verdict) {
          case SINGLE_SOURCE -> "Said by one source only.";
          case AGREEMENT -> "The sources give the same value.";
          default -> "The values can all be true: " + values(claims) + "." + nightReason();
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
          return " " + sentence(a.kind().compare(a.draft(), b.draft()).reason());
        }
      }
    }
    return "";
  }

  private Judgement loud(List<Clash> clashes) {
    List<AttachedClaim> shown = shown(clashes);
    if (clashes.stream().allMatch(clash -> times.explains(clash.a(), clash.b(), claims))) {
      return Judgement.of(
          Verdict.SUPERSEDED,
          slot(),
          event(),
          summary(shown),
          "The later reports replace the earlier value: " + inTime(shown) + ".",
          shown);
    }
    if (clashes.stream().allMatch(ValueJudge::betweenParties)) {
      return disputed(clashes);
    }
    return Judgement.of(
        claims.get(0).kind().disagreement(),
        slot(),
        event(),
        summary(shown),
        "The sources speak of the same, "
            + subject
            + ", and differ: "
            + bySource(shown)
            + ". "
            + sentence(clashes.get(0).reason()),
        shown);
  }

  private Judgement disputed(List<Clash> clashes) {
    List<AttachedClaim> shown = shown(clashes);
    return Judgement.of(
        Verdict.DISPUTED,
        slot(),
        event(),
        summary(shown),
        "Different parties are quoted for it: " + byParty(shown) + ".",
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
        .filter(claim -> involved.contains(claim) || agrees(claim, involved))
        .toList();
  }

  private static boolean agrees(AttachedClaim claim, Set<AttachedClaim> involved) {
    return involved.stream().anyMatch(other -> other.draft().value().equals(claim.draft().value()));
  }

  private static boolean betweenParties(Clash clash) {
    String a = clash.a().draft().saidBy();
    String b = clash.b().draft().saidBy();
    return a != null && b != null && !party(a).equals(party(b));
  }

  /** A capital or an adjective speaks for its country: Tehran and Iranian officials for Iran. */
  private static String party(String name) {
    Gazetteer gazetteer = Gazetteer.standard();
    return gazetteer.countryOf(name).orElse(Ascii.toLowerCase(name));
  }

  private Slot slot() {
    return claims.get(0).slot();
  }

  private @Nullable String event() {
    return claims.get(0).event() == null ? null : claims.get(0).event().id();
  }

  private String summary(List<AttachedClaim> shown) {
    return subject + ": " + slot() + " " + values(shown);
  }

  private static String values(List<AttachedClaim> shown) {
    return shown.stream()
        .map(ValueJudge::display)
        .distinct()
        .collect(Collectors.joining(" against "));
  }

  private static String bySource(List<AttachedClaim> shown) {
    Map<String, Set<String>> sources = new TreeMap<>();
    for (AttachedClaim claim : shown) {
      sources.computeIfAbsent(display(claim), value -> new LinkedHashSet<>()).add(claim.source());
    }
    return sources.entrySet().stream()
        .map(entry -> entry.getKey() + " in " + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String byParty(List<AttachedClaim> shown) {
    return shown.stream()
        .filter(claim -> claim.draft().saidBy() != null)
        .map(claim -> claim.draft().saidBy() + " says " + display(claim))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String inTime(List<AttachedClaim> shown) {
    return shown.stream()
        .sorted(Comparator.comparing(times::order))
        .map(claim -> display(claim) + " (" + claim.source() + ")")
        .distinct()
        .collect(Collectors.joining(", then "));
  }

  private static String display(AttachedClaim claim) {
    String scope = claim.draft().scope();
    String value = claim.draft().value().display();
    return scope == null || claim.subject() != null ? value : value + " (" + scope + ")";
  }

  private static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
  }
}
