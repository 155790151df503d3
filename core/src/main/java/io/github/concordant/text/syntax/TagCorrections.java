package io.github.concordant.text.syntax;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.WordLists;

/**
 * Puts right what the tagger often gets wrong in news and the words beside it decide; the parser
 * hardly recovers from a verb that is taken for a noun.
 */
final class TagCorrections {

  private static final ImmutableSet<String> BE =
      ImmutableSet.of("is", "are", "was", "were", "be", "been", "being", "'re", "'s");

  private final ImmutableSet<String> suffered;
  private final ImmutableSet<String> fitted;
  private final ImmutableSet<String> means;
  private final ImmutableSet<String> roughly;
  private final ImmutableSet<String> spans;
  private final ImmutableList<String> tags;
  private final int past;
  private final int participle;
  private final int things;

  /** Corrections in the classes of the tagger, each a universal and a Penn tag. */
  TagCorrections(ImmutableList<String> tags) {
    WordLists lists = WordLists.read(TagCorrections.class, "corrections.txt");
    this.suffered = lists.get("suffered");
    this.fitted = lists.get("fitted");
    this.means = lists.get("means");
    this.roughly = lists.get("roughly");
    this.spans = lists.get("spans");
    this.tags = tags;
    this.past = tags.indexOf("VERB VBD");
    this.participle = tags.indexOf("VERB VBN");
    this.things = tags.indexOf("NOUN NNS");
  }

  /** Changes the tags of tagged words. */
  void correct(Words words) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.lower[i];
      if (word.equals("hit") && is(words, i, "NN") && is(words, i - 1, "NN")) {
        setIf(isDeterminer(words, i + 1), words, i, past);
      } else if (suffered.contains(word) && is(words, i, "JJ")) {
        setIf(isBehindBe(words, i), words, i, participle);
      } else if (fitted.contains(word) && is(words, i, "JJ")) {
        setIf(i + 1 < words.size() && words.lower[i + 1].equals("with"), words, i, participle);
      } else if (is(words, i, "VBZ") && means.contains(words.lower[i - 1])) {
        boolean struck = isDeterminer(words, i + 1);
        setIf(isAttacks(word) && is(words, i - 1, "NN") && !struck, words, i, things);
      } else if (is(words, i, "VBN") && is(words, i - 1, "NN") && suffered.contains(word)) {
        setIf(countsWhom(words, i + 1), words, i, past);
      }
    }
  }

  /** "The blast injured at least 30 workers", not "a man wounded two weeks ago". */
  private boolean countsWhom(Words words, int from) {
    int at = from;
    while (at < words.size() && roughly.contains(words.lower[at])) {
      at++;
    }
    if (at >= words.size() || !(is(words, at, "CD") || (at == from && isDeterminer(words, at)))) {
      return false;
    }
    for (int i = at; i < Math.min(at + 4, words.size()); i++) {
      if (spans.contains(words.lower[i])) {
        return false;
      }
    }
    return true;
  }

  private static void setIf(boolean condition, Words words, int index, int tag) {
    if (condition && tag >= 0) {
      words.setTag(index, tag);
    }
  }

  private static boolean isAttacks(String word) {
    return word.equals("strikes") || word.equals("attacks") || word.equals("raids");
  }

  private boolean isBehindBe(Words words, int index) {
    int before = is(words, index - 1, "RB") ? index - 2 : index - 1;
    return before >= 0 && BE.contains(words.lower[before]);
  }

  private boolean isDeterminer(Words words, int index) {
    return index < words.size() && (is(words, index, "DT") || is(words, index, "PRP$"));
  }

  /** Whether a word has the Penn tag; "NN" is every noun. */
  private boolean is(Words words, int index, String penn) {
    String tag = tags.get(words.tag(index));
    String name = tag.substring(tag.indexOf(' ') + 1);
    return penn.equals("NN") ? name.startsWith("NN") : name.equals(penn);
  }
}
