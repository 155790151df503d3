package io.github.concordant.compare.name;

import java.util.Arrays;

/**
 * What it costs to hear one sound of {@link Sounds} where another stands: nothing for equal sounds,
 * little for two romanisations of one letter, 1 for sounds that no romanisation confuses.
 */
final class SoundCosts {

  private static final int SIZE = 128;
  private static final double[][] SUBSTITUTION = table();
  private static final double[] DELETION = deletions();

  private SoundCosts() {}

  /** The cost of one sound for another, the same in both directions. */
  static double substitution(char one, char other) {
    return one == other ? 0 : SUBSTITUTION[one % SIZE][other % SIZE];
  }

  /** The cost of a sound that only one of the words has. */
  static double deletion(char sound) {
    return DELETION[sound % SIZE];
  }

  private static double[][] table() {
    double[][] costs = new double[SIZE][SIZE];
    for (double[] row : costs) {
      Arrays.fill(row, 1.0);
    }
    set(costs, .0, "Ck");
    set(costs, .05, "qk", "qg", "vw", "xh", "&t", "@d", "@z", "Cq", "Ss");
    set(costs, .1, "kx", "s$", "j%", "jg", "jy", "bp", "vf", "&s", "&@", "z%", "S#", "Cx", "c#");
    set(costs, .1, "cs", "AE", "EI", "OU", "IY", "EY");
    set(
        costs, .15, "gk", "gh", "qx", "sz", "cz", "$#", "#j", "wU", "C#", "Sc", "bv", "Xx", "X$",
        "&z");
    set(costs, .15, "YA", "UV");
    set(costs, .2, "Cs", "Cg", "dt", "&d", "fp", "#x", "dz", "$%", "#k", "Sj", "Cj", "yI", "yY");
    set(costs, .2, "Xh", "Xs", "Xj", "X#");
    set(costs, .25, "AO", "AI", "AU", "OV", "EV");
    set(costs, .3, "vU", "jx", "jz", "cj", "CS", "S$", "hk", "@j", "Sk", "fw", "#%");
    set(costs, .35, "IU", "EO", "mn", "#h", "dj");
    set(costs, .4, "EU", "OI", "YO", "YU", "VA", "VI", "VY");
    set(costs, .7, "lr", "nl", "rn");
    set(costs, .6, "fb");
    return costs;
  }

  private static void set(double[][] costs, double cost, String... pairs) {
    for (String pair : pairs) {
      costs[pair.charAt(0)][pair.charAt(1)] = cost;
      costs[pair.charAt(1)][pair.charAt(0)] = cost;
    }
  }

  private static double[] deletions() {
    double[] costs = new double[SIZE];
    Arrays.fill(costs, 1.0);
    for (char vowel : "AEIOUYV".toCharArray()) {
      costs[vowel] = .25;
    }
    costs['h'] = .3;
    costs['y'] = .15;
    costs['w'] = .25;
    return costs;
  }
}
