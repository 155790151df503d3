package io.github.concordant.claim.role;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

  /** Words of one meaning, by the first of them: who heads a body is called by many words. */
  private static final ImmutableMap<String, String> ALIKE = alike();

  /** What ministers and departments are for: two of these are two offices. */
  private static final ImmutableSet<String> PORTFOLIOS =
      ImmutableSet.of(
          "foreign",
          "finance",
          "defence",
          "interior",
          "health",
          "education",
          "justice",
          "oil",
          "energy",
          "agriculture",
          "transport",
          "labour",
          "trade",
          "culture",
          "tourism",
          "sports",
          "environment",
          "water",
          "economy",
          "police",
          "fire",
          "army",
          "navy",
          "intelligence",
          "village",
          "provincial",
          "parliament",
          "presidential");

  private Offices() {}

  private static ImmutableMap<String, String> alike() {
    ImmutableMap.Builder<String, String> heads = ImmutableMap.builder();
    ImmutableList.of(
            ImmutableList.of(
                "head",
                "chief",
                "director",
                "leader",
                "chairman",
                "chairwoman",
                "chair",
                "president",
                "commander",
                "manager",
                "principal",
                "founder",
                "owner",
                "boss"),
            ImmutableList.of("minister", "premier", "secretary"),
            ImmutableList.of("ambassador", "envoy", "consul", "diplomat"),
            ImmutableList.of("spokesman", "spokeswoman", "spokesperson"),
            ImmutableList.of("prosecutor", "attorney"),
            ImmutableList.of("senator", "lawmaker"),
            ImmutableList.of("assistant", "adviser", "advisor", "counsellor", "aide"),
            ImmutableList.of("defence", "defense"),
            ImmutableList.of("labour", "labor"))
        .forEach(line -> line.forEach(word -> heads.put(word, line.get(0))));
    return heads.buildOrThrow();
  }

  /** One word for all that mean the same office. */
  static String meaning(String word) {
    return ALIKE.getOrDefault(word, word);
  }

  static boolean isPortfolio(String word) {
    return PORTFOLIOS.contains(word);
  }

  static boolean isPost(String word) {
    return POSTS.contains(Ascii.toLowerCase(word));
  }

  static boolean isRank(String word) {
    return RANKS.contains(Ascii.toLowerCase(word));
  }
}
