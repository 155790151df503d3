package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.age.AgeKind;
import io.github.concordant.claim.casualty.CasualtyKind;
import io.github.concordant.claim.date.DateKind;
import io.github.concordant.claim.name.NameClaims;
import io.github.concordant.claim.perpetrator.PerpetratorKind;
import io.github.concordant.claim.place.PlaceKind;
import io.github.concordant.claim.quantity.QuantityKind;
import io.github.concordant.claim.role.RoleKind;
import io.github.concordant.claim.target.TargetKind;
import io.github.concordant.claim.weapon.WeaponKind;

/** The catalogue of the claim kinds that come with the library: one line each. */
public final class ClaimKinds {

  private static final ImmutableList<ClaimKind> STANDARD =
      ImmutableList.of(
          new CasualtyKind(),
          new DateKind(),
          NameClaims.ofPersons(),
          NameClaims.ofGroups(),
          NameClaims.ofPlaces(),
          new RoleKind(),
          new AgeKind(),
          new TargetKind(),
          new PerpetratorKind(),
          new PlaceKind(),
          new WeaponKind(),
          new QuantityKind());

  private ClaimKinds() {}

  /** The kinds of the library, in the order in which reports have their slots. */
  public static ImmutableList<ClaimKind> standard() {
    return STANDARD;
  }
}
