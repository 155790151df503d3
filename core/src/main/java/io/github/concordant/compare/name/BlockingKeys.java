package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;

/** Coarse keys that all spellings of a word share: its consonants by class, with one left out. */
final class BlockingKeys {

  private BlockingKeys() {}

  static ImmutableList<String> of(ParsedName name) {
    ImmutableSortedSet.Builder<String> keys = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < name.words().size(); i++) {
      keys.add(skeleton(name.words().get(i).sounds()));
    }
    return keys.build().asList();
  }

  private static String skeleton(String sounds) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      if (!Sounds.isVowel(sounds.charAt(i))) {
        skeleton.append(sounds.charAt(i));
      }
    }
    return skeleton.toString();
  }
}
