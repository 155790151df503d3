package io.github.concordant.compare.name;

/**
 * How far apart two words sound: the restricted distance of Damerau (CACM 7, 1964) over {@link
 * Sounds} with the weights of {@link SoundCosts}. The work is bounded by the square of {@link
 * NameParser#LONGEST_WORD}.
 */
final class SoundDistance {

  private static final double SWAP = .5;
  private static final double FIRST = 2;
  private static final double FIRST_DELETED = 3;
  private static final double VOWEL_WEIGHT = .5;
  private static final double STRICT_WHEN_SHORT = 1.4;
  private static final double STRICT_A_SOUND = .1;
  private static final double LEAST_ROOM = 1.5;

  /** From this cost on a sound is another sound, not another way to write it. */
  private static final double ALIEN_CONSONANT = .5;

  /** The same for the vowel that ends a word; within it, romanisations differ as far. */
  private static final double ALIEN_VOWEL = .35;

  private final String one;
  private final String other;
  private final boolean skeleton;
  private final double[][] costs;
  private final int[][] aliens;

  /**
   * @param skeleton whether vowels cost nothing
   */
  SoundDistance(String one, String other, boolean skeleton) {
    this.one = one;
    this.other = other;
    this.skeleton = skeleton;
    this.costs = new double[one.length() + 1][other.length() + 1];
    this.aliens = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        fill(i, j);
      }
    }
  }

  /** From 0, nothing in common, to 1, the same sounds. */
  double likeness() {
    double room = Math.max(weight(one), weight(other));
    double strictness = Math.max(1, STRICT_WHEN_SHORT - STRICT_A_SOUND * room);
    double cost = costs[one.length()][other.length()];
    return Math.max(0, 1 - strictness * cost / Math.max(LEAST_ROOM, room));
  }

  /** How many sounds stand where another sound is, rather than another way to write it. */
  int aliens() {
    return aliens[one.length()][other.length()];
  }

  /** The number of sounds of the longer word. */
  int longer() {
    return Math.max(one.length(), other.length());
  }

  private void fill(int i, int j) {
    if (i == 0 && j == 0) {
      return;
    }
    costs[i][j] = Double.MAX_VALUE;
    if (i > 0 && j > 0) {
      double cost = SoundCosts.substitution(one.charAt(i - 1), other.charAt(j - 1));
      boolean vowels = Sounds.isVowel(one.charAt(i - 1)) && Sounds.isVowel(other.charAt(j - 1));
      boolean last = i == one.length() && j == other.length();
      boolean alien = vowels ? last && cost >= ALIEN_VOWEL : cost >= ALIEN_CONSONANT;
      offer(i, j, i - 1, j - 1, vowels && skeleton ? 0 : i + j == 2 ? FIRST * cost : cost, alien);
    }
    if (i > 0) {
      offer(i, j, i - 1, j, deletion(one.charAt(i - 1), i), isFirm(one.charAt(i - 1)));
    }
    if (j > 0) {
      offer(i, j, i, j - 1, deletion(other.charAt(j - 1), j), isFirm(other.charAt(j - 1)));
    }
    if (i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1)) {
      offer(i, j, i - 2, j - 2, SWAP, false);
    }
  }

  private void offer(int i, int j, int fromI, int fromJ, double cost, boolean alien) {
    double whole = costs[fromI][fromJ] + cost;
    if (whole < costs[i][j]) {
      costs[i][j] = whole;
      aliens[i][j] = aliens[fromI][fromJ] + (alien ? 1 : 0);
    }
  }

  /** Whether the sound does not come and go between spellings. */
  private static boolean isFirm(char sound) {
    return SoundCosts.deletion(sound) >= ALIEN_CONSONANT;
  }

  private double deletion(char sound, int place) {
    boolean vowel = Sounds.isVowel(sound);
    if (vowel && skeleton) {
      return 0;
    }
    return SoundCosts.deletion(sound) * (place > 1 ? 1 : vowel ? FIRST : FIRST_DELETED);
  }

  private double weight(String sounds) {
    double weight = 0;
    for (int i = 0; i < sounds.length(); i++) {
      weight += Sounds.isVowel(sounds.charAt(i)) ? skeleton ? 0 : VOWEL_WEIGHT : 1;
    }
    return weight;
  }
}
