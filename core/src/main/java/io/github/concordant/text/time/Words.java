package io.github.concordant.text.time;

import com.google.common.base.Ascii;

/**
 * The words, numbers and marks of a text, in order, with their sentences. Asking beyond either end
 * gives an empty word, so that a reader may look around without asking where the text stops.
 */
final class Words {

  /** What a token is made of. */
  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final Kind[] kinds;
  private final String[] lowers;
  private final int[] sentences;

  Words(String text, int size, int[] starts, int[] ends, Kind[] kinds, int[] sentences) {
    this.text = text;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.sentences = sentences;
    this.lowers = new String[size];
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  /** The number of the sentence that the token stands in. */
  int sentence(int at) {
    return has(at) ? sentences[at] : -1;
  }

  boolean sameSentence(int one, int other) {
    return has(one) && has(other) && sentences[one] == sentences[other];
  }

  private boolean has(int at) {
    return 0 <= at && at < size;
  }

  /** The token in lower case; empty beyond the ends, and for a token longer than any word. */
  String lower(int at) {
    if (!has(at)) {
      return "";
    }
    String lower = lowers[at];
    if (lower == null) {
      int length = ends[at] - starts[at];
      lower = length > 40 ? "" : Ascii.toLowerCase(text.substring(starts[at], ends[at]));
      lowers[at] = lower;
    }
    return lower;
  }

  boolean is(int at, String lower) {
    return lower(at).equals(lower);
  }

  boolean isWord(int at) {
    return has(at) && kinds[at] == Kind.WORD;
  }

  boolean isNumber(int at) {
    return has(at) && kinds[at] == Kind.NUMBER;
  }

  boolean isMark(int at, char mark) {
    return has(at) && kinds[at] == Kind.MARK && text.charAt(starts[at]) == mark;
  }

  boolean isDash(int at) {
    return isMark(at, '-') || isMark(at, '\u2013') || isMark(at, '\u2014');
  }

  /** The number of digits and group commas of a number; 0 for anything else. */
  int digits(int at) {
    return isNumber(at) ? ends[at] - starts[at] : 0;
  }

  /** Whether the number is written with group commas: 1,400. */
  boolean isGrouped(int at) {
    return isNumber(at) && lower(at).indexOf(',') >= 0;
  }

  /** The value of a number of at most nine digits; -1 for anything else. */
  int number(int at) {
    if (!isNumber(at) || ends[at] - starts[at] > 11) {
      return -1;
    }
    int value = 0;
    int digits = 0;
    for (int i = starts[at]; i < ends[at]; i++) {
      char c = text.charAt(i);
      if (c != ',') {
        value = value * 10 + (c - '0');
        digits++;
      }
    }
    return digits > 9 ? -1 : value;
  }

  /** Whether the word begins with a capital letter. */
  boolean isCapital(int at) {
    return isWord(at) && Character.isUpperCase(text.charAt(starts[at]));
  }

  /** Whether every letter of the word, of at least two, is a capital. */
  boolean isUpper(int at) {
    if (!isWord(at) || ends[at] - starts[at] < 2) {
      return false;
    }
    for (int i = starts[at]; i < ends[at]; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing stands between the token and the next one. */
  boolean touchesNext(int at) {
    return has(at) && has(at + 1) && ends[at] == starts[at + 1];
  }

  /** Whether nothing stands between the token and the one before. */
  boolean touchesPrevious(int at) {
    return touchesNext(at - 1);
  }

  /** Whether the token is the first of its sentence. */
  boolean opensSentence(int at) {
    return has(at) && (at == 0 || sentences[at - 1] != sentences[at]);
  }

  /** The place after a hyphen that joins two words, or the place itself where there is none. */
  int skipHyphen(int at) {
    return isMark(at, '-') && touchesPrevious(at) ? at + 1 : at;
  }
}
