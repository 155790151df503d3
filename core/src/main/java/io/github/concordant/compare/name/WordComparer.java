package io.github.concordant.compare.name;

import io.github.concordant.compare.name.NameWord.Role;
import io.github.concordant.compare.name.WordMatch.How;

/**
 * Compares two words of names: by table where both are known, else by their sounds.
 *
 * <p>The distance is Damerau's (CACM 7, 1964) in the restricted form, over {@link Sounds} with the
 * weights of {@link SoundCosts}.
 */
final class WordComparer {

  private static final double OF_ONE_NAME = .97;
  private static final double NICKNAME = .9;
  private static final double INITIAL = .9;
  private static final double TAIL = .85;
  private static final int SHORTEST_TAIL = 7;
  private static final String SERVANT = "abd";
  private static final double TYPO = .86;
  private static final double OF_TWO_NAMES = .5;
  private static final double SWAP = .5;
  private static final double SYLLABLE = .2;
  private static final double FIRST = 1.5;
  private static final double VOWEL_WEIGHT = .5;
  private static final int LONG_ENOUGH_FOR_A_TYPO = 6;

  private final NameLexicon lexicon;

  WordComparer(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param skeleton whether vowels say nothing, because one of the scripts leaves them out
   */
  WordMatch compare(NameWord one, NameWord other, boolean skeleton) {
    if (one.letters().equals(other.letters())) {
      boolean equal = one.shown().equals(other.shown());
      return new WordMatch(1, equal ? How.EQUAL : How.ROMANISATION);
    }
    if (one.role() == Role.INITIAL || other.role() == Role.INITIAL) {
      return initial(one, other);
    }
    if (lexicon.nicknames(one.letters(), other.letters())) {
      return new WordMatch(NICKNAME, How.NICKNAME);
    }
    return spelling(one, other, skeleton);
  }

  private static WordMatch initial(NameWord one, NameWord other) {
    boolean both = one.role() == other.role();
    boolean begins = one.letters().charAt(0) == other.letters().charAt(0);
    return begins && !both ? new WordMatch(INITIAL, How.INITIAL) : WordMatch.NONE;
  }

  private WordMatch spelling(NameWord one, NameWord other, boolean skeleton) {
    String known = lexicon.known(one.letters());
    String otherKnown = lexicon.known(other.letters());
    if (!known.isEmpty() && known.equals(otherKnown)) {
      return new WordMatch(OF_ONE_NAME, How.ROMANISATION);
    }
    if (isTailOf(one, other) || isTailOf(other, one)) {
      return new WordMatch(TAIL, How.TAIL);
    }
    double likeness = likeness(servedBy(one), servedBy(other), skeleton);
    int syllables = Math.abs(vowels(one.sounds()) - vowels(other.sounds()));
    if (syllables > 1 && !skeleton) {
      likeness -= SYLLABLE * (syllables - 1);
    }
    if (!known.isEmpty() && !otherKnown.isEmpty() && !skeleton) {
      return new WordMatch(Math.min(likeness, OF_TWO_NAMES), How.UNLIKE);
    }
    if (likeness < TYPO && isTypo(one.letters(), other.letters())) {
      return new WordMatch(TYPO, How.TYPO);
    }
    return new WordMatch(likeness, How.ROMANISATION);
  }

  /** The second half of a double name: Abdollahian of Amirabdollahian. */
  private static boolean isTailOf(NameWord one, NameWord other) {
    return one.shown().length() >= SHORTEST_TAIL
        && other.shown().length() >= one.shown().length() + 3
        && other.shown().endsWith(one.shown());
  }

  /**
   * The sounds without the "servant of" that says nothing: Hadi and Haq in Abdul Hadi, Abdul Haq.
   */
  private static String servedBy(NameWord word) {
    return word.letters().startsWith(SERVANT) && word.letters().length() >= 6
        ? Sounds.of(word.letters().substring(SERVANT.length()))
        : word.sounds();
  }

  /** One letter more, less, other or swapped, the first letter aside, in a word long enough. */
  private static boolean isTypo(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < LONG_ENOUGH_FOR_A_TYPO || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int head = 0;
    while (head < shorter && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int left = one.length() - head - tail;
    int right = other.length() - head - tail;
    boolean swapped =
        left == 2
            && right == 2
            && one.charAt(head) == other.charAt(head + 1)
            && one.charAt(head + 1) == other.charAt(head);
    return swapped || (left <= 1 && right <= 1 && tail > 0);
  }

  private static double likeness(String one, String other, boolean skeleton) {
    double room = Math.max(weight(one, skeleton), weight(other, skeleton));
    return Math.max(0, 1 - distance(one, other, skeleton) / Math.max(1.5, room));
  }

  private static int vowels(String sounds) {
    return (int) sounds.chars().filter(sound -> Sounds.isVowel((char) sound)).count();
  }

  private static double weight(String sounds, boolean skeleton) {
    double weight = 0;
    for (int i = 0; i < sounds.length(); i++) {
      weight += Sounds.isVowel(sounds.charAt(i)) ? skeleton ? 0 : VOWEL_WEIGHT : 1;
    }
    return weight;
  }

  private static double distance(String one, String other, boolean skeleton) {
    double[][] costs = new double[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        costs[i][j] = cell(costs, one, other, i, j, skeleton);
      }
    }
    return costs[one.length()][other.length()];
  }

  private static double cell(
      double[][] costs, String one, String other, int i, int j, boolean skeleton) {
    if (i == 0 && j == 0) {
      return 0;
    }
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = costs[i - 1][j] + deletion(one.charAt(i - 1), i, skeleton);
    }
    if (j > 0) {
      best = Math.min(best, costs[i][j - 1] + deletion(other.charAt(j - 1), j, skeleton));
    }
    if (i > 0 && j > 0) {
      double change = SoundCosts.substitution(one.charAt(i - 1), other.charAt(j - 1));
      best = Math.min(best, costs[i - 1][j - 1] + (i == 1 && j == 1 ? FIRST * change : change));
    }
    if (i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1)) {
      best = Math.min(best, costs[i - 2][j - 2] + SWAP);
    }
    return best;
  }

  private static double deletion(char sound, int place, boolean skeleton) {
    if (skeleton && Sounds.isVowel(sound)) {
      return 0;
    }
    return SoundCosts.deletion(sound) * (place == 1 ? FIRST : 1);
  }
}
