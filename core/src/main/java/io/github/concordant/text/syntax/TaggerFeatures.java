package io.github.concordant.text.syntax;

/** What the tagger looks at to tag one word: its form, the words around it, the tags before it. */
public final class TaggerFeatures {

  private TaggerFeatures() {}

  /** Fills in the features of the word, whose predecessors are tagged. */
  public static void fill(Words words, int index, Features features) {
    features.clear();
    forms(words, index, features);
    spelling(words.lower[index], words.shape[index], index == 0 ? 1 : 0, features);
    classes(words, index, features);
    history(words, index, features);
  }

  private static void forms(Words words, int index, Features features) {
    int word = words.word[index];
    int before = words.word[words.at(index - 1)];
    int after = words.word[words.at(index + 1)];
    features.add(1, word);
    features.add(2, before);
    features.add(3, after);
    features.add(4, words.word[words.at(index - 2)]);
    features.add(5, words.word[words.at(index + 2)]);
    features.add(6, before, word);
    features.add(7, word, after);
    features.add(8, before, after);
    features.add(9, word, words.shape[index]);
  }

  private static void spelling(String form, int shape, int first, Features features) {
    int length = form.length();
    for (int i = 1; i <= 4 && i <= length; i++) {
      features.add(10 + i, form.substring(length - i).hashCode());
    }
    for (int i = 1; i <= 3 && i <= length; i++) {
      features.add(15 + i, form.substring(0, i).hashCode());
    }
    features.add(20, shape, first);
    if (length >= 3) {
      features.add(21, form.substring(length - 3).hashCode(), shape, first);
    }
    if (length >= 2) {
      features.add(22, form.substring(length - 2).hashCode(), shape);
    }
  }

  private static void classes(Words words, int index, Features features) {
    int before = words.at(index - 1);
    int after = words.at(index + 1);
    int second = words.at(index + 2);
    features.add(30, words.cluster[index]);
    features.add(31, words.cluster[before]);
    features.add(32, words.cluster[after]);
    features.add(33, words.middle[index], words.shape[index]);
    features.add(34, words.cluster[before], words.cluster[index]);
    features.add(35, words.cluster[index], words.cluster[after]);
    features.add(36, words.cluster[second]);
    features.add(37, words.tagSet[index]);
    features.add(38, words.tagSet[index], words.tagSet[after]);
    features.add(39, words.tagSet[after]);
    features.add(40, words.tagSet[index], words.tagSet[after], words.tagSet[second]);
    features.add(41, words.tagSet[index], words.shape[index], index == 0 ? 1 : 0);
    features.add(42, words.shape[before], words.shape[index], words.shape[after]);
    features.add(43, words.middle[before], words.middle[index], words.middle[after]);
  }

  private static void history(Words words, int index, Features features) {
    int last = words.tag[words.at(index - 1)];
    int lastButOne = words.tag[words.at(index - 2)];
    int word = words.word[index];
    int after = words.at(index + 1);
    features.add(50, last);
    features.add(51, lastButOne, last);
    features.add(52, last, word);
    features.add(53, lastButOne, last, word);
    features.add(54, last, words.word[after]);
    features.add(55, last, words.tagSet[index]);
    features.add(56, lastButOne, last, words.tagSet[index]);
    features.add(57, last, words.tagSet[index], words.tagSet[after]);
    features.add(58, last, words.cluster[index]);
    features.add(59, last, words.cluster[index], words.cluster[after]);
    features.add(60, last, words.word[words.at(index - 1)]);
    features.add(61, last, words.tagSet[index], words.shape[index]);
  }
}
