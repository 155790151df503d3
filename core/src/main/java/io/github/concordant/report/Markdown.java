package io.github.concordant.report;

import com.google.common.base.CharMatcher;

/** Escapes the text of others for Markdown: what stands in an article is never markup. */
public final class Markdown {

  private static final CharMatcher MARKUP = CharMatcher.anyOf("\\`*_[]<>|~&$");

  /** At the head of a line they open headings and lists. */
  private static final CharMatcher OPENER = CharMatcher.anyOf("#+-=");

  /** The most digits that the number of a list has, and a few more. */
  private static final int LIST_DIGITS = 12;

  /** Between @ and a name it keeps chats and trackers from calling somebody. */
  private static final char NO_SPACE = '\u200B';

  private Markdown() {}

  /** The text on one line, every character of it itself. */
  public static String escaped(String text) {
    String plain = Sheet.plain(text);
    StringBuilder safe = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (MARKUP.matches(c) || (i == 0 && OPENER.matches(c)) || opensList(plain, i)) {
        safe.append('\\');
      }
      safe.append(c);
      if (c == '@') {
        safe.append(NO_SPACE);
      }
    }
    return safe.toString();
  }

  /** "1." at the head of a line would open a list. */
  private static boolean opensList(String text, int at) {
    return at > 0
        && at <= LIST_DIGITS
        && text.charAt(at) == '.'
        && CharMatcher.inRange('0', '9').matchesAllOf(text.substring(0, at));
  }
}
