package io.github.concordant.compare.name;

import io.github.concordant.compare.name.NameWord.Role;
import io.github.concordant.compare.name.WordMatch.How;

/** Compares two words of names: by table where both are known, else by their sounds. */
final class WordComparer {

  private static final double OF_ONE_NAME = .97;
  private static final double NICKNAME = .9;
  private static final double INITIAL = .9;
  private static final double TYPO = .86;
  private static final double TAIL = .85;
  private static final double LEFT_OUT = .8;
  private static final double SERVED = .6;

  /** Alike enough only where the rest of a long name agrees. */
  private static final double DOUBTFUL = .64;

  /** A letter off in a short word: enough beside one other word that few people bear. */
  private static final double SHORT_SLIP = .67;

  private static final double OF_TWO_NAMES = .45;
  private static final double NEARLY = .78;
  private static final double ONE_FATHER = .7;
  private static final double SYLLABLE = .2;
  private static final double JOINED = .9;
  private static final int LONG_ENOUGH_TO_REPLACE = 7;
  private static final int LONG_ENOUGH_TO_LOSE = 5;
  private static final int SHORTEST_TAIL = 7;
  private static final int SHORTEST_FIRST_HALF = 3;
  private static final String SERVANT = "abd";
  private static final int SHORTEST_SERVANT = 6;
  private static final int SHORTEST_WITH_ARTICLE = 5;

  private final NameLexicon lexicon;

  WordComparer(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  WordMatch compare(NameWord one, NameWord other, Hearing hearing) {
    if (one.letters().equals(other.letters())) {
      boolean equal = one.shown().equals(other.shown());
      return new WordMatch(1, equal ? How.EQUAL : How.ROMANISATION);
    }
    if (one.role() == Role.INITIAL || other.role() == Role.INITIAL) {
      return initial(one, other);
    }
    if (isShortForm(one, other) || isShortForm(other, one)) {
      return new WordMatch(NICKNAME, How.NICKNAME);
    }
    if (areTwoShortForms(one, other)) {
      return new WordMatch(OF_TWO_NAMES, How.UNLIKE);
    }
    String known = lexicon.known(one.letters());
    String otherKnown = lexicon.known(other.letters());
    if (known.isEmpty() || otherKnown.isEmpty() || hearing == Hearing.SKELETON) {
      return unknown(one, other, hearing);
    }
    return known.equals(otherKnown)
        ? new WordMatch(OF_ONE_NAME, How.ROMANISATION)
        : new WordMatch(OF_TWO_NAMES, How.UNLIKE);
  }

  private static WordMatch initial(NameWord one, NameWord other) {
    boolean both = one.role() == other.role();
    boolean begins = one.letters().charAt(0) == other.letters().charAt(0);
    return begins && !both ? new WordMatch(INITIAL, How.INITIAL) : WordMatch.NONE;
  }

  private boolean isShortForm(NameWord one, NameWord other) {
    boolean clipped =
        other.letters().length() > one.letters().length() + 1
            && other.letters().startsWith(one.letters());
    return lexicon.nicknames(one.letters(), other.letters())
        || (clipped && !lexicon.fullForms(one.letters()).isEmpty())
        || lexicon.fullForms(one.letters()).contains(lexicon.known(other.letters()));
  }

  /** Whether both are short forms, and of two names: Dan and Don. */
  private boolean areTwoShortForms(NameWord one, NameWord other) {
    return !lexicon.fullForms(one.letters()).isEmpty()
        && !lexicon.fullForms(other.letters()).isEmpty();
  }

  private WordMatch unknown(NameWord one, NameWord other, Hearing hearing) {
    if (isTailOf(one, other) || isTailOf(other, one)) {
      return new WordMatch(TAIL, How.TAIL);
    }
    if (Endings.leavesOut(one.letters(), other.letters())) {
      return new WordMatch(LEFT_OUT, How.TAIL);
    }
    if (Endings.isPatronymic(one.letters()) && Endings.isPatronymic(other.letters())) {
      return patronymics(one.letters(), other.letters(), hearing);
    }
    LetterSlip slip = LetterSlip.between(one.letters(), other.letters());
    boolean servants = isServant(one) && isServant(other);
    Hearing strict = servants && hearing == Hearing.LENIENT ? Hearing.STRICT : hearing;
    WordMatch match = sounds(bare(one, other), bare(other, one), slip, strict);
    if (isServant(one) != isServant(other)) {
      boolean served = served(one).equals(served(other));
      return served ? new WordMatch(SERVED, How.ROMANISATION) : match;
    }
    double joined = Math.max(joined(one, other), joined(other, one));
    return joined > match.likeness() ? new WordMatch(joined, How.ROMANISATION) : match;
  }

  /** The second half of a double name: Abdollahian of Amirabdollahian. */
  private static boolean isTailOf(NameWord one, NameWord other) {
    return one.shown().length() >= SHORTEST_TAIL
        && other.shown().length() >= one.shown().length() + SHORTEST_FIRST_HALF
        && other.shown().endsWith(one.shown());
  }

  private static WordMatch patronymics(String one, String other, Hearing hearing) {
    if (Endings.isDaughter(one) != Endings.isDaughter(other)) {
      return new WordMatch(OF_TWO_NAMES, How.UNLIKE);
    }
    String father = Sounds.of(Endings.father(one));
    String otherFather = Sounds.of(Endings.father(other));
    WordMatch match = sounds(father, otherFather, LetterSlip.between(one, other), hearing);
    return match.likeness() >= ONE_FATHER ? match : new WordMatch(OF_TWO_NAMES, How.UNLIKE);
  }

  /** The particle joined to the word on one side only: Distefano and Di Stefano. */
  private static double joined(NameWord one, NameWord other) {
    if (one.joined().equals(one.letters())) {
      return 0;
    }
    SoundDistance distance = new SoundDistance(Sounds.of(one.joined()), other.sounds(), false);
    return distance.likeness() >= JOINED && distance.aliens() == 0 ? distance.likeness() : 0;
  }

  /** The sounds of a word without what both, or only this one, have before it. */
  private static String bare(NameWord word, NameWord against) {
    if (isServant(word) && isServant(against)) {
      return Sounds.of(served(word));
    }
    if (hasArticle(word) && !hasArticle(against)) {
      return articleDropped(word, against);
    }
    String stem = Endings.withoutBaltic(word.letters());
    boolean same = stem.equals(word.letters()) || against.letters().endsWith("s");
    return same ? word.sounds() : Sounds.of(stem);
  }

  /** The shorter sounds where they are nearer: Alhosseini to Hosseini, but not Alexei to Exei. */
  private static String articleDropped(NameWord word, NameWord against) {
    String dropped = Sounds.of(word.letters().substring(2));
    double with = new SoundDistance(word.sounds(), against.sounds(), false).likeness();
    double without = new SoundDistance(dropped, against.sounds(), false).likeness();
    return without > with ? dropped : word.sounds();
  }

  private static boolean hasArticle(NameWord word) {
    String letters = word.letters();
    return letters.length() > SHORTEST_WITH_ARTICLE
        && (letters.startsWith("al") || letters.startsWith("el"));
  }

  private static boolean isServant(NameWord word) {
    return word.letters().startsWith(SERVANT) && word.letters().length() >= SHORTEST_SERVANT;
  }

  /** What is left when "servant of" says nothing: Hadi and Haq in Abdul Hadi, Abdul Haq. */
  private static String served(NameWord word) {
    return isServant(word) ? word.letters().substring(SERVANT.length()) : word.letters();
  }

  private static WordMatch sounds(String one, String other, LetterSlip slip, Hearing hearing) {
    if (hearing != Hearing.SKELETON
        && 2 * Math.min(one.length(), other.length()) < longer(one, other)) {
      return WordMatch.NONE;
    }
    SoundDistance distance = new SoundDistance(one, other, hearing == Hearing.SKELETON);
    double likeness = distance.likeness();
    if (hearing == Hearing.SKELETON) {
      return new WordMatch(likeness, How.ROMANISATION);
    }
    likeness -= SYLLABLE * Math.max(0, Math.abs(vowels(one) - vowels(other)) - 1);
    How how = distance.aliens() == 0 ? How.ROMANISATION : How.TYPO;
    double most = Math.min(Endings.most(one, other), aliens(distance, slip, hearing));
    return new WordMatch(Math.max(0, Math.min(likeness, most)), how);
  }

  /** How alike two words can be at most when one has a sound that the other cannot be read with. */
  private static double aliens(SoundDistance distance, LetterSlip slip, Hearing hearing) {
    if (distance.aliens() == 0 || hearing == Hearing.LENIENT) {
      return 1;
    }
    if (distance.aliens() > 1) {
      return OF_TWO_NAMES;
    }
    int enough = slip == LetterSlip.REPLACED ? LONG_ENOUGH_TO_REPLACE : LONG_ENOUGH_TO_LOSE;
    if (slip == LetterSlip.NONE) {
      return distance.longer() >= LONG_ENOUGH_TO_REPLACE && distance.likeness() >= NEARLY
          ? SHORT_SLIP
          : DOUBTFUL;
    }
    return distance.longer() >= enough ? TYPO : SHORT_SLIP;
  }

  private static int longer(String one, String other) {
    return Math.max(one.length(), other.length());
  }

  private static int vowels(String sounds) {
    return (int) sounds.chars().filter(sound -> Sounds.isVowel((char) sound)).count();
  }
}
