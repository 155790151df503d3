package io.github.concordant.claim.role;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;

/** Words for offices; ranks are told apart, because a rank is held beside an office. */
final class Offices {

  private static final ImmutableSet<String> POSTS =
      ImmutableSet.of(
          "minister",
          "president",
          "ambassador",
          "envoy",
          "governor",
          "mayor",
          "director",
          "head",
          "chief",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "secretary",
          "chairman",
          "chairwoman",
          "chair",
          "chancellor",
          "premier",
          "assistant",
          "adviser",
          "advisor",
          "deputy",
          "commander",
          "prosecutor",
          "judge",
          "senator",
          "lawmaker",
          "coordinator",
          "commissioner",
          "king",
          "queen",
          "prince",
          "emir",
          "consul",
          "leader",
          "founder",
          "owner",
          "manager",
          "editor",
          "principal",
          "coroner",
          "sheriff",
          "counsellor",
          "attorney");

  private static final ImmutableSet<String> RANKS =
      ImmutableSet.of(
          "general",
          "colonel",
          "major",
          "captain",
          "lieutenant",
          "sergeant",
          "corporal",
          "admiral",
          "brigadier",
          "superintendent",
          "inspector",
          "constable",
          "officer",
          "detective",
          "marshal",
          "commodore",
          "private",
          "trooper",
          "deputy-sheriff");

  private Offices() {}

  static boolean isPost(String word) {
    return POSTS.contains(Ascii.toLowerCase(word));
  }

  static boolean isRank(String word) {
    return RANKS.contains(Ascii.toLowerCase(word));
  }
}
