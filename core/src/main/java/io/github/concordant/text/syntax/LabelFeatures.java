package io.github.concordant.text.syntax;

/** What the parser looks at to name the relation of an arc when it is built. */
public final class LabelFeatures {

  private final Features features = new Features();
  private final Words w;

  /** Features of the arcs of one sentence. */
  public LabelFeatures(Words words) {
    this.w = words;
  }

  /**
   * The features of the arc that the transition builds in the state. They are overwritten by the
   * next call.
   */
  public Features of(Configuration c, int transition) {
    int dependent = c.stack(0);
    int head = c.headBy(transition);
    features.clear();
    words(head, dependent, transition);
    around(c, head, dependent, transition);
    children(c, head, dependent, transition);
    return features;
  }

  private void words(int h, int d, int side) {
    features.add(1, w.word[h], side);
    features.add(2, w.word[d], side);
    features.add(3, w.tag[h], side);
    features.add(4, w.tag[d], side);
    features.add(5, w.tag[h], w.tag[d], side);
    features.add(6, w.word[h], w.tag[d], side);
    features.add(7, w.tag[h], w.word[d], side);
    features.add(8, w.word[h], w.word[d], side);
    features.add(9, w.cluster[h], w.cluster[d], side);
    features.add(10, w.middle[h], w.middle[d], side);
    features.add(11, w.cluster[d], w.tag[h], side);
    features.add(12, w.cluster[h], w.tag[d], side);
    features.add(13, w.cluster[d], side);
    features.add(14, w.middle[d], w.tag[d], w.tag[h]);
    features.add(15, w.word[d], w.tag[d], w.shape[d]);
  }

  private void around(Configuration c, int h, int d, int side) {
    int before = w.at(d - 1);
    int after = w.at(d + 1);
    int headBefore = w.at(h - 1);
    int headAfter = w.at(h + 1);
    int far = Math.abs(h - d);
    int distance = far <= 3 ? far : far <= 6 ? 4 : far <= 12 ? 5 : 6;
    features.add(20, distance, w.tag[h], w.tag[d] * 2 + (side & 1));
    features.add(21, w.word[before], w.tag[d], side);
    features.add(22, w.tag[before], w.tag[d], w.tag[after]);
    features.add(23, w.word[after], w.tag[d], side);
    features.add(24, w.tag[headBefore], w.tag[h], w.tag[headAfter]);
    features.add(25, w.word[headAfter], w.tag[d], side);
    features.add(26, w.word[headBefore], w.tag[d], side);
    features.add(27, w.tag[c.stack(1)], w.tag[d], w.tag[c.buffer(0)]);
    features.add(28, w.word[c.buffer(0)], w.tag[d], side);
    features.add(29, w.tag[c.buffer(0)], w.tag[c.buffer(1)], w.tag[d]);
  }

  private void children(Configuration c, int h, int d, int side) {
    int first = c.child(d, Configuration.LEFT_MOST);
    int second = c.child(d, Configuration.LEFT_SECOND);
    int last = c.child(d, Configuration.RIGHT_MOST);
    int headFirst = c.child(h, Configuration.LEFT_MOST);
    int headSecond = c.child(h, Configuration.LEFT_SECOND);
    int headLast = c.child(h, Configuration.RIGHT_MOST);
    features.add(40, w.word[first], w.tag[d], side);
    features.add(41, w.word[first], w.tag[d], w.tag[h]);
    features.add(42, w.word[first], w.word[d], side);
    features.add(43, w.word[first], w.word[h], side);
    features.add(44, w.tag[first], w.tag[d], w.tag[h]);
    features.add(45, w.word[second], w.tag[d], side);
    features.add(46, w.tag[last], w.tag[d], w.tag[h]);
    features.add(47, c.get(d, Configuration.LEFT_LABELS), w.tag[d], side);
    features.add(48, c.get(d, Configuration.LEFT_LABELS), w.tag[d], w.tag[h]);
    features.add(49, c.get(d, Configuration.RIGHT_LABELS), w.tag[d], side);
    features.add(50, c.get(h, Configuration.LEFT_LABELS), w.tag[d], w.tag[h]);
    features.add(51, c.get(h, Configuration.RIGHT_LABELS), w.tag[d], w.tag[h]);
    features.add(52, w.word[headFirst], w.tag[h], w.tag[d]);
    features.add(53, w.word[headSecond], w.tag[h], w.tag[d]);
    features.add(54, w.word[headLast], w.tag[h], w.tag[d]);
    features.add(55, c.get(headLast, Configuration.LABEL), w.tag[h], w.tag[d]);
    features.add(56, c.get(headFirst, Configuration.LABEL), w.tag[d], side);
    features.add(57, c.get(first, Configuration.LABEL), w.tag[d], w.tag[h]);
    features.add(58, w.word[first], w.cluster[d], side);
    features.add(59, w.word[first], w.cluster[h], side);
    features.add(60, c.get(last, Configuration.LABEL), w.tag[d], side);
    features.add(61, w.word[last], w.tag[d], side);
  }
}
