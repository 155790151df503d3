package io.github.concordant.text.syntax;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.concordant.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into words as the English treebanks of Universal Dependencies do: clitics and
 * marks stand alone, hyphens part words except after affixes, numbers and addresses stay whole.
 */
final class WordSplitter {

  private static final ImmutableSet<String> AFFIXES =
      ImmutableSet.of(
          "anti", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "infra",
          "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "mono", "multi", "neo",
          "non", "over", "pan", "para", "poly", "post", "pre", "pro", "pseudo", "quasi", "re",
          "semi", "socio", "sub", "super", "tri", "ultra", "un", "under", "uni");

  private static final ImmutableSet<String> UNITS =
      ImmutableSet.of(
          "am", "pm", "m", "k", "b", "bn", "mn", "tn", "mm", "cm", "km", "kg", "mg", "ml", "ft",
          "lb", "lbs", "mph", "kph", "hz", "kb", "mb", "gb", "mw", "kw", "sq", "pc", "percent",
          "mins", "hrs");

  private static final ImmutableSet<String> CLITICS =
      ImmutableSet.of("'s", "'re", "'ve", "'ll", "'d", "'m");

  /** Two words written as one, and where to cut them. */
  private static final ImmutableSet<String> CUT_AT_THREE =
      ImmutableSet.of("cannot", "gonna", "gotta", "wanna");

  private static final String OPENERS = "\"'([{<$\u00a3\u20ac\u00a5\u20b9*";
  private static final String CLOSERS = "\"')]}>,;:!?%*";

  private final String text;
  private final List<Span> words = new ArrayList<>();

  private WordSplitter(String text) {
    this.text = text;
  }

  /** The words of the sentence, as spans of the normalised text, in its order. */
  static ImmutableList<Span> split(String text, Span sentence) {
    WordSplitter splitter = new WordSplitter(text);
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = at;
      while (end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        splitter.splitChunk(at, end, splitter.wordFrom(end, sentence.end()));
      }
      at = end + 1;
    }
    return ImmutableList.copyOf(splitter.words);
  }

  /** The first characters after white space: enough to know a digit from a letter. */
  private String wordFrom(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return text.substring(start, Math.min(to, start + 1));
  }

  private void splitChunk(int from, int to, String next) {
    int start = from;
    while (start < to) {
      int end = endOfOpening(start, to);
      if (end == start) {
        break;
      }
      add(start, end);
      start = end;
    }
    List<Span> closing = new ArrayList<>();
    int end = to;
    while (end > start) {
      int close = startOfClosing(start, end, end == to ? next : "");
      if (close == end) {
        break;
      }
      closing.add(new Span(close, end));
      end = close;
    }
    splitCore(start, end);
    words.addAll(Lists.reverse(closing));
  }

  private void add(int from, int to) {
    if (from < to) {
      words.add(new Span(from, to));
    }
  }

  private int endOfOpening(int at, int to) {
    char c = text.charAt(at);
    if (c == '.' || c == '-') {
      int run = endOfRun(at, to);
      return run > at + 1 || c == '-' ? run : at;
    }
    if (c == '\'' && isShortenedWord(at, to)) {
      return at;
    }
    return OPENERS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0 ? at + 1 : at;
  }

  /** "'s" on its own, "'90s", "'em": the apostrophe belongs to the word. */
  private boolean isShortenedWord(int at, int to) {
    String word = Ascii.toLowerCase(text.substring(at, Math.min(to, at + 5)));
    return CLITICS.contains(word)
        || word.equals("'em")
        || word.equals("'til")
        || (word.length() > 1 && Character.isDigit(word.charAt(1)));
  }

  private int endOfRun(int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }

  private int startOfClosing(int from, int end, String next) {
    char c = text.charAt(end - 1);
    return switch (c) {
      case '.' -> startOfPeriods(from, end, next);
      case '!', '?' -> startOfMarks(from, end);
      case '-' -> startOfMarks(from, end) == from ? end : startOfMarks(from, end);
      default -> CLOSERS.indexOf(c) >= 0 ? end - 1 : end;
    };
  }

  private int startOfPeriods(int from, int end, String next) {
    int start = end;
    while (start > from && text.charAt(start - 1) == '.') {
      start--;
    }
    return end - start == 1 && isOwnPeriod(from, end, next) ? end : start;
  }

  /** Marks that are doubled stay one word: "?!", "--". */
  private int startOfMarks(int from, int end) {
    int start = end;
    while (start > from && "!?-".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  private boolean isOwnPeriod(int from, int end, String next) {
    int start = end - 1;
    while (start > from && isNameCharacter(text.charAt(start - 1))) {
      start--;
    }
    return Abbreviations.isAbbreviation(text.substring(start, end - 1), next);
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private void splitCore(int from, int to) {
    if (from >= to) {
      return;
    }
    if (isAddress(from, to)) {
      add(from, to);
      return;
    }
    int start = from;
    int at = from;
    while (at < to) {
      int end = endOfSeparator(from, at, to);
      if (end > at) {
        splitClitics(start, at);
        add(at, end);
        start = end;
        at = end;
      } else {
        at++;
      }
    }
    splitClitics(start, to);
  }

  private boolean isAddress(int from, int to) {
    String chunk = text.substring(from, Math.min(to, from + 200));
    return chunk.contains("://")
        || chunk.startsWith("www.")
        || chunk.startsWith("#")
        || chunk.indexOf('@') >= 0;
  }

  /** The end of a mark inside a chunk that parts two words, or {@code at} when there is none. */
  private int endOfSeparator(int from, int at, int to) {
    return switch (text.charAt(at)) {
      case '-' -> isAlone(at, to) ? at : endOfRun(at, to);
      case '.' -> isAlone(at, to) && !isMissingSpace(from, at, to) ? at : endOfRun(at, to);
      case ',', ':' -> isBetweenDigits(from, at, to) ? at : at + 1;
      case '/' -> isBetweenDigits(from, at, to) || to - from <= 4 ? at : at + 1;
      case '"', '(', ')', '[', ']', '{', '}', ';', '!', '?', '=', '<', '>', '|' -> at + 1;
      default -> at;
    };
  }

  private boolean isAlone(int at, int to) {
    return at + 1 == to || text.charAt(at + 1) != text.charAt(at);
  }

  /** Whether the mark, or the run of it that begins here, stands between two digits. */
  private boolean isBetweenDigits(int from, int at, int to) {
    if (at == from || !Character.isDigit(text.charAt(at - 1))) {
      return false;
    }
    int end = endOfRun(at, to);
    return end < to && Character.isDigit(text.charAt(end));
  }

  /** "died.The": a lost space, unlike "U.S.A" or "bbc.com". */
  private boolean isMissingSpace(int from, int at, int to) {
    return at - from >= 2
        && to - at > 2
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private void splitClitics(int from, int to) {
    int cut = cliticStart(from, to);
    if (cut > from && cut < to) {
      splitHyphens(from, cut);
      add(cut, to);
    } else {
      splitHyphens(from, to);
    }
  }

  private int cliticStart(int from, int to) {
    String tail = Ascii.toLowerCase(text.substring(Math.max(from, to - 6), to));
    if (to - from > 3 && tail.endsWith("n't")) {
      return to - 3;
    }
    int apostrophe = tail.lastIndexOf('\'');
    if (apostrophe >= 0 && CLITICS.contains(tail.substring(apostrophe))) {
      return to - (tail.length() - apostrophe);
    }
    if (to - from == tail.length() && CUT_AT_THREE.contains(tail)) {
      return from + 3;
    }
    return to;
  }

  private void splitHyphens(int from, int to) {
    if (isHyphenatedNumber(from, to)) {
      add(from, to);
      return;
    }
    int start = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '-' && i > from && i + 1 < to && !isAffix(start, i)) {
        splitUnits(start, i);
        add(i, i + 1);
        start = i + 1;
      }
    }
    splitUnits(start, to);
  }

  private boolean isAffix(int from, int to) {
    return to - from <= 7 && AFFIXES.contains(Ascii.toLowerCase(text.substring(from, to)));
  }

  /** Telephone numbers and dates in figures, unlike "2019-20" and "3-2". */
  private boolean isHyphenatedNumber(int from, int to) {
    int groups = 1;
    int last = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '-') {
        groups++;
        last = 0;
      } else if (Character.isDigit(text.charAt(i))) {
        last++;
      } else {
        return false;
      }
    }
    return groups > 2 || (groups == 2 && last == 4 && to - from == 8);
  }

  /** "10am", "5km": a number and its unit; "5th" and "90s" stay whole. */
  private void splitUnits(int from, int to) {
    int letters = to;
    while (letters > from && Character.isLetter(text.charAt(letters - 1)) && to - letters < 8) {
      letters--;
    }
    int start = endOfCurrency(from, to);
    add(from, start);
    boolean number = letters > start && letters < to && Character.isDigit(text.charAt(letters - 1));
    if (number
        && Character.isDigit(text.charAt(start))
        && UNITS.contains(Ascii.toLowerCase(text.substring(letters, to)))) {
      add(start, letters);
      add(letters, to);
    } else {
      add(start, to);
    }
  }

  /** The end of "US$" in "US$5", or {@code from}. */
  private int endOfCurrency(int from, int to) {
    for (int i = from; i < Math.min(to - 1, from + 4); i++) {
      char c = text.charAt(i);
      if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
        return Character.isDigit(text.charAt(i + 1)) ? i + 1 : from;
      }
      if (!Character.isLetter(c)) {
        return from;
      }
    }
    return from;
  }
}
