package io.github.concordant.text.syntax;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Finds sentences by the marks that end them. Where the mark is a period after a word that often
 * carries one of its own ("Inc.", "U.S."), OpenNLP's model decides.
 */
final class SentenceSplitter {

  /** How much text around a doubtful period the model is shown. */
  private static final int WINDOW = 120;

  private final SentenceModel model;

  SentenceSplitter(SentenceModel model) {
    this.model = model;
  }

  /** The sentences of a normalised text, trimmed, in its order. */
  ImmutableList<Span> split(String text) {
    ImmutableList.Builder<Span> sentences = ImmutableList.builder();
    for (Span block : LineBreaks.blocks(text)) {
      int start = block.start();
      int at = start;
      while (at < block.end()) {
        int end = isEndMark(text.charAt(at)) ? endAt(text, at, new Span(start, block.end())) : -1;
        if (end > 0) {
          addTrimmed(text, start, end, sentences);
          start = end;
          at = end;
        } else {
          at = afterEndMarks(text, at, block.end());
        }
      }
      addTrimmed(text, start, block.end(), sentences);
    }
    return sentences.build();
  }

  /** The next place to look at; a run of end marks is looked at once. */
  private static int afterEndMarks(String text, int at, int to) {
    int next = at + 1;
    while (next < to && isEndMark(text.charAt(at)) && isEndMark(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static void addTrimmed(
      String text, int start, int end, ImmutableList.Builder<Span> sentences) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }

  private static boolean isEndMark(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static boolean isCloser(char c) {
    return c == '"' || c == '\'' || c == ')' || c == ']';
  }

  /** Where a sentence ends whose end mark stands at {@code at}, or -1 when none does. */
  private int endAt(String text, int at, Span rest) {
    int close = at + 1;
    while (close < rest.end() && isEndMark(text.charAt(close))) {
      close++;
    }
    int end = close;
    while (end < rest.end() && isCloser(text.charAt(end))) {
      end++;
    }
    if (end == rest.end()) {
      return end;
    }
    if (!Character.isWhitespace(text.charAt(end))) {
      return -1;
    }
    String next = nextWord(text, end, rest.end());
    if (next.isEmpty()) {
      return rest.end();
    }
    boolean closed = end > close;
    return endsBefore(text, at, close, closed, next, rest) ? end : -1;
  }

  private boolean endsBefore(
      String text, int at, int close, boolean closed, String next, Span rest) {
    char first = firstLetter(next);
    if (Character.isLowerCase(first) || next.startsWith(",") || next.startsWith(";")) {
      return false;
    }
    if (next.startsWith("--") || next.equals("-")) {
      return false;
    }
    if (close > at + 1 || text.charAt(at) != '.') {
      return true;
    }
    String word = wordBefore(text, at, rest.start());
    if (closed) {
      return !Abbreviations.leadsOn(word, next);
    }
    return endsAfter(text, at, word, next, rest);
  }

  private boolean endsAfter(String text, int at, String word, String next, Span rest) {
    if (isListMark(text, at, word, rest.start())) {
      return false;
    }
    if (Abbreviations.leadsOn(word, next) || Abbreviations.isInitial(word)) {
      return false;
    }
    if (Abbreviations.isCountry(word)) {
      return Abbreviations.isStarter(next);
    }
    if (Abbreviations.mayEndSentence(word)) {
      return Abbreviations.isStarter(next) || modelEnds(text, at, rest);
    }
    return true;
  }

  /** "1. Iran said": the number of a list item is no sentence. */
  private static boolean isListMark(String text, int at, String word, int from) {
    int start = at - word.length();
    while (start > from && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start == from
        && word.length() <= 3
        && word.chars().allMatch(Character::isLetterOrDigit)
        && Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0));
  }

  private boolean modelEnds(String text, int at, Span rest) {
    int from = Math.max(rest.start(), at - WINDOW);
    int to = Math.min(rest.end(), at + WINDOW);
    // The detector keeps state between calls, so that each call has its own.
    SentenceDetectorME detector = new SentenceDetectorME(model);
    for (opennlp.tools.util.Span sentence : detector.sentPosDetect(text.substring(from, to))) {
      if (from + sentence.getEnd() == at + 1) {
        return true;
      }
    }
    return false;
  }

  private static String wordBefore(String text, int at, int from) {
    int start = at;
    while (start > from && isWordCharacter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, at);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '\'';
  }

  private static String nextWord(String text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < to && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static char firstLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return word.charAt(i);
      }
    }
    return ' ';
  }
}
