package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.name.Difference;
import io.github.concordant.compare.name.NameKind;
import io.github.concordant.compare.name.NameMatcher;
import io.github.concordant.model.Slot;
import java.util.List;

/**
 * Two spellings of one name that an editor wants to hear of.
 *
 * @param reason what makes them one name, as a clause
 */
record Spelling(AttachedClaim a, AttachedClaim b, String reason) {

  /**
   * The spellings among the forms of one name. A source that spells a name in two ways slips; one
   * that gives two names of a group explains them. A source that also has the other's form agrees
   * with it, unless it slips.
   *
   * @param memory of names compared before
   */
  static ImmutableList<Spelling> of(List<AttachedClaim> claims, NameMemory memory) {
    ImmutableList.Builder<Spelling> found = ImmutableList.builder();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        AttachedClaim a = claims.get(i);
        AttachedClaim b = claims.get(j);
        Comparison comparison = memory.compare(a, b);
        if (comparison.is(Relation.VARIANT) && isNews(a, b, claims, memory)) {
          found.add(new Spelling(a, b, comparison.reason()));
        }
      }
    }
    return found.build();
  }

  /** Whether one source disagrees with itself. */
  boolean isSlip() {
    return a.source().equals(b.source());
  }

  private static boolean isNews(
      AttachedClaim a, AttachedClaim b, List<AttachedClaim> claims, NameMemory memory) {
    if (a.source().equals(b.source())) {
      String one = NameJudge.form(a);
      String other = NameJudge.form(b);
      return !letters(one).equals(letters(other))
          && NameMatcher.standard().compare(one, other, kind(a)).difference()
              != Difference.OTHER_NAME;
    }
    return !a.witness().equals(b.witness())
        && !uses(a.witness(), b, claims, memory)
        && !uses(b.witness(), a, claims, memory);
  }

  /** What a hyphen, a space or a capital more or less does not change. */
  private static String letters(String form) {
    return Ascii.toLowerCase(CharMatcher.forPredicate(Character::isLetter).retainFrom(form));
  }

  static NameKind kind(AttachedClaim claim) {
    if (claim.slot().equals(Slot.GROUP)) {
      return NameKind.GROUP;
    }
    return claim.slot().equals(Slot.PLACE) ? NameKind.PLACE : NameKind.PERSON;
  }

  private static boolean uses(
      String witness, AttachedClaim form, List<AttachedClaim> claims, NameMemory memory) {
    return claims.stream()
        .filter(claim -> claim.witness().equals(witness))
        .anyMatch(claim -> memory.compare(claim, form).is(Relation.EQUAL));
  }
}
