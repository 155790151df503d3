package io.github.concordant.text.syntax;

/**
 * What the parser looks at to choose a transition: forms, tags, classes and children of the words
 * at the top of the stack (s) and the front of the buffer (b), after Zhang and Nivre (2011).
 */
public final class ParserFeatures {

  private final Features features = new Features();
  private Words w;
  private Configuration c;
  private int s0;
  private int s1;
  private int s2;
  private int b0;
  private int b1;
  private int b2;

  /** Features of the states of one sentence. */
  public ParserFeatures(Words words) {
    this.w = words;
    this.c = new Configuration(0);
  }

  /** The features of the state. They are overwritten by the next call. */
  public Features of(Configuration configuration) {
    look(configuration);
    features.clear();
    addPair();
    addTriple();
    addArcs();
    return features;
  }

  /**
   * Those features of the state that depend on nothing but the top of the stack and the front of
   * the buffer.
   */
  Features ofPair(Configuration configuration) {
    look(configuration);
    features.clear();
    addPair();
    return features;
  }

  /** Those features that depend also on the second of the stack, but not on any arc. */
  Features ofTriple(Configuration configuration) {
    look(configuration);
    features.clear();
    addTriple();
    return features;
  }

  /** All other features: those of arcs, and of words deeper in the stack. */
  Features ofArcs(Configuration configuration) {
    look(configuration);
    features.clear();
    addArcs();
    return features;
  }

  private void look(Configuration configuration) {
    c = configuration;
    s0 = c.stack(0);
    s1 = c.stack(1);
    s2 = c.stack(2);
    b0 = c.buffer(0);
    b1 = c.buffer(1);
    b2 = c.buffer(2);
  }

  private void addPair() {
    frontWords();
    frontPairs();
    frontClasses();
    nearDistances();
  }

  private void addTriple() {
    secondWords();
    secondClasses();
    farDistances();
  }

  private void addArcs() {
    depths();
    children();
    siblings();
    caseWords();
    counts();
  }

  private void frontWords() {
    features.add(1, w.word[s0]);
    features.add(2, w.tag[s0]);
    features.add(3, w.word[s0], w.tag[s0]);
    features.add(7, w.word[b0]);
    features.add(8, w.tag[b0]);
    features.add(9, w.word[b0], w.tag[b0]);
    features.add(10, w.word[b1]);
    features.add(11, w.tag[b1]);
    features.add(12, w.word[b1], w.tag[b1]);
    features.add(13, w.word[b2], w.tag[b2]);
    features.add(14, w.tag[b2]);
  }

  private void frontPairs() {
    features.add(20, w.word[s0], w.word[b0]);
    features.add(21, w.word[s0], w.tag[s0], w.tag[b0]);
    features.add(22, w.tag[s0], w.word[b0], w.tag[b0]);
    features.add(23, w.tag[s0], w.tag[b0]);
    features.add(24, w.word[s0], w.tag[b0]);
    features.add(25, w.tag[s0], w.word[b0]);
    features.add(36, w.tag[b0], w.tag[b1]);
    features.add(37, w.word[b0], w.tag[b1]);
    features.add(38, w.tag[b0], w.word[b1]);
    features.add(39, w.tag[s0], w.word[b1]);
    features.add(40, w.tag[b0], w.tag[b1], w.tag[b2]);
    features.add(41, w.tag[s0], w.tag[b0], w.tag[b1]);
    features.add(44, w.word[s0], w.tag[b0], w.tag[b1]);
    features.add(48, w.tag[s0], w.word[b0], w.tag[b1]);
  }

  private void frontClasses() {
    features.add(50, w.cluster[s0]);
    features.add(52, w.cluster[b0]);
    features.add(53, w.cluster[b1]);
    features.add(54, w.cluster[s0], w.cluster[b0]);
    features.add(56, w.middle[s0], w.middle[b0]);
    features.add(58, w.cluster[s0], w.tag[b0]);
    features.add(59, w.tag[s0], w.cluster[b0]);
    features.add(63, w.middle[s0], w.middle[b0], w.middle[b1]);
    features.add(64, w.coarse[s0], w.coarse[b0], w.tag[b1]);
  }

  private void nearDistances() {
    int near = distance(s0, b0);
    features.add(120, w.tag[s0], near);
    features.add(121, w.tag[b0], near);
    features.add(122, w.tag[s0], w.tag[b0], near);
    features.add(123, w.word[s0], near);
    features.add(124, w.word[b0], near);
    int end = c.words() == 0 ? 0 : w.word[c.words() - 1];
    features.add(129, end, w.tag[s0], w.tag[b0]);
  }

  private void secondWords() {
    features.add(4, w.word[s1]);
    features.add(5, w.tag[s1]);
    features.add(6, w.word[s1], w.tag[s1]);
    features.add(26, w.word[s1], w.word[s0]);
    features.add(27, w.tag[s1], w.tag[s0]);
    features.add(28, w.word[s1], w.tag[s0]);
    features.add(29, w.tag[s1], w.word[s0]);
    features.add(30, w.word[s1], w.tag[s1], w.tag[s0]);
    features.add(31, w.tag[s1], w.word[s0], w.tag[s0]);
    features.add(32, w.tag[s1], w.tag[b0]);
    features.add(33, w.word[s1], w.tag[b0]);
    features.add(34, w.tag[s1], w.word[b0]);
    features.add(35, w.word[s1], w.word[b0]);
    features.add(42, w.tag[s1], w.tag[s0], w.tag[b0]);
    features.add(45, w.tag[s1], w.word[s0], w.tag[b0]);
    features.add(46, w.word[s1], w.tag[s0], w.tag[b0]);
    features.add(47, w.tag[s1], w.tag[s0], w.word[b0]);
  }

  private void secondClasses() {
    features.add(51, w.cluster[s1]);
    features.add(55, w.cluster[s1], w.cluster[s0]);
    features.add(57, w.middle[s1], w.middle[s0]);
    features.add(60, w.cluster[s1], w.tag[s0]);
    features.add(61, w.tag[s1], w.cluster[s0]);
    features.add(62, w.middle[s1], w.middle[s0], w.middle[b0]);
    features.add(65, w.cluster[s1], w.cluster[b0]);
  }

  private void farDistances() {
    int far = distance(s1, s0);
    features.add(125, w.tag[s1], w.tag[s0], far);
    features.add(126, w.word[s1], far);
    features.add(127, w.tag[s1], w.word[s0], far);
  }

  private void depths() {
    features.add(15, w.tag[s2]);
    features.add(16, w.word[s2]);
    features.add(43, w.tag[s2], w.tag[s1], w.tag[s0]);
    features.add(66, w.middle[s2], w.middle[s1], w.middle[s0]);
    features.add(128, c.stackSize() > 4 ? 4 : c.stackSize(), w.tag[b0], w.tag[s0]);
  }

  private void children() {
    int s0l = c.child(s0, Configuration.LEFT_MOST);
    int s0r = c.child(s0, Configuration.RIGHT_MOST);
    int s1l = c.child(s1, Configuration.LEFT_MOST);
    int s1r = c.child(s1, Configuration.RIGHT_MOST);
    int b0l = c.child(b0, Configuration.LEFT_MOST);
    features.add(70, w.tag[s0], w.tag[s0l], w.tag[b0]);
    features.add(71, w.tag[s0], w.tag[s0r], w.tag[b0]);
    features.add(72, w.tag[s0], w.tag[b0], w.tag[b0l]);
    features.add(73, w.tag[s1], w.tag[s0], w.tag[s0l]);
    features.add(74, w.tag[s1], w.tag[s0], w.tag[s0r]);
    features.add(75, w.tag[s1], w.tag[s1r], w.tag[s0]);
    features.add(76, w.tag[s1], w.tag[s1l], w.tag[s0]);
    features.add(77, w.tag[s1], w.tag[s1r], w.tag[b0]);
    features.add(78, w.word[s0l], w.tag[s0]);
    features.add(79, w.word[s0r], w.tag[s0]);
    features.add(80, w.word[s1r], w.tag[s1]);
    features.add(81, w.word[b0l], w.tag[b0]);
    features.add(82, c.get(s0l, Configuration.LABEL), w.tag[s0]);
    features.add(83, c.get(s0r, Configuration.LABEL), w.tag[s0]);
    features.add(84, c.get(s1l, Configuration.LABEL), w.tag[s1]);
    features.add(85, c.get(s1r, Configuration.LABEL), w.tag[s1], w.tag[s0]);
    features.add(86, c.get(b0l, Configuration.LABEL), w.tag[b0]);
  }

  private void siblings() {
    int b0m = c.child(b0, Configuration.LEFT_SECOND);
    int s1q = c.child(s1, Configuration.RIGHT_SECOND);
    int s0q = c.child(s0, Configuration.RIGHT_SECOND);
    features.add(87, c.get(b0m, Configuration.LABEL), w.tag[b0], w.tag[s0]);
    features.add(88, c.get(s1q, Configuration.LABEL), w.tag[s1], w.tag[s0]);
    features.add(89, c.get(s0q, Configuration.LABEL), w.tag[s0], w.tag[b0]);
    features.add(90, c.get(s0, Configuration.LEFT_LABELS), w.tag[s0]);
    features.add(91, c.get(s0, Configuration.RIGHT_LABELS), w.tag[s0]);
    features.add(92, c.get(s1, Configuration.RIGHT_LABELS), w.tag[s1], w.tag[s0]);
    features.add(93, c.get(b0, Configuration.LEFT_LABELS), w.tag[b0], w.tag[s0]);
    features.add(94, c.get(s0, Configuration.RIGHT_LABELS), w.word[s0]);
    features.add(95, c.get(s1, Configuration.RIGHT_LABELS), w.word[s1], w.tag[s0]);
    features.add(96, c.get(s0, Configuration.LEFT_LABELS), w.tag[s0], w.tag[b0]);
    features.add(97, c.get(s1, Configuration.LEFT_LABELS), w.tag[s1], w.tag[s0]);
  }

  /** What hangs first on the left tells a phrase's kind: its preposition or conjunction. */
  private void caseWords() {
    int s0first = w.word[c.child(s0, Configuration.LEFT_MOST)];
    int s1first = w.word[c.child(s1, Configuration.LEFT_MOST)];
    int b0first = w.word[c.child(b0, Configuration.LEFT_MOST)];
    features.add(100, w.word[s1], s0first);
    features.add(101, w.tag[s1], s0first, w.tag[s0]);
    features.add(102, w.cluster[s1], s0first);
    features.add(103, w.tag[s2], w.tag[s1], s0first);
    features.add(104, w.word[s1], s0first, w.word[s0]);
    features.add(105, s1first, s0first, w.tag[b0]);
    features.add(106, w.tag[s0], b0first, w.tag[b0]);
    features.add(107, w.word[s0], b0first);
    features.add(108, w.word[s2], s0first);
    features.add(109, w.middle[s1], s0first, w.middle[s0]);
  }

  private void counts() {
    int s0left = Math.min(6, c.get(s0, Configuration.LEFT_COUNT));
    int s0right = Math.min(6, c.get(s0, Configuration.RIGHT_COUNT));
    int s1left = Math.min(6, c.get(s1, Configuration.LEFT_COUNT));
    int s1right = Math.min(6, c.get(s1, Configuration.RIGHT_COUNT));
    int b0left = Math.min(6, c.get(b0, Configuration.LEFT_COUNT));
    features.add(110, w.word[s0], s0right);
    features.add(111, w.tag[s0], s0right);
    features.add(112, w.word[s0], s0left);
    features.add(113, w.tag[s0], s0left);
    features.add(114, w.word[s1], s1right);
    features.add(115, w.tag[s1], s1right, w.tag[s0]);
    features.add(116, w.word[b0], b0left);
    features.add(117, w.tag[b0], b0left, w.tag[s0]);
    features.add(118, w.tag[s1], s1left);
    features.add(119, w.tag[s0], s0left, s0right);
  }

  private int distance(int left, int right) {
    if (left > right || right >= c.none()) {
      return -1;
    }
    int length = right - left;
    return length <= 4 ? length : length <= 6 ? 5 : length <= 10 ? 6 : length <= 20 ? 7 : 8;
  }
}
