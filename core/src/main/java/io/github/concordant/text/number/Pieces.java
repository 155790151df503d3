package io.github.concordant.text.number;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A text as words, figures and marks, in one pass. A hyphen stands alone, so that "forty-six" and
 * "46-year-old" come apart; a figure keeps its separators: "1,733", "1.9", "10:30".
 */
final class Pieces {

  private static final Piece NOTHING = new Piece(0, 0, "", Piece.Shape.BREAK, false, false);

  private final String text;
  private final ImmutableList<Piece> pieces;

  private Pieces(String text, ImmutableList<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  static Pieces of(String text) {
    ImmutableList.Builder<Piece> found = ImmutableList.builder();
    int at = 0;
    boolean glued = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        int end = blankEnd(text, at);
        if (isEmptyLine(text, at, end)) {
          found.add(new Piece(at, end, "\n", Piece.Shape.BREAK, false, false));
        }
        at = end;
        glued = false;
      } else {
        Piece piece = pieceAt(text, at, glued);
        found.add(piece);
        at = piece.end();
        glued = true;
      }
    }
    return new Pieces(text, found.build());
  }

  int size() {
    return pieces.size();
  }

  /** The piece at the index, or one that is nothing outside the text. */
  Piece at(int index) {
    return 0 <= index && index < pieces.size() ? pieces.get(index) : NOTHING;
  }

  boolean is(int index, String word) {
    return at(index).is(word);
  }

  boolean isAny(int index, ImmutableSet<String> words) {
    return words.contains(at(index).lower());
  }

  /** Whether the words stand one after the other from the index. */
  boolean are(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!is(index + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a full stop or an empty line stands here: "2.5" and "No. 5" have their own pieces. */
  boolean endsSentence(int index) {
    Piece piece = at(index);
    boolean stop = piece.is(".") || piece.is("!") || piece.is("?");
    return piece.shape() == Piece.Shape.BREAK || (stop && !at(index + 1).glued());
  }

  String text() {
    return text;
  }

  /** Where the white space that begins here ends; a space that joins words is one by itself. */
  private static int blankEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  private static boolean isEmptyLine(String text, int start, int end) {
    String blank = text.substring(start, end);
    return blank.indexOf('\n') != blank.lastIndexOf('\n');
  }

  private static Piece pieceAt(String text, int start, boolean glued) {
    char c = text.charAt(start);
    if (isDigit(c)) {
      int end = figureEnd(text, start);
      return new Piece(start, end, text.substring(start, end), Piece.Shape.FIGURE, false, glued);
    }
    if (Character.isLetter(c)) {
      int end = start + 1;
      while (end < text.length() && isLetter(text, end)) {
        end++;
      }
      String word = Ascii.toLowerCase(text.substring(start, end)).replace('’', '\'');
      return new Piece(start, end, word, Piece.Shape.WORD, Character.isUpperCase(c), glued);
    }
    String mark = "‐‑‒–—".indexOf(c) >= 0 ? "-" : String.valueOf(c);
    return new Piece(start, start + 1, mark, Piece.Shape.MARK, false, glued);
  }

  private static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        || ((c == '\'' || c == '’')
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1)));
  }

  private static int figureEnd(String text, int start) {
    int end = digitsEnd(text, start);
    while (end + 1 < text.length() && isDigit(text.charAt(end + 1))) {
      char mark = text.charAt(end);
      int next = digitsEnd(text, end + 1);
      boolean thousands = mark == ',' && next - end == 4;
      boolean joined = mark == '.' || mark == ':';
      if (!thousands && !joined) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
