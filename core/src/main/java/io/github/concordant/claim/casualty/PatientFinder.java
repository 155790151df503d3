package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.concordant.claim.casualty.Party.Kind;
import io.github.concordant.claim.casualty.Predicate.Side;
import io.github.concordant.text.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who suffers a predicate: the subject on its left or the object on its right. */
final class PatientFinder {

  private static final int PART_REACH = 14;

  private final Line line;
  private final Parties parties;
  private final ImmutableList<Predicate> predicates;

  PatientFinder(Line line, Parties parties, ImmutableList<Predicate> predicates) {
    this.line = line;
    this.parties = parties;
    this.predicates = predicates;
  }

  Patients of(Predicate predicate) {
    Patients found = predicate.side() == Side.LEFT ? leftOf(predicate) : right(predicate);
    if (found.isEmpty()) {
      found = predicate.side() == Side.LEFT ? afterAmong(predicate) : found;
    }
    if (found.isEmpty()) {
      return found;
    }
    int from = predicate.end();
    for (Party party : found.whole()) {
      from = Math.max(from, party.end());
    }
    ImmutableList<Party> parts =
        ImmutableList.<Party>builder().addAll(found.parts()).addAll(partsAfter(from)).build();
    return new Patients(found.whole(), parts);
  }

  /** Those whom two predicates happen to that are joined: "killed or wounded 20 people". */
  Patients of(Predicate predicate, Predicate joined) {
    Patients found = of(predicate);
    return found.isEmpty() ? of(joined) : found;
  }

  /** Its subject, and who else: "the bomber killed himself and nine others". */
  private Patients leftOf(Predicate predicate) {
    Patients found = left(predicate.first());
    boolean more = Reflexive.follows(line, predicate.end()) && line.is(predicate.end() + 1, "and");
    Party others = more ? ownFrom(predicate.end() + 2) : null;
    return others == null || hasOwnVerb(others)
        ? found
        : new Patients(
            ImmutableList.<Party>builder().addAll(found.whole()).addAll(listFrom(others)).build(),
            found.parts());
  }

  private Patients right(Predicate predicate) {
    int at = predicate.end();
    while ((Grammar.isAside(line.at(at)) && parties.from(at) == null) || line.is(at, "of")) {
      at++;
    }
    Party first = parties.from(at);
    return first == null ? Patients.NOBODY : new Patients(listFrom(first), ImmutableList.of());
  }

  /** The party and those coordinated with it to the right. */
  private ImmutableList<Party> listFrom(Party first) {
    ImmutableList.Builder<Party> list = ImmutableList.builder();
    list.add(first);
    Party last = first;
    while (true) {
      int at = last.end();
      while (line.at(at).is(",")
          || (line.at(at).isAge() && at > last.end())
          || line.is(at, "aged")
          || Grammar.AND.contains(line.at(at).lower())
          || line.are(at, "as", "well")
          || line.is(at, "well")
          || (line.is(at - 1, "well") && line.is(at, "as"))) {
        at++;
      }
      boolean adjacent = at == last.end();
      Party next = ownFrom(at);
      if (next == null
          || (adjacent && !(next.counts() && last.is(Kind.COUNTED)))
          || hasOwnVerb(next)) {
        return list.build();
      }
      if (Appositions.join(line, last, next) == null) {
        list.add(next);
      }
      last = next;
    }
  }

  /** The party at the index, of which "her two sons" are two. */
  private @Nullable Party ownFrom(int at) {
    Party owned = line.isAny(at, Grammar.OWN) ? parties.from(at + 1) : null;
    return owned != null && owned.is(Kind.COUNTED) ? owned : parties.from(at);
  }

  /** Whether the party is the subject of a verb that follows it. */
  private boolean hasOwnVerb(Party party) {
    int next = party.end();
    if (Grammar.SAYING.contains(line.at(next).lower())) {
      return true;
    }
    while (Grammar.isAside(line.at(next)) && parties.from(next) == null) {
      next++;
    }
    for (Predicate predicate : predicates) {
      if (predicate.first() <= next && next < predicate.end() && predicate.first() >= party.end()) {
        return predicate.side() == Side.LEFT;
      }
    }
    return Grammar.isVerb(line.at(next)) && !line.at(next).lower().endsWith("ing");
  }

  /** Walks left from the verb to its subject, over phrases and clauses that stand between. */
  private Patients left(int verb) {
    List<Party> parts = new ArrayList<>();
    Party inner = null;
    boolean shared = false;
    int at = verb - 1;
    while (at >= 0) {
      Party party = parties.at(at);
      if (party != null) {
        List<Party> list = listUntil(party);
        Party first = list.get(0);
        int before = first.first() - 1;
        if (isPartOf(before)) {
          parts.addAll(list);
          at = before - (line.is(before, "them") || line.is(before, "whom") ? 2 : 1);
          continue;
        }
        if (isOfThem(before)) {
          at = beforeOfThem(before);
          continue;
        }
        if (shared && isObject(before)) {
          at = before;
          continue;
        }
        boolean own = party.is(Kind.COUNTED) && parties.isRelative(party, verb);
        boolean inside = !own && Grammar.PREPOSITIONS.contains(line.at(before).lower());
        if (!inside && isAmong(before)) {
          return among(list, parts, before);
        }
        if (!inside) {
          List<Party> meant = list.size() == 1 ? List.of(parties.inner(first, verb)) : list;
          return new Patients(ImmutableList.copyOf(meant), ImmutableList.copyOf(parts));
        }
        inner = inner == null ? party : inner;
        at = before - 1;
        continue;
      }
      int next = step(verb, at, shared);
      if (next == at) {
        break;
      }
      shared |= at == verb - 1 && isJoint(at);
      at = next;
    }
    return inner != null && inner.is(Kind.COUNTED)
        ? new Patients(ImmutableList.of(inner), ImmutableList.copyOf(parts))
        : Patients.NOBODY;
  }

  private boolean isOfThem(int at) {
    return line.is(at - 1, "of") && (line.is(at, "them") || line.is(at, "whom"));
  }

  /** "Six people, two of them children, were hurt": the six were. */
  private int beforeOfThem(int them) {
    Party quantified = parties.at(them);
    int first = quantified == null ? them - 2 : quantified.first();
    return line.is(first - 1, ",") ? first - 2 : first - 1;
  }

  private boolean isAmong(int at) {
    return line.is(at, "among") || line.is(at, "amongst");
  }

  /** "Two medics were among 31 people killed": the medics are part of the killed. */
  private Patients among(List<Party> list, List<Party> parts, int among) {
    Patients named = left(helpersBefore(among));
    ImmutableList<Party> all =
        ImmutableList.<Party>builder()
            .addAll(parts)
            .addAll(named.whole())
            .addAll(named.parts())
            .build();
    return new Patients(ImmutableList.copyOf(list), all);
  }

  /** "Among the dead were four children". */
  private Patients afterAmong(Predicate predicate) {
    int before =
        line.is(predicate.first() - 1, "the") ? predicate.first() - 2 : predicate.first() - 1;
    if (line.is(before, "those")) {
      before--;
    }
    if (!isAmong(before)) {
      return Patients.NOBODY;
    }
    int at = predicate.end();
    while (Grammar.BE.contains(line.at(at).lower())
        || (Grammar.isAside(line.at(at)) && parties.from(at) == null)) {
      at++;
    }
    Party first = at == predicate.end() ? null : parties.from(at);
    if (first != null) {
      return new Patients(ImmutableList.of(), listFrom(first));
    }
    Patients named = left(helpersBefore(before));
    return new Patients(
        ImmutableList.of(),
        ImmutableList.<Party>builder().addAll(named.whole()).addAll(named.parts()).build());
  }

  private int helpersBefore(int at) {
    int first = at;
    while (Grammar.BE.contains(line.at(first - 1).lower()) || Grammar.isAside(line.at(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean isJoint(int at) {
    return Grammar.AND.contains(line.at(at).lower()) || line.is(at, ",");
  }

  /** The index to go on from, or the same one to stop. */
  private int step(int verb, int at, boolean shared) {
    Word word = line.at(at);
    if (word.isStop()) {
      return at;
    }
    if (Grammar.RELATIVE.contains(word.lower())) {
      return line.is(at - 1, ",") ? at - 2 : at - 1;
    }
    if ((Grammar.SUBORDINATORS.contains(word.lower()) && !word.is("since"))
        || (Grammar.SAYING.contains(word.lower()) && !Grammar.ASIDE.contains(word.lower()))) {
      return at;
    }
    if (Grammar.AND.contains(word.lower())) {
      // "The two men, ages 19 and 24, were hurt"
      return at == verb - 1 || line.at(at + 1).isAge() ? at - 1 : at;
    }
    if (word.tag() == Tag.VERB && word.lower().endsWith("ing") && !isPredicate(at)) {
      return at - 1;
    }
    if (isFateOfSome(at) || line.is(at, "aged")) {
      return at - 1;
    }
    if ((Grammar.isVerb(word) && !isAfterPreposition(at)) || isPredicate(at)) {
      int relative = relativeBefore(at);
      if (relative >= 0) {
        return line.is(relative - 1, ",") ? relative - 2 : relative - 1;
      }
      return shared ? at - 1 : at;
    }
    return at - 1;
  }

  /** "Two of the wounded died": of whom the wounded are the whole. */
  private boolean isFateOfSome(int at) {
    boolean these = line.is(at - 1, "the") || line.is(at - 1, "those") || line.is(at - 1, "these");
    return these && line.is(at - 2, "of") && isPredicate(at);
  }

  /** "On board": after a preposition stands a noun, whatever its tag. */
  private boolean isAfterPreposition(int at) {
    Word before = line.at(at - 1);
    return Grammar.PREPOSITIONS.contains(before.lower()) && !before.is("to") && !before.is("as");
  }

  private boolean isPredicate(int at) {
    for (Predicate predicate : predicates) {
      if (predicate.first() <= at && at < predicate.end()) {
        return true;
      }
    }
    return false;
  }

  /** Where the relative pronoun stands whose verb is at the index, or -1. */
  private int relativeBefore(int at) {
    int before = at - 1;
    while (Grammar.isAside(line.at(before))
        || Grammar.isVerb(line.at(before))
        || Grammar.NOT.contains(line.at(before).lower())) {
      before--;
    }
    return Grammar.RELATIVE.contains(line.at(before).lower()) ? before : -1;
  }

  private boolean isObject(int before) {
    Word word = line.at(before);
    return !Grammar.SAYING.contains(word.lower()) && (Grammar.isVerb(word) || isPredicate(before));
  }

  private boolean isPartOf(int before) {
    return Grammar.INCLUDING.contains(line.at(before).lower())
        || line.are(before - 1, "among", "them")
        || line.are(before - 1, "among", "whom");
  }

  /** The party and those coordinated with it to the left, in the order of the text. */
  private List<Party> listUntil(Party last) {
    List<Party> list = new ArrayList<>();
    list.add(last);
    Party first = last;
    while (true) {
      int start = line.isAny(first.first() - 1, Grammar.OWN) ? first.first() - 1 : first.first();
      int at = start - 1;
      while (line.at(at).isComma()
          || Grammar.AND.contains(line.at(at).lower())
          || line.is(at, "aged")
          || line.at(at).isAge()) {
        at--;
      }
      Party before = parties.until(at + 1);
      boolean adjacent = at == start - 1;
      if (before == null || adjacent || !before.counts() || isDashed(before, first)) {
        return Lists.reverse(list);
      }
      Party same = Appositions.join(line, before, first);
      if (same != null) {
        list.remove(list.size() - 1);
        before = same;
      }
      list.add(before);
      first = before;
    }
  }

  /** "... one critically", "... two of them seriously". */
  private @Nullable Party gravelyHurt(int at) {
    Party party = parties.from(at);
    if (party == null || !parties.areSomeOfThem(party)) {
      return null;
    }
    boolean grave = Grammar.GRAVELY.contains(line.at(party.end()).lower());
    return grave && !isPredicate(party.end()) ? party : null;
  }

  /** A dash or bracket after one person ends a dateline or a remark, not an item of a list. */
  private boolean isDashed(Party left, Party right) {
    boolean marks = line.at(left.end()).isComma() && !line.is(left.end(), ",");
    boolean bracket = line.at(right.first() - 1).isComma() && !line.is(right.first() - 1, ",");
    return (marks || bracket) && !left.is(Kind.COUNTED);
  }

  /** "... including four children", "... among them two nurses". */
  ImmutableList<Party> partsAfter(int from) {
    for (int at = from; at < from + PART_REACH; at++) {
      Word word = line.at(at);
      Party grave = gravelyHurt(at);
      if (grave != null) {
        return ImmutableList.of(grave);
      }
      if (word.isStop() || (Grammar.isVerb(word) && !Grammar.INCLUDING.contains(word.lower()))) {
        return ImmutableList.of();
      }
      if (Grammar.INCLUDING.contains(word.lower()) || line.are(at, "among", "them")) {
        int next = word.is("among") ? at + 2 : at + 1;
        Party part = parties.from(next);
        return part == null ? ImmutableList.of() : listFrom(part);
      }
    }
    return ImmutableList.of();
  }
}
