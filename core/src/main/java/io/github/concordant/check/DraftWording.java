package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.concordant.claim.ClaimKind.Basis;
import io.github.concordant.model.Standing;
import io.github.concordant.text.number.NumberWords;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The sentences that tell an author how a claim of the draft stands. */
final class DraftWording {

  /** From here on numbers are written in digits. */
  private static final int TEN = 10;

  private final AttachedClaim claim;
  private final int paragraph;

  DraftWording(AttachedClaim claim, int paragraph) {
    this.claim = claim;
    this.paragraph = paragraph;
  }

  /**
   * The sentence for a standing.
   *
   * @param supporters the witnesses that say the same
   * @param others what the others say
   * @param houseForm how the house spells the name, when the draft does not
   */
  String sentence(
      Standing standing,
      Collection<String> supporters,
      ImmutableList<AttachedClaim> others,
      Optional<String> houseForm) {
    return switch (standing) {
      case CONTRADICTED -> own() + "; " + said(others) + ".";
      case SPELLING_VARIANT ->
          own()
              + (others.isEmpty() ? "" : "; " + said(others))
              + "."
              + houseForm.map(form -> " The house style has \"" + form + "\".").orElse("");
      case SUPERSEDED -> own() + "; since then " + said(others) + ".";
      case DISPUTED -> own() + "; other parties are quoted otherwise: " + said(others) + ".";
      case UNSUPPORTED ->
          own()
              + "; no source says so."
              + (others.isEmpty() ? "" : " Both can be true: " + said(others) + ".");
      case SUPPORTED ->
          own()
              + (supporters.size() == 1 ? "; so does " : "; so do ")
              + counted(supporters)
              + " ("
              + String.join(", ", supporters)
              + ")"
              + (others.isEmpty() ? "." : ", but " + said(others) + ".");
      case INTERNAL_CONTRADICTION -> own() + ".";
    };
  }

  /** "Your draft says 2 (par. 3)". */
  private String own() {
    String place = paragraph == 0 ? "headline" : "par. " + paragraph;
    return "Your draft "
        + (isName() ? "writes " : "says ")
        + ValueWording.display(claim)
        + (claim.subject() == null ? "" : " for " + claim.subject())
        + " ("
        + place
        + ")";
  }

  /** "three sources say 9 (a, b, c), one source says 12 (d)". */
  String said(List<AttachedClaim> claims) {
    SetMultimap<String, String> witnesses = LinkedHashMultimap.create();
    claims.forEach(other -> witnesses.put(ValueWording.display(other), other.witness()));
    return witnesses.asMap().entrySet().stream()
        .map(entry -> said(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String said(String value, Collection<String> witnesses) {
    String verb = isName() ? "write" : "say";
    return counted(witnesses)
        + " "
        + verb
        + (witnesses.size() == 1 ? "s " : " ")
        + value
        + " ("
        + String.join(", ", new TreeSet<>(witnesses))
        + ")";
  }

  private static String counted(Collection<String> witnesses) {
    int size = witnesses.size();
    String number = size == 0 ? "no" : size < TEN ? NumberWords.word(size) : Integer.toString(size);
    return number + (size == 1 ? " source" : " sources");
  }

  private boolean isName() {
    return claim.kind().basis() == Basis.NAME;
  }
}
