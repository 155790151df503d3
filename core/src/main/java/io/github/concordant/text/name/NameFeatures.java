package io.github.concordant.text.name;

import io.github.concordant.text.syntax.WordClasses;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Describes a word to the name model: the words around it, its affixes and shape, the Brown
 * clusters of it and its neighbours, and what the lexicons know of it and its neighbours. The
 * trainer and the recogniser must describe alike, so both use this class.
 *
 * <p>A feature is a text such as "w-1=president", of which nobody needs more than the hash: so it
 * is never put together, but hashed piece by piece.
 */
public final class NameFeatures {

  private static final String EDGE = "#";

  /** More bits than any cluster has. */
  private static final int WHOLE = 31;

  /** Words on either side that are looked at. */
  private static final int REACH = 2;

  private static final WordClass[] CLASSES = WordClass.values();
  private static final String[] PREFIX = {"", "p1=", "p2=", "p3=", "p4="};
  private static final String[] SUFFIX = {"", "s1=", "s2=", "s3=", "s4="};
  private static final String[] CLASS = byOffset("c");
  private static final String[] PLACE = byOffset("pl");
  private static final String[] GROUP = byOffset("gr");
  private static final String[] CLUSTER = byOffset("b");
  private static final String[] CLUSTER_8 = byOffset("b8");
  private static final String[] CLUSTER_6 = byOffset("b6");
  private static final String[] CLUSTER_4 = byOffset("b4");

  private final SentenceView view;
  private final String[] profile;
  private final FeatureHashes features = new FeatureHashes();

  NameFeatures(SentenceView view) {
    this.view = view;
    this.profile = profiles();
  }

  /** The features of the words of a sentence. */
  public static NameFeatures of(List<String> words) {
    return new NameFeatures(new SentenceView(words.toArray(String[]::new)));
  }

  /**
   * A word as the recogniser reads it: cut at its inner hyphens and slashes, these being words of
   * their own.
   */
  public static List<String> parts(String word) {
    return NameUnit.parts(word);
  }

  /** The features of the word at a place. They are overwritten by the next call. */
  public FeatureHashes of(int index) {
    features.clear();
    addWords(index);
    addForms(index);
    addKnowledge(index);
    addSurroundings(index);
    addClusters(index);
    return features;
  }

  private static String[] byOffset(String template) {
    return IntStream.rangeClosed(-REACH, REACH)
        .mapToObj(offset -> template + offset + '=')
        .toArray(String[]::new);
  }

  private void addWords(int i) {
    String word = word(i);
    String before = word(i - 1);
    String after = word(i + 1);
    features.start("w=").with(word).end();
    features.start("w-1=").with(before).end();
    features.start("w+1=").with(after).end();
    features.start("w-2=").with(word(i - 2)).end();
    features.start("w+2=").with(word(i + 2)).end();
    features.start("ww-=").with(before).with(' ').with(word).end();
    features.start("ww+=").with(word).with(' ').with(after).end();
    features.start("w2-=").with(word(i - 2)).with(' ').with(before).end();
    features.start("w2+=").with(after).with(' ').with(word(i + 2)).end();
    features.start("w+-=").with(before).with(' ').with(after).end();
  }

  private void addForms(int i) {
    String word = view.lower[i];
    int length = word.length();
    for (int n = 1; n <= 4 && n < length; n++) {
      features.start(PREFIX[n]).with(word, 0, n).end();
      features.start(SUFFIX[n]).with(word, length - n, length).end();
    }
    String mode = view.writing.name().substring(0, 1);
    String at = i == 0 ? "0" : "";
    features.start("sh=").with(mode).with(view.shape[i]).end();
    features.start("sh0=").with(mode).with(at).with(view.shape[i]).end();
    features.start("sh-=").with(mode).with(shape(i - 1)).with(' ').with(shape(i)).end();
    features.start("sh+=").with(mode).with(shape(i)).with(' ').with(shape(i + 1)).end();
    features
        .start("sh3=")
        .with(mode)
        .with(shape(i - 1))
        .with(' ')
        .with(shape(i))
        .with(' ')
        .with(shape(i + 1))
        .end();
    features.start("wsh=").with(word).with(' ').with(view.shape[i]).end();
    features.start("sh-w=").with(shape(i)).with(' ').with(word(i - 1)).end();
    features.start("sh+w=").with(shape(i)).with(' ').with(word(i + 1)).end();
    if (i > 0 && view.lower[i - 1].length() > 3) {
      String before = view.lower[i - 1];
      features.start("s3-=").with(before, before.length() - 3, before.length()).end();
    }
    if (i + 1 < view.lower.length && view.lower[i + 1].length() > 3) {
      String after = view.lower[i + 1];
      features.start("s3+=").with(after, after.length() - 3, after.length()).end();
    }
  }

  private void addKnowledge(int i) {
    String capital = shape(i);
    features.start("k=").with(profile[i]).end();
    features.start("ksh=").with(capital).with(profile[i]).end();
    features.start("k-=").with(profile(i - 1)).end();
    features.start("k+=").with(profile(i + 1)).end();
    features.start("k-k=").with(profile(i - 1)).with('|').with(profile[i]).end();
    features.start("kk+=").with(profile[i]).with('|').with(profile(i + 1)).end();
    features
        .start("k3=")
        .with(profile(i - 1))
        .with('|')
        .with(profile[i])
        .with('|')
        .with(profile(i + 1))
        .end();
    features.start("k2-=").with(profile(i - 2)).with('|').with(profile(i - 1)).end();
    features.start("k2+=").with(profile(i + 1)).with('|').with(profile(i + 2)).end();
    for (int offset = -REACH; offset <= REACH; offset++) {
      int at = i + offset;
      if (at >= 0 && at < view.classes.length) {
        addClasses(at, offset);
      }
    }
  }

  private void addClasses(int at, int offset) {
    for (WordClass wordClass : CLASSES) {
      if (view.is(at, wordClass)) {
        features.start(CLASS[REACH + offset]).with(wordClass.name()).end();
      }
    }
    if (!view.place[at].isEmpty()) {
      features.start(PLACE[REACH + offset]).with(view.place[at]).end();
    }
    if (!view.group[at].isEmpty()) {
      features.start(GROUP[REACH + offset]).with(view.group[at]).end();
    }
  }

  // The run of capitalised words around a word, with what goes before and comes after it.
  private void addSurroundings(int i) {
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
    features.start("run=").with(i - from).with('/').with(to - from).end();
    features.start("runlast=").with(last).end();
    features.start("runlastk=").with(profile[to - 1]).with(to - 1 == i ? "!" : "").end();
    features.start("runfirstk=").with(profile[from]).with(from == i ? "!" : "").end();
    features.start("runbefore=").with(word(from - 1)).end();
    features.start("runafter=").with(word(to)).end();
    features.start("runk=").with(profile(from - 1)).with('|').with(profile(to)).end();
  }

  // Words of one cluster occur in alike contexts; the first bits of a cluster make a coarser one.
  private void addClusters(int i) {
    for (int offset = -REACH; offset <= REACH; offset++) {
      features.start(CLUSTER[REACH + offset]).with(cluster(i + offset, WHOLE)).end();
      if (offset >= -1 && offset <= 1) {
        features.start(CLUSTER_8[REACH + offset]).with(cluster(i + offset, 8)).end();
        features.start(CLUSTER_4[REACH + offset]).with(cluster(i + offset, 4)).end();
      }
      features.start(CLUSTER_6[REACH + offset]).with(cluster(i + offset, 6)).end();
    }
    int own = cluster(i, WHOLE);
    int before = cluster(i - 1, WHOLE);
    int after = cluster(i + 1, WHOLE);
    features.start("bb-=").with(before).with(' ').with(own).end();
    features.start("bb+=").with(own).with(' ').with(after).end();
    features.start("bs=").with(shape(i)).with(cluster(i, 8)).end();
    features.start("bs-=").with(shape(i)).with(before).end();
    features.start("bs+=").with(shape(i)).with(after).end();
    features.start("b+-=").with(cluster(i - 1, 8)).with(' ').with(cluster(i + 1, 8)).end();
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
