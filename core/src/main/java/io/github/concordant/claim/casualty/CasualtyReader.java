package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.claim.casualty.Party.Kind;
import io.github.concordant.claim.casualty.Predicate.Mood;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the counts that one sentence states. */
final class CasualtyReader {

  private static final int FEWEST_DISPLACED = 10;

  private final Lexicon lexicon;
  private final PartyReader partyReader;
  private final PredicateReader predicateReader;

  CasualtyReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.partyReader = new PartyReader(lexicon);
    this.predicateReader = new PredicateReader(lexicon);
  }

  /**
   * The counts of the sentence, in the order of the text.
   *
   * @param last what was counted last before the sentence, or null
   */
  ImmutableList<Tally> read(Line line, @Nullable Slot last) {
    Parties parties = new Parties(line, partyReader.read(line));
    ImmutableList<Predicate> predicates = predicateReader.read(line, parties);
    PatientFinder finder = new PatientFinder(line, parties, predicates);
    List<Tally> found = new ArrayList<>();
    for (Tally nominal : new NominalReader(line).read()) {
      found.add(nominal);
      for (Party part : finder.partsAfter(nominal.end())) {
        if (part.is(Kind.COUNTED)) {
          // "Nine fatalities, including four children"
          found.add(
              tally(nominal.slot(), part, part.first(), part.end(), ImmutableSet.of(Nuance.PART)));
        }
      }
    }
    JointFates joint = new JointFates(line, predicates);
    Set<Tally> shares = new LinkedHashSet<>();
    Predicate done = null;
    for (Predicate predicate : predicates) {
      Predicate partner = joint.after(predicate);
      Patients shared = partner == null ? Patients.NOBODY : finder.of(predicate, partner);
      if (partner != null && JointFates.isShared(shared)) {
        shares.addAll(shares(joint, shared, predicate, partner));
        done = partner;
      } else if (predicate.mood() != Mood.IMAGINED && !predicate.equals(done)) {
        addAll(found, line, parties, predicate, finder.of(predicate));
      }
    }
    found.addAll(shares);
    for (Party party : parties.all()) {
      Slot slot = attribute(line, party);
      boolean owner = line.is(party.end(), "'s");
      if (slot != null && !owner && isIntroduced(line, party) && !isCounted(found, party)) {
        found.add(tally(slot, party, party.first(), party.end(), ImmutableSet.of()));
      }
    }
    found.addAll(new PartsOfThem(line, parties).read(found, last));
    return distinct(found, shares);
  }

  private void addAll(
      List<Tally> found, Line line, Parties parties, Predicate predicate, Patients suffering) {
    if (isHalfRead(line, predicate, suffering)) {
      return;
    }
    Patients patients = withoutOthers(line, predicate, suffering);
    Party together = new Company(line, parties, lexicon).of(predicate, patients);
    if (together == null) {
      addAll(found, parties, predicate, patients);
    } else {
      found.add(together(predicate, together));
    }
  }

  /** "Killed or wounded 20 people": of each fate 20 at most. */
  private static List<Tally> shares(
      JointFates joint, Patients shared, Predicate one, Predicate other) {
    List<Tally> shares = new ArrayList<>();
    for (Party party : shared.whole()) {
      Party share = joint.share(party, one);
      if (share != null) {
        int first = Math.min(party.first(), one.first());
        int end = Math.max(party.end(), other.end());
        shares.add(tally(one.slot(), share, first, end, ImmutableSet.of()));
        shares.add(tally(other.slot(), share, first, end, ImmutableSet.of()));
      }
    }
    return shares;
  }

  private static Tally together(Predicate predicate, Party all) {
    int first = Math.min(all.first(), predicate.first());
    int end = Math.max(all.end(), predicate.end());
    return tally(predicate.slot(), all, first, end, ImmutableSet.of());
  }

  /** The predicates of the sentence, whomever they happen to. */
  ImmutableList<Predicate> predicates(Line line) {
    return predicateReader.read(line, new Parties(line, partyReader.read(line)));
  }

  /**
   * The patients without those of a list who carry another fate: "as well as 140 injured people".
   */
  private Patients withoutOthers(Line line, Predicate predicate, Patients patients) {
    ImmutableList.Builder<Party> kept = ImmutableList.builder();
    for (int i = 0; i < patients.whole().size(); i++) {
      Slot own = attribute(line, patients.whole().get(i));
      if (i == 0 || own == null || own.equals(predicate.slot())) {
        kept.add(patients.whole().get(i));
      }
    }
    return new Patients(kept.build(), patients.parts());
  }

  /** One person with "were": a list of which only the last was seen. */
  private static boolean isHalfRead(Line line, Predicate predicate, Patients patients) {
    boolean single =
        patients.whole().size() == 1
            && (patients.whole().get(0).is(Kind.KNOWN) || patients.whole().get(0).is(Kind.ONE));
    return single && (line.is(predicate.first(), "were") || line.is(predicate.first(), "are"));
  }

  private static void addAll(
      List<Tally> found, Parties parties, Predicate predicate, Patients patients) {
    List<Party> singles = new ArrayList<>();
    for (Party party : patients.whole()) {
      boolean listed = party.is(Kind.KNOWN) && patients.whole().size() > 1;
      if (party.is(Kind.ONE) || listed) {
        singles.add(party);
      } else if (party.counts() || predicate.mood() == Mood.DENIED) {
        add(found, parties, predicate, party, ImmutableSet.of());
      }
    }
    boolean one = singles.size() > 1 && parties.isSingular(predicate);
    addSingles(found, parties, predicate, one ? singles.subList(0, 1) : singles, ImmutableSet.of());
    List<Party> singleParts = new ArrayList<>();
    for (Party party : patients.parts()) {
      if (party.is(Kind.ONE)) {
        singleParts.add(party);
      } else if (party.counts() && !party.is(Kind.KNOWN)) {
        add(found, parties, predicate, party, ImmutableSet.of(Nuance.PART));
      }
    }
    addSingles(found, parties, predicate, singleParts, ImmutableSet.of(Nuance.PART));
  }

  /** "A man and a woman" are one count of two. */
  private static void addSingles(
      List<Tally> found,
      Parties parties,
      Predicate predicate,
      List<Party> singles,
      ImmutableSet<Nuance> nuances) {
    if (singles.isEmpty()) {
      return;
    }
    Party first = singles.get(0);
    Party last = singles.get(singles.size() - 1);
    String scope = singles.size() == 1 ? first.scope() : null;
    Party all =
        new Party(
            first.first(),
            last.end(),
            areKnown(singles) ? Kind.KNOWN : Kind.ONE,
            Count.exactly(singles.size()),
            scope);
    add(found, parties, predicate, all, nuances);
  }

  private static boolean areKnown(List<Party> singles) {
    return singles.stream().allMatch(party -> party.is(Kind.KNOWN));
  }

  private static void add(
      List<Tally> found,
      Parties parties,
      Predicate predicate,
      Party party,
      ImmutableSet<Nuance> given) {
    boolean denied = predicate.mood() == Mood.DENIED;
    if (parties.isFleeing(predicate) && (!isCrowd(party) || parties.areWanted(party))) {
      return;
    }
    if (predicate.slot().equals(Slot.RESCUED) && parties.areBodies(party)) {
      return;
    }
    Party counted =
        denied
            ? new Party(party.first(), party.end(), Kind.NOBODY, Count.exactly(0), party.scope())
            : party;
    int first = Math.min(party.first(), predicate.first());
    int end = Math.max(party.end(), predicate.end());
    boolean beside = party.end() == predicate.first() || predicate.end() == party.first();
    if (party.is(Kind.KNOWN)
        && !beside
        && parties.isName(party)
        && !parties.isDescribedSubject(party, predicate)) {
      return;
    }
    // "The driver was not hurt" says nothing of the others.
    ImmutableSet<Nuance> nuances =
        denied && party.is(Kind.KNOWN) ? ImmutableSet.of(Nuance.PART) : given;
    boolean part = nuances.contains(Nuance.PART) && !beside && !isAmongPart(predicate, party);
    boolean alone = !part && parties.countedBetween(first, end, party, predicate) == 0;
    found.add(
        alone
            ? tally(predicate.slot(), counted, first, end, nuances)
            : tally(predicate.slot(), counted, party.first(), party.end(), nuances));
  }

  /** "Among the dead were four children": the part is all that the predicate has. */
  private static boolean isAmongPart(Predicate predicate, Party party) {
    return predicate.end() + 1 == party.first() && predicate.first() == predicate.core();
  }

  /** Few who run away are fleeing a scene, not displaced. */
  private static boolean isCrowd(Party party) {
    Long most = party.count().max();
    return party.is(Kind.COUNTED) && (most == null || most >= FEWEST_DISPLACED);
  }

  private static Tally tally(
      Slot slot, Party party, int first, int end, ImmutableSet<Nuance> nuances) {
    return new Tally(
        slot,
        party.count(),
        party.scope(),
        first,
        end,
        party.first(),
        party.is(Kind.KNOWN),
        nuances);
  }

  private static boolean isIntroduced(Line line, Party party) {
    String first = line.at(party.first()).lower();
    boolean article = first.equals("a") || first.equals("an") || first.equals("another");
    return party.is(Kind.COUNTED) || (party.is(Kind.ONE) && article);
  }

  private static boolean isCounted(List<Tally> found, Party party) {
    return found.stream().anyMatch(tally -> tally.at() == party.first());
  }

  /** What an attribute inside the phrase says: "two dead teenagers", "five gunshot victims". */
  private @Nullable Slot attribute(Line line, Party party) {
    for (int at = party.first(); at < party.end() - 1; at++) {
      String word = line.at(at).lower();
      Lexicon.Verb verb = lexicon.verb(word);
      if (verb != null && verb.form() == Lexicon.Form.PARTICIPLE && !verb.subject()) {
        return verb.slot();
      }
      if (word.equals("gunshot")
          || (word.equals("shooting") && line.at(at + 1).lower().startsWith("victim"))) {
        return Slot.INJURED;
      }
      if (word.equals("dead") || word.equals("deceased")) {
        return Slot.KILLED;
      }
      if (word.equals("missing")) {
        return Slot.MISSING;
      }
    }
    return null;
  }

  /**
   * One tally a party and slot; who is killed is not told again as injured, but of some who are
   * killed or injured both are told.
   */
  private static ImmutableList<Tally> distinct(List<Tally> found, Set<Tally> shares) {
    Map<Integer, List<Tally>> byParty = new HashMap<>();
    List<Tally> kept = new ArrayList<>();
    for (Tally tally : found) {
      List<Tally> others = byParty.computeIfAbsent(tally.at(), at -> new ArrayList<>());
      boolean again = others.stream().anyMatch(other -> other.slot().equals(tally.slot()));
      if (!again) {
        others.add(tally);
        kept.add(tally);
      }
    }
    kept.removeIf(
        tally ->
            !shares.contains(tally)
                && isWeaker(tally, byParty.getOrDefault(tally.at(), List.of())));
    kept.sort(Comparator.comparingInt(Tally::at).thenComparing(Tally::slot));
    return ImmutableList.copyOf(kept);
  }

  private static boolean isWeaker(Tally tally, List<Tally> same) {
    return tally.slot().equals(Slot.INJURED)
        && tally.count().min() > 0
        && same.stream().anyMatch(other -> other.slot().equals(Slot.KILLED));
  }
}
