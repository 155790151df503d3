package io.github.concordant.text.name;

import io.github.concordant.text.syntax.WordClasses;
import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Describes a word to the name model: the words around it, its affixes and shape, the Brown
 * clusters of it and its neighbours, and what the lexicons know of it and its neighbours. The
 * trainer and the recogniser must describe alike, so both use this class. Not thread-safe, as its
 * kind in OpenNLP is not.
 */
public final class NameFeatures implements AdaptiveFeatureGenerator {

  private static final String EDGE = "#";

  /** More bits than any cluster has. */
  private static final int WHOLE = 31;

  private static final WordClass[] CLASSES = WordClass.values();

  private SentenceView view = new SentenceView(new String[0]);
  private String[] profile = new String[0];

  /**
   * A word as the recogniser reads it: cut at its inner hyphens and slashes, these being words of
   * their own.
   */
  public static List<String> parts(String word) {
    return NameUnit.parts(word);
  }

  /** Appends the features of the word at {@code index}; the earlier decisions are not used. */
  @Override
  public void createFeatures(
      List<String> features, String[] tokens, int index, String @Nullable [] previous) {
    if (tokens != view.words) {
      describe(new SentenceView(tokens));
    }
    addWords(features, index);
    addForms(features, index);
    addKnowledge(features, index);
    addSurroundings(features, index);
    addClusters(features, index);
  }

  /** Takes a sentence already looked at, so that it is not looked at twice. */
  void describe(SentenceView sentence) {
    view = sentence;
    profile = profiles();
  }

  private void addWords(List<String> features, int i) {
    String word = word(i);
    String before = word(i - 1);
    String after = word(i + 1);
    features.add("w=" + word);
    features.add("w-1=" + before);
    features.add("w+1=" + after);
    features.add("w-2=" + word(i - 2));
    features.add("w+2=" + word(i + 2));
    features.add("ww-=" + before + ' ' + word);
    features.add("ww+=" + word + ' ' + after);
    features.add("w2-=" + word(i - 2) + ' ' + before);
    features.add("w2+=" + after + ' ' + word(i + 2));
    features.add("w+-=" + before + ' ' + after);
  }

  private void addForms(List<String> features, int i) {
    String word = view.lower[i];
    int length = word.length();
    for (int n = 1; n <= 4 && n < length; n++) {
      features.add("p" + n + '=' + word.substring(0, n));
      features.add("s" + n + '=' + word.substring(length - n));
    }
    String mode = view.writing.name().substring(0, 1);
    String at = i == 0 ? "0" : "";
    features.add("sh=" + mode + view.shape[i]);
    features.add("sh0=" + mode + at + view.shape[i]);
    features.add("sh-=" + mode + shape(i - 1) + ' ' + shape(i));
    features.add("sh+=" + mode + shape(i) + ' ' + shape(i + 1));
    features.add("sh3=" + mode + shape(i - 1) + ' ' + shape(i) + ' ' + shape(i + 1));
    features.add("wsh=" + word + ' ' + view.shape[i]);
    features.add("sh-w=" + shape(i) + ' ' + word(i - 1));
    features.add("sh+w=" + shape(i) + ' ' + word(i + 1));
    if (i > 0 && view.lower[i - 1].length() > 3) {
      String before = view.lower[i - 1];
      features.add("s3-=" + before.substring(before.length() - 3));
    }
    if (i + 1 < view.lower.length && view.lower[i + 1].length() > 3) {
      String after = view.lower[i + 1];
      features.add("s3+=" + after.substring(after.length() - 3));
    }
  }

  private void addKnowledge(List<String> features, int i) {
    String capital = shape(i);
    features.add("k=" + profile[i]);
    features.add("ksh=" + capital + profile[i]);
    features.add("k-=" + profile(i - 1));
    features.add("k+=" + profile(i + 1));
    features.add("k-k=" + profile(i - 1) + '|' + profile[i]);
    features.add("kk+=" + profile[i] + '|' + profile(i + 1));
    features.add("k3=" + profile(i - 1) + '|' + profile[i] + '|' + profile(i + 1));
    features.add("k2-=" + profile(i - 2) + '|' + profile(i - 1));
    features.add("k2+=" + profile(i + 1) + '|' + profile(i + 2));
    for (int offset = -2; offset <= 2; offset++) {
      int at = i + offset;
      if (at >= 0 && at < view.classes.length) {
        addClasses(features, at, offset);
      }
    }
  }

  private void addClasses(List<String> features, int at, int offset) {
    for (WordClass wordClass : CLASSES) {
      if (view.is(at, wordClass)) {
        features.add("c" + offset + '=' + wordClass);
      }
    }
    if (!view.place[at].isEmpty()) {
      features.add("pl" + offset + '=' + view.place[at]);
    }
    if (!view.group[at].isEmpty()) {
      features.add("gr" + offset + '=' + view.group[at]);
    }
  }

  // The run of capitalised words around a word, with what goes before and comes after it.
  private void addSurroundings(List<String> features, int i) {
    if (!view.isCapitalised(i)) {
      return;
    }
    int from = i;
    while (view.isCapitalised(from - 1) && i - from < 4) {
      from--;
    }
    int to = i + 1;
    while (view.isCapitalised(to) && to - i < 5) {
      to++;
    }
    String last = view.lower[to - 1];
    features.add("run=" + (i - from) + '/' + (to - from));
    features.add("runlast=" + last);
    features.add("runlastk=" + profile[to - 1] + (to - 1 == i ? "!" : ""));
    features.add("runfirstk=" + profile[from] + (from == i ? "!" : ""));
    features.add("runbefore=" + word(from - 1));
    features.add("runafter=" + word(to));
    features.add("runk=" + profile(from - 1) + '|' + profile(to));
  }

  // Words of one cluster occur in alike contexts; the first bits of a cluster make a coarser one.
  private void addClusters(List<String> features, int i) {
    for (int offset = -2; offset <= 2; offset++) {
      features.add("b" + offset + '=' + cluster(i + offset, WHOLE));
      if (offset >= -1 && offset <= 1) {
        features.add("b8" + offset + '=' + cluster(i + offset, 8));
        features.add("b4" + offset + '=' + cluster(i + offset, 4));
      }
      features.add("b6" + offset + '=' + cluster(i + offset, 6));
    }
    int own = cluster(i, WHOLE);
    int before = cluster(i - 1, WHOLE);
    int after = cluster(i + 1, WHOLE);
    features.add("bb-=" + before + ' ' + own);
    features.add("bb+=" + own + ' ' + after);
    features.add("bs=" + shape(i) + cluster(i, 8));
    features.add("bs-=" + shape(i) + before);
    features.add("bs+=" + shape(i) + after);
    features.add("b+-=" + cluster(i - 1, 8) + ' ' + cluster(i + 1, 8));
  }

  private int cluster(int i, int bits) {
    return i < 0 || i >= view.cluster.length ? -1 : WordClasses.prefix(view.cluster[i], bits);
  }

  private String[] profiles() {
    String[] profiles = new String[view.words.length];
    for (int i = 0; i < profiles.length; i++) {
      profiles[i] = Integer.toString(view.classes[i], 36) + '.' + view.place[i] + view.group[i];
    }
    return profiles;
  }

  private String word(int i) {
    if (i < 0 || i >= view.lower.length) {
      return EDGE;
    }
    String word = view.lower[i];
    return Character.isDigit(word.charAt(0)) ? view.shape[i] : word;
  }

  private String shape(int i) {
    return i < 0 || i >= view.shape.length ? EDGE : view.shape[i];
  }

  private String profile(int i) {
    return i < 0 || i >= profile.length ? EDGE : profile[i];
  }
}
