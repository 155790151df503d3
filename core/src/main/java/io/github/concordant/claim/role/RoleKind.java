package io.github.concordant.claim.role;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Verdict;
import io.github.concordant.text.AnnotatedArticle;

/**
 * The office that a person is given: before the name ("Foreign Minister Jalil Jilani") or behind it
 * ("Rasoul Mousavi, the head of the Asian department, or by a verb ("who was running for mayor"),
 * or to one who was killed and goes unnamed. One person may hold two offices, so two that differ
 * are disputed, unless nobody holds both: governor and ambassador, minister and deputy minister.
 */
public final class RoleKind implements ClaimKind {

  private final RoleReader reader = new RoleReader();

  @Override
  public String id() {
    return "role";
  }

  @Override
  public String summary() {
    return "The office that a person is given. Two offices that nobody holds together "
        + "contradict; two others are disputed.";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(Slot.ROLE);
  }

  @Override
  public Basis basis() {
    return Basis.SUBJECT;
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    for (Field field : Field.values()) {
      String text = article.article().field(field);
      reader
          .read(article.field(field))
          .forEach(
              role ->
                  found.add(
                      ClaimDraft.of(
                              Slot.ROLE,
                              new Text(role.office().in(text)),
                              Evidence.of(field, role.evidence(), text))
                          .withScope(role.person())));
    }
    return found.addAll(VictimOffices.of(article)).build();
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    Office mine = Office.of(text(a));
    Office theirs = Office.of(text(b));
    Comparison comparison = mine.compare(theirs);
    // Who died is told by what concerns the reader: a mayor may have been a teacher too.
    boolean loose = isByPart(a) && comparison.is(Relation.DISJOINT) && !mine.excludes(theirs);
    return loose
        ? new Comparison(Relation.COMPATIBLE, "one person may hold both offices")
        : comparison;
  }

  /** Two offices that nobody holds together contradict each other; others may be one person's. */
  @Override
  public Verdict disagreement(ClaimDraft a, ClaimDraft b) {
    return Office.of(text(a)).excludes(Office.of(text(b)))
        ? Verdict.CONTRADICTION
        : Verdict.DISPUTED;
  }

  @Override
  public boolean isByPart(ClaimDraft claim) {
    return VictimOffices.DEAD.equals(claim.scope());
  }

  private static String text(ClaimDraft draft) {
    checkArgument(draft.value() instanceof Text, "no office: %s", draft);
    return ((Text) draft.value()).text();
  }

  @Override
  public Examples examples() {
    return beside().and(verbal()).and(victims()).and(comparisons()).and(exclusions());
  }

  private static Examples beside() {
    return Examples.none()
        .finds(
            Slot.ROLE, new Text("Finance Minister"), "[[Finance Minister John Carter]] resigned.")
        .finds(
            Slot.ROLE,
            new Text("the mayor of Bristol"),
            "[[John Carter, the mayor of Bristol]], resigned.")
        .finds(
            Slot.ROLE,
            new Text("the head of the harbour office"),
            "It was too late, said [[the head of the harbour office, John Carter]].")
        .finds(
            Slot.ROLE,
            new Text("Governor"),
            "On Monday [[Governor John Carter]] opened the bridge.")
        .finds(
            Slot.ROLE,
            new Text("a member of the city council"),
            "[[John Carter, a member of the city council]], spoke first.")
        .ignores(
            "John Carter resigned.",
            "The minister resigned.",
            "John Carter, a member of the choir, sang.");
  }

  private static Examples verbal() {
    return Examples.none()
        .finds(
            Slot.ROLE,
            new Text("the director of the port"),
            "[[John Carter was the director of the port]].",
            "[[John Carter, who is the director of the port]], went home.",
            "[[John Carter, whom two officers called the director of the port]], went home.",
            "[[John Carter, described by police as the director of the port]], went home.")
        .finds(
            Slot.ROLE,
            new Text("ringleader of the gang"),
            "[[John Carter, alias \"Fox\", ringleader of the gang]], got away.")
        .finds(
            Slot.ROLE,
            new Text("running for mayor of Bristol"),
            "[[John Carter, who was running for mayor of Bristol]], went home.")
        .ignores(
            "John Carter was the tallest of the boys.",
            "John Carter, who was running for the bus, fell.",
            "John Carter, whom neighbours call the baker, went home.");
  }

  private static Examples victims() {
    return Examples.none()
        .findsOf(
            VictimOffices.DEAD,
            Slot.ROLE,
            new Text("The mayor of Bristol"),
            "[[The mayor of Bristol]] was shot dead on Friday.",
            "[[The mayor of Bristol]] died in the crash.",
            "[[The mayor of Bristol]] was murdered with his driver.")
        .findsOf(
            VictimOffices.DEAD,
            Slot.ROLE,
            new Text("a council member"),
            "Gunmen killed [[a council member]] and two guards.")
        .ignores(
            "The mayor of Bristol was shot at.",
            "The mayor of Bristol was not killed.",
            "Nine mayors were killed last year.",
            "Gunmen tried to kill the mayor of Bristol.");
  }

  private static Examples comparisons() {
    return Examples.none()
        .compares(
            "Finance Minister John Carter resigned.",
            Relation.DISJOINT,
            "Health Minister John Carter resigned.")
        .compares(
            "Minister John Carter resigned.",
            Relation.COMPATIBLE,
            "Health Minister John Carter resigned.")
        .compares(
            "The museum's director, John Carter, resigned.",
            Relation.EQUAL,
            "John Carter, the head of the museum, resigned.")
        .compares(
            "Governor John Carter resigned.",
            Relation.DISJOINT,
            "Ambassador John Carter resigned.");
  }

  private static Examples exclusions() {
    return Examples.none()
        .compares(
            "Deputy Health Minister John Carter resigned.",
            Relation.DISJOINT,
            "John Carter, the health minister, resigned.")
        .compares(
            "Deputy Health Minister John Carter resigned.",
            Relation.COMPATIBLE,
            "Minister John Carter resigned.")
        .compares(
            "John Carter, the leader of the gang, fled.",
            Relation.DISJOINT,
            "John Carter, the number two of the gang, fled.")
        .compares(
            "Deputy Governor John Carter resigned.",
            Relation.DISJOINT,
            "Governor John Carter resigned.")
        .compares(
            "Former governor John Carter resigned.",
            Relation.COMPATIBLE,
            "Governor John Carter resigned.")
        .compares(
            "The mayor of Bristol was shot dead.",
            Relation.DISJOINT,
            "A mayoral candidate was shot dead.")
        .compares(
            "The mayor of Bristol was shot dead.",
            Relation.COMPATIBLE,
            "The owner of a bar was shot dead.")
        .compares(
            "Gunmen killed a council member.",
            Relation.DISJOINT,
            "Gunmen killed a member of parliament.");
  }
}
