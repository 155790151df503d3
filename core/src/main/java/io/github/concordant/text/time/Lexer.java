package io.github.concordant.text.time;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/** Cuts a text into words, numbers and marks, and marks where sentences begin. */
final class Lexer {

  /** Words whose full stop does not end a sentence. Months stand in the vocabulary. */
  private static final ImmutableSet<String> ABBREVIATIONS =
      Vocabulary.words(
          """
          mr mrs ms dr gen lt col sgt capt maj gov sen rep rev prof st messrs adm cmdr
          jr sr corp inc co ltd bros vs no mass calif conn fla ga ill ind mich minn pa
          tenn tex va wash wis ariz ala ark colo md mo okla ore est approx art fig etc
          """);

  /** How many quotes and brackets may stand between a full stop and the next sentence. */
  private static final int MOST_CLOSERS = 4;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Words.Kind[] kinds = new Words.Kind[64];
  private int[] sentences = new int[64];
  private int size;
  private int sentence;

  private Lexer(String text) {
    this.text = text;
  }

  static Words read(String text) {
    return new Lexer(text).read();
  }

  private Words read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        at = skipBlank(at);
      } else if (Character.isLetter(c)) {
        at = add(Words.Kind.WORD, at, endOfLetters(at));
      } else if (isDigit(c)) {
        at = add(Words.Kind.NUMBER, at, endOfNumber(at));
      } else {
        at = add(Words.Kind.MARK, at, at + 1);
      }
    }
    return new Words(text, size, starts, ends, kinds, sentences);
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private int endOfLetters(int at) {
    int end = at;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end))
            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
      end++;
    }
    return end;
  }

  /** Digits, and commas that stand before exactly three of them. */
  private int endOfNumber(int at) {
    int end = endOfDigits(at);
    int group = end - at <= 3 ? end : -1;
    while (group >= 0 && group < text.length() && text.charAt(group) == ',') {
      int next = endOfDigits(group + 1);
      if (next - group - 1 != 3) {
        break;
      }
      end = next;
      group = next;
    }
    return end;
  }

  private int endOfDigits(int at) {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int add(Words.Kind kind, int start, int end) {
    if (size == starts.length) {
      int room = size * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      kinds = Arrays.copyOf(kinds, room);
      sentences = Arrays.copyOf(sentences, room);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    sentences[size] = sentence;
    size++;
    return end;
  }

  private int skipBlank(int at) {
    int end = at;
    int lines = 0;
    while (end < text.length()
        && (Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '\u00a0')) {
      if (text.charAt(end) == '\n') {
        lines++;
      }
      end++;
    }
    if (lines > 1 || endsSentence(end)) {
      sentence++;
    }
    return end;
  }

  /** Whether the tokens so far end a sentence, when the next one begins at {@code next}. */
  private boolean endsSentence(int next) {
    int last = size - 1;
    int first = size - MOST_CLOSERS;
    while (last >= Math.max(first, 0) && isCloser(text.charAt(starts[last]))) {
      last--;
    }
    if (last < 0 || next >= text.length()) {
      return false;
    }
    char mark = text.charAt(starts[last]);
    if (mark == '?' || mark == '!') {
      return true;
    }
    return mark == '.'
        && beginsSentence(next)
        && !isAbbreviation(last - 1)
        && !(isHalfOfDay(last - 1) && goesOn(next));
  }

  private static boolean isCloser(char c) {
    return c == '"' || c == '\'' || c == ')' || c == '\u201d' || c == '\u2019';
  }

  private boolean beginsSentence(int next) {
    char c = text.charAt(next);
    return !Character.isLowerCase(c) && c != ',' && c != ';' && c != '-';
  }

  /** Whether "a.m." or "p.m." ends at the word. */
  private boolean isHalfOfDay(int word) {
    return word >= 2
        && starts[word] + 1 == ends[word]
        && text.charAt(starts[word]) == 'm'
        && text.charAt(starts[word - 1]) == '.'
        && ends[word - 1] == starts[word];
  }

  /** Whether a weekday, a month or a time zone begins here: "10 p.m. Wednesday", "5 p.m. EST". */
  private boolean goesOn(int next) {
    int end = Math.min(endOfLetters(next), next + 12);
    String lower = Ascii.toLowerCase(text.substring(next, end));
    return Vocabulary.isDayOrMonth(lower) || (lower.length() == 3 && isUpper(next, end));
  }

  private boolean isUpper(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isAbbreviation(int word) {
    if (word < 0 || kinds[word] != Words.Kind.WORD || ends[word] != starts[word + 1]) {
      return false;
    }
    String lower = Ascii.toLowerCase(text.substring(starts[word], ends[word]));
    boolean initial = lower.length() == 1 && Character.isUpperCase(text.charAt(starts[word]));
    return initial || ABBREVIATIONS.contains(lower) || Vocabulary.isShortMonth(lower);
  }
}
