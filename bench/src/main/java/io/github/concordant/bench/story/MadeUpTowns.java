package io.github.concordant.bench.story;

import com.google.common.collect.ImmutableList;

/** Where made-up stories happen: towns that there are, and many that there are not. */
final class MadeUpTowns {

  private static final ImmutableList<String> KNOWN = MadeUpStory.lines("towns.txt");

  private static final ImmutableList<String> HEADS =
      ImmutableList.of(
          "Alder", "Bram", "Carn", "Dorn", "Elm", "Farn", "Garl", "Hask", "Irn", "Jorl", "Kast",
          "Lund", "Mardl", "Norr", "Ost", "Pell", "Quarr", "Rend", "Sorl", "Tarn", "Ulm", "Vard",
          "Wendl", "Yarr", "Zell", "Brack", "Crand", "Drell", "Fenn", "Gruth", "Holm", "Krenn",
          "Lask", "Mork", "Prest", "Skell", "Stav", "Thorl", "Trask", "Wick");

  private static final ImmutableList<String> TAILS =
      ImmutableList.of(
          "aby", "acker", "adal", "aford", "aholm", "amouth", "anes", "avik", "eborg", "eburn",
          "edale", "egate", "emark", "enau", "eport", "erath", "estad", "etown", "eville", "ewell",
          "iby", "ingen", "inghem", "oport", "ovo");

  private static final ImmutableList<String> MANY = many(KNOWN);

  private MadeUpTowns() {}

  static ImmutableList<String> known() {
    return KNOWN;
  }

  /** The known ones and a thousand others. */
  static ImmutableList<String> many() {
    return MANY;
  }

  private static ImmutableList<String> many(ImmutableList<String> known) {
    ImmutableList.Builder<String> towns = ImmutableList.<String>builder().addAll(known);
    HEADS.forEach(head -> TAILS.forEach(tail -> towns.add(head + tail)));
    return towns.build();
  }
}
