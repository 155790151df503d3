package io.github.concordant.claim.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.Counts;
import io.github.concordant.compare.Decimals;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.text.AnnotatedArticle;
import java.util.Objects;

/**
 * Counted things of an event other than its casualties: people aboard, attackers, cases of a
 * disease, shots, destroyed houses, the magnitude of a quake. The scope names the thing, and only
 * counts of one thing are compared.
 */
public final class QuantityKind implements ClaimKind {

  @Override
  public String id() {
    return "quantity";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(Slot.QUANTITY);
  }

  @Override
  public String aspect(ClaimDraft claim) {
    String thing = claim.scope();
    return thing == null ? "" : thing;
  }

  /** Cases and ruins go on being counted; crews and attackers were as many as they were. */
  @Override
  public boolean grows(ClaimDraft claim) {
    String thing = aspect(claim);
    return thing.endsWith("cases") || thing.endsWith("destroyed");
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    QuantityReader reader = new QuantityReader(article);
    for (Field field : Field.values()) {
      String characters = article.article().field(field);
      for (Quantity quantity : reader.read(article.field(field))) {
        Evidence evidence = Evidence.of(field, quantity.evidence(), characters);
        ClaimDraft draft =
            ClaimDraft.of(Slot.QUANTITY, quantity.value(), evidence)
                .withScope(quantity.thing())
                .withSaidBy(quantity.saidBy());
        found.add(quantity.rising() ? draft.with(Nuance.UPDATE) : draft);
      }
    }
    return found.build();
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    checkArgument(a.slot().equals(Slot.QUANTITY), "no quantity: %s", a);
    checkArgument(b.slot().equals(Slot.QUANTITY), "no quantity: %s", b);
    if (!Objects.equals(a.scope(), b.scope())) {
      return new Comparison(Relation.UNRELATED, a.scope() + " and " + b.scope() + " are others");
    }
    if (a.value() instanceof Count x && b.value() instanceof Count y) {
      return Counts.compare(x, y);
    }
    return a.value() instanceof Text x && b.value() instanceof Text y
        ? Decimals.compare(x.text(), y.text())
        : new Comparison(Relation.UNRELATED, "a count and a measure");
  }

  @Override
  public Examples examples() {
    return aboard().and(crowds()).and(tallies()).and(magnitudes()).and(comparisons());
  }

  private static Examples aboard() {
    return Examples.none()
        .findsOf(
            "people aboard",
            Slot.QUANTITY,
            Count.exactly(61),
            "The launch sank with [[61 people aboard]].",
            "[[61 persons were on board]] when it left.",
            "The bus was [[carrying 61 people]].",
            "The authorities said [[61 people were on the ferry]].",
            "All [[61 people aboard]] survived.")
        .findsOf(
            "passengers",
            Slot.QUANTITY,
            Count.exactly(140),
            "The jet was [[carrying 140 passengers]].")
        .findsOf("crew", Slot.QUANTITY, Count.exactly(9), "The tug had [[9 crew on board]].")
        .ignores(
            "The ferry can carry 300 passengers.",
            "Twelve people aboard were rescued.",
            "The men were carrying 12 rifles.",
            "The boat has room for 80 people.",
            "They found 14 passengers in the water.");
  }

  private static Examples crowds() {
    return Examples.none()
        .findsOf(
            "participants",
            Slot.QUANTITY,
            Count.exactly(300),
            "[[300 soldiers joined]] the mutiny, a witness said.",
            "[[300 men took]] part.",
            "[[300 people participated]] in the march.")
        .findsOf(
            "attackers",
            Slot.QUANTITY,
            Count.exactly(3),
            "[[Three gunmen stormed]] the bank.",
            "[[Three masked attackers opened]] fire on the bus.",
            "[[Three bandits abducted]] the priest.")
        .ignores(
            "Three gunmen were arrested.",
            "Three gunmen may attack the bank.",
            "Two hundred people joined the club.",
            "Police killed three attackers.");
  }

  private static Examples tallies() {
    return Examples.none()
        .findsOf(
            "cases",
            Slot.QUANTITY,
            Count.exactly(420),
            "Cholera spread, and the ministry recorded [[420 cases]].",
            "The [[number of cholera cases stands at 420]].")
        .findsOf(
            "suspected cases",
            Slot.QUANTITY,
            Count.exactly(88),
            "The outbreak has brought [[88 suspected cases]].")
        .findsOf(
            "shots fired",
            Slot.QUANTITY,
            Count.exactly(12),
            "The man [[fired 12 shots]] at the car.",
            "[[Twelve shots were fired]] in the street.")
        .findsOf(
            "rockets fired",
            Slot.QUANTITY,
            Count.exactly(5),
            "The rebels [[launched five rockets]] at the airport.")
        .findsOf(
            "homes destroyed",
            Slot.QUANTITY,
            Count.exactly(30),
            "The storm [[destroyed 30 homes]].",
            "[[Thirty houses were destroyed]], the mayor said.",
            "[[Thirty houses collapsed]].")
        .ignores(
            "The court heard 420 cases.",
            "The outbreak brought 40 new cases.",
            "Cholera was found in six cases of fruit and a judge heard it.",
            "The army shot down five rockets.",
            "The storm could destroy 30 homes.",
            "He bought 30 homes.");
  }

  private static Examples magnitudes() {
    return Examples.none()
        .findsOf(
            "magnitude",
            Slot.QUANTITY,
            new Text("5.4"),
            "The quake had a [[magnitude of 5.4]].",
            "A [[5.4-magnitude]] quake shook the coast.",
            "The survey put the [[magnitude at 5.4]].",
            "The tremor measured [[5.4 on the Richter scale]].",
            "The [[5.4 tremor]] broke windows.")
        .ignores(
            "The quake was followed by an aftershock of magnitude 4.1.",
            "The quake struck 5.4 km below the sea.",
            "The quake cost 5.4 million euros.",
            "On a scale of worry it was small.");
  }

  private static Examples comparisons() {
    return Examples.none()
        .compares(
            "The quake had a magnitude of 5.4.",
            Relation.DISJOINT,
            "The quake had a magnitude of 5.7.")
        .compares(
            "The quake had a magnitude of 5.4.",
            Relation.COMPATIBLE,
            "The quake had a magnitude of 5.")
        .compares("It sank with 61 people aboard.", Relation.DISJOINT, "It was carrying 75 people.")
        .compares(
            "It sank with 61 people aboard.", Relation.UNRELATED, "It was carrying 58 passengers.")
        .compares(
            "It sank with 61 people aboard.",
            Relation.COMPATIBLE,
            "It sank with about 60 people aboard.")
        .misses(
            Slot.QUANTITY,
            Count.exactly(40),
            "Who mutinied? There were [[forty of them]].",
            "what the pronoun stands for is not found yet");
  }
}
