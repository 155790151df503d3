package io.github.concordant.training.name;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.name.NameFeatures;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence whose words carry labels of names.
 *
 * @param words as the recogniser reads them
 * @param labels one a word, such as "person-start", "person-cont" and "other"
 */
record LabelledSentence(ImmutableList<String> words, ImmutableList<String> labels) {

  static final String OTHER = "other";
  static final String START = "-start";
  static final String CONTINUED = "-cont";

  LabelledSentence {
    checkArgument(words.size() == labels.size(), "%s words, %s labels", words, labels);
  }

  /** A sentence from words as an annotator left them and names over them, cut into our words. */
  static LabelledSentence of(List<String> words, List<LabelledName> names) {
    String[] types = new String[words.size()];
    boolean[] starts = new boolean[words.size()];
    for (LabelledName name : names) {
      for (int i = name.start(); i < name.end(); i++) {
        types[i] = name.type();
      }
      starts[name.start()] = true;
    }
    List<String> cut = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      boolean start = starts[i];
      for (String part : NameFeatures.parts(words.get(i))) {
        cut.add(part);
        labels.add(types[i] == null ? OTHER : types[i] + (start ? START : CONTINUED));
        start = false;
      }
    }
    return new LabelledSentence(ImmutableList.copyOf(cut), ImmutableList.copyOf(labels));
  }

  /** The names of the sentence, in its order. */
  ImmutableList<LabelledName> names() {
    ImmutableList.Builder<LabelledName> names = ImmutableList.builder();
    int i = 0;
    while (i < labels.size()) {
      int start = i++;
      String label = labels.get(start);
      if (!label.equals(OTHER)) {
        String type = label.substring(0, label.lastIndexOf('-'));
        while (i < labels.size() && labels.get(i).equals(type + CONTINUED)) {
          i++;
        }
        names.add(new LabelledName(type, start, i));
      }
    }
    return names.build();
  }
}
