package io.github.concordant.compare.name;

/** The one slip of the keyboard that parts two words, if it is no more than one. */
enum LetterSlip {
  /** A letter too many or too few, or two in each other's place. */
  LOST_OR_SWAPPED,
  /** A letter for another. */
  REPLACED,
  /** More than one letter differs, or the first does. */
  NONE;

  static LetterSlip between(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int head = 0;
    while (head < shorter && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int left = one.length() - head - tail;
    int right = other.length() - head - tail;
    if (head == 0 || left > 2 || right > 2) {
      return NONE;
    }
    if (left + right == 1 || (left == 2 && right == 2 && isSwap(one, other, head))) {
      return LOST_OR_SWAPPED;
    }
    return left == 1 && right == 1 ? REPLACED : NONE;
  }

  private static boolean isSwap(String one, String other, int at) {
    return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
  }
}
