package io.github.concordant.text.syntax;

import io.github.concordant.model.Span;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with typographic quotes, dashes and spaces made plain, accents composed and invisible
 * characters dropped, each character aligned with the publisher's own.
 */
public final class NormalisedText {

  /** The first character beside the grave accent that is not plain. */
  private static final char NEXT_LINE = '\u0085';

  private final String plain;
  private final int[] starts;
  private final int[] ends;

  private NormalisedText(String plain, int[] starts, int[] ends) {
    this.plain = plain;
    this.starts = starts;
    this.ends = ends;
  }

  /** Normalises the text in one pass; time and memory are linear in its length. */
  public static NormalisedText of(String text) {
    Writer writer = new Writer(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = endOfCharacter(text, at);
      if (end == at + 1) {
        writer.append(plain(text, at), at, end);
      } else {
        String whole = text.substring(at, end);
        writer.append(Normalizer.normalize(whole, Normalizer.Form.NFC), at, end);
      }
      at = end;
    }
    return writer.finish();
  }

  /** The normalised characters. */
  public String plain() {
    return plain;
  }

  /** The publisher's characters behind the normalised ones from {@code from} to {@code to}. */
  Span original(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  private static int endOfCharacter(String text, int at) {
    int end = at + (Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() ? 2 : 1);
    while (end < text.length() && isCombining(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isCombining(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String plain(String text, int at) {
    char c = text.charAt(at);
    if (c < NEXT_LINE) {
      return c == '`' ? "'" : String.valueOf(c);
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u02bc', '\u00b4', '\uff07' -> "'";
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb', '\uff02' -> "\"";
      case '\u2010', '\u2011', '\u2012', '\u2212', '\ufe63', '\uff0d' -> "-";
      case '\u2013' -> isBetweenWords(text, at) ? "-" : "--";
      case '\u2014', '\u2015' -> "--";
      case '\u2026' -> "...";
      case '\u2028', '\u2029', '\u0085' -> "\n";
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> "";
      default -> Character.isSpaceChar(c) ? " " : String.valueOf(c);
    };
  }

  /**
   * An en dash stands for a hyphen in "2019–20" and "India–Pakistan", for a dash between spaces.
   */
  private static boolean isBetweenWords(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static final class Writer {
    private final StringBuilder plain;
    private int[] starts;
    private int[] ends;

    Writer(int length) {
      plain = new StringBuilder(length);
      starts = new int[length + 16];
      ends = new int[length + 16];
    }

    void append(String characters, int start, int end) {
      int size = plain.length() + characters.length();
      if (size > starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      Arrays.fill(starts, plain.length(), size, start);
      Arrays.fill(ends, plain.length(), size, end);
      plain.append(characters);
    }

    NormalisedText finish() {
      return new NormalisedText(plain.toString(), starts, ends);
    }
  }
}
