package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import io.github.concordant.compare.name.HouseStyle;
import io.github.concordant.model.Level;
import io.github.concordant.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges the forms of one name: the same, a shorter form, or a spelling that differs. */
final class NameJudge {

  private NameJudge() {}

  /**
   * What the forms of one name amount to.
   *
   * @param claims all of one name, in the order of the sources
   * @param style the spellings that the house has chosen
   * @param memory of names compared before
   */
  static ImmutableList<Judgement> judge(
      ImmutableList<AttachedClaim> claims, HouseStyle style, NameMemory memory) {
    ImmutableList.Builder<Judgement> found = ImmutableList.builder();
    ImmutableList<Spelling> spellings = Spelling.of(claims, memory);
    found.add(spellings.isEmpty() ? quiet(claims) : variant(claims, spellings, style));
    slips(spellings).values().forEach(slip -> found.add(slip(slip)));
    for (AttachedClaim claim : claims) {
      claim.kind().selfConflict(claim.draft()).map(why -> oddity(claim, why)).ifPresent(found::add);
    }
    return found.build();
  }

  /** The first slip of each source. */
  private static Map<String, Spelling> slips(List<Spelling> spellings) {
    Map<String, Spelling> slips = new TreeMap<>();
    for (Spelling spelling : spellings) {
      if (spelling.isSlip()) {
        slips.putIfAbsent(spelling.a().source(), spelling);
      }
    }
    return slips;
  }

  private static Judgement slip(Spelling slip) {
    String forms = form(slip.a()) + " / " + form(slip.b());
    String explanation = slip.a().source() + " spells one name in two ways: " + slip.reason() + ".";
    return Judgement.of(
            Verdict.INTERNAL_CONTRADICTION,
            slip.a().slot(),
            null,
            forms,
            explanation,
            ImmutableList.of(slip.a(), slip.b()))
        .atLevel(Level.WARNING);
  }

  private static Judgement variant(
      List<AttachedClaim> claims, List<Spelling> spellings, HouseStyle style) {
    AttachedClaim first = claims.get(0);
    String forms =
        claims.stream().map(NameJudge::form).distinct().collect(Collectors.joining(" / "));
    String most = mostUsed(claims);
    String explanation =
        "One "
            + first.slot()
            + ", spelt differently: "
            + spellings.get(0).reason()
            + ". The form that most sources use is \""
            + most
            + "\"."
            + house(claims, style);
    return Judgement.of(Verdict.SPELLING_VARIANT, first.slot(), null, forms, explanation, claims);
  }

  private static String house(List<AttachedClaim> claims, HouseStyle style) {
    List<String> forms = claims.stream().map(NameJudge::form).toList();
    return style
        .formOf(forms, Spelling.kind(claims.get(0)))
        .map(form -> " The house style has \"" + form + "\".")
        .orElse("");
  }

  private static Judgement quiet(List<AttachedClaim> claims) {
    AttachedClaim first = claims.get(0);
    boolean alone = claims.stream().map(AttachedClaim::witness).distinct().count() == 1;
    return Judgement.of(
        alone ? Verdict.SINGLE_SOURCE : Verdict.AGREEMENT,
        first.slot(),
        null,
        mostUsed(claims),
        alone ? "Named by one source only." : "The sources name the same " + first.slot() + ".",
        claims);
  }

  private static Judgement oddity(AttachedClaim claim, String why) {
    return Judgement.of(
            Verdict.INTERNAL_CONTRADICTION,
            claim.slot(),
            null,
            form(claim),
            why,
            ImmutableList.of(claim))
        .atLevel(Level.WARNING);
  }

  private static String mostUsed(List<AttachedClaim> claims) {
    Optional<String> most =
        claims.stream()
            .map(NameJudge::form)
            .distinct()
            .min(
                Comparator.comparing((String form) -> form.indexOf(' ') < 0)
                    .thenComparingLong(form -> -sources(claims, form))
                    .thenComparing(form -> -form.length())
                    .thenComparing(Comparator.naturalOrder()));
    return most.orElseThrow();
  }

  private static long sources(List<AttachedClaim> claims, String form) {
    return claims.stream()
        .filter(claim -> form(claim).equals(form))
        .map(AttachedClaim::witness)
        .distinct()
        .count();
  }

  static String form(AttachedClaim claim) {
    return claim.draft().value().display();
  }
}
