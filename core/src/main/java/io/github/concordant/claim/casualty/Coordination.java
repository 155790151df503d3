package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;

/** Parties in a row: "three men, a woman and two children". */
final class Coordination {

  private Coordination() {}

  /** The party and those that follow it in the row. */
  static ImmutableList<Party> listFrom(Line line, Parties parties, Party first) {
    ImmutableList.Builder<Party> list = ImmutableList.builder();
    list.add(first);
    int at = linkEnd(line, first.end());
    Party next = parties.from(at);
    while (at > 0 && next != null) {
      list.add(next);
      at = linkEnd(line, next.end());
      next = parties.from(at);
    }
    return list.build();
  }

  /** The index after a comma, "and" or both, or -1 when there is neither. */
  static int linkEnd(Line line, int from) {
    int at = line.is(from, ",") ? from + 1 : from;
    if (Grammar.AND.contains(line.at(at).lower())) {
      at++;
    } else if (line.are(at, "as", "well", "as")) {
      at += 3;
    }
    return at == from ? -1 : at;
  }
}
