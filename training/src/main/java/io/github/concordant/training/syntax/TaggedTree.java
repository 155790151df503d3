package io.github.concordant.training.syntax;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.syntax.Words;

/** A training example of the parser: words with the tagger's tags, and their tree. */
final class TaggedTree {

  private final Words words;
  private final int[] heads;
  private final int[] labels;

  TaggedTree(Words words, TreebankSentence sentence, ImmutableList<String> relations) {
    this.words = words;
    this.heads = sentence.heads().stream().mapToInt(Integer::intValue).toArray();
    this.labels = sentence.relations().stream().mapToInt(relations::indexOf).toArray();
  }

  Words words() {
    return words;
  }

  int size() {
    return heads.length;
  }

  /** The head of a word; the root's index is the number of words. */
  int head(int word) {
    return heads[word];
  }

  /** The label of a word's arc. */
  int label(int word) {
    return labels[word];
  }
}
