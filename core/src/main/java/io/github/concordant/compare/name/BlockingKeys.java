package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concordant.compare.name.NameWord.Role;

/**
 * Coarse keys that spellings of one name share.
 *
 * <p>A word gives its consonants by place of articulation, and those with one left out, so that any
 * single confusion leaves a common key (the deletion neighbourhood of Mor and Fraenkel, 1982); its
 * beginnings and ends, for double names; and the heads of its lines in the tables.
 */
final class BlockingKeys {

  private static final int SHORTEST_PART = 3;
  private static final int LONG = 5;
  private static final int MOST_JOINED = 3;

  private final NameLexicon lexicon;
  private final ImmutableSortedSet.Builder<String> keys = ImmutableSortedSet.naturalOrder();

  private BlockingKeys(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The keys in alphabetical order; none for a name without a legible word. */
  static ImmutableList<String> of(ImmutableList<NameWord> words, NameLexicon lexicon) {
    BlockingKeys keys = new BlockingKeys(lexicon);
    words.forEach(keys::addWord);
    for (int at = 0; at < words.size(); at++) {
      StringBuilder joined = new StringBuilder(words.get(at).sounds());
      for (int next = at + 1; next < Math.min(words.size(), at + MOST_JOINED); next++) {
        joined.append(words.get(next).sounds());
        keys.addSkeleton(skeleton(joined.toString()));
      }
    }
    return keys.keys.build().asList();
  }

  /** The key of a line of a table of whole names. */
  static String ofTable(String head) {
    return "=" + head;
  }

  private void addWord(NameWord word) {
    if (word.role() == Role.INITIAL) {
      keys.add(word.letters() + ".");
      return;
    }
    keys.add("=" + word.letters());
    lexicon.fullForms(word.letters()).forEach(full -> keys.add("=" + full));
    String known = lexicon.known(word.letters());
    if (!known.isEmpty()) {
      keys.add("=" + known);
    }
    String family = lexicon.easternSurnames().get(word.letters());
    if (family != null) {
      keys.add("~" + family);
    }
    addSkeleton(skeleton(word.sounds()));
  }

  private void addSkeleton(String skeleton) {
    keys.add(skeleton);
    for (int at = 0; at < skeleton.length() && skeleton.length() > 1; at++) {
      keys.add(undoubled(skeleton.substring(0, at) + skeleton.substring(at + 1)));
    }
    for (int length = SHORTEST_PART;
        length < skeleton.length() && skeleton.length() >= LONG;
        length++) {
      keys.add(skeleton.substring(0, length));
      keys.add(skeleton.substring(skeleton.length() - length));
    }
  }

  /** Two alike that come to stand together are one, as everywhere in a skeleton. */
  private static String undoubled(String skeleton) {
    StringBuilder once = new StringBuilder();
    for (int i = 0; i < skeleton.length(); i++) {
      if (i == 0 || skeleton.charAt(i) != skeleton.charAt(i - 1)) {
        once.append(skeleton.charAt(i));
      }
    }
    return once.toString();
  }

  private static String skeleton(String sounds) {
    StringBuilder skeleton = new StringBuilder("-");
    for (int i = 0; i < sounds.length(); i++) {
      char place = place(sounds.charAt(i));
      if (place != ' ' && place != skeleton.charAt(skeleton.length() - 1)) {
        skeleton.append(place);
      }
    }
    return skeleton.length() == 1 ? "-" : skeleton.substring(1);
  }

  /** Lips, teeth or throat; a space for the sounds that come and go. */
  private static char place(char sound) {
    if (Sounds.isVowel(sound) || "hyw".indexOf(sound) >= 0) {
      return ' ';
    }
    if ("bpvf".indexOf(sound) >= 0) {
      return 'p';
    }
    if ("kqgxC".indexOf(sound) >= 0) {
      return 'k';
    }
    return "td&@sz$cS#j%X".indexOf(sound) >= 0 ? 't' : sound == 'm' ? 'n' : sound;
  }
}
