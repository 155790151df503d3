package io.github.concordant.report;

/** A page of text for a terminal: lines no wider than it, and marked words in colour or stars. */
public final class Sheet {

  /** Around marked words; no other text on the sheet holds these characters. */
  static final char MARK = '\u0001';

  static final char UNMARK = '\u0002';

  private static final String BOLD = "\u001B[1m";
  private static final String RED = "\u001B[1;31m";
  private static final String PLAIN = "\u001B[0m";

  private final boolean colour;
  private final int width;
  private final StringBuilder page = new StringBuilder();

  public Sheet(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  int width() {
    return width;
  }

  /**
   * Whether the character shows as a space: white space, control characters, and those that turn
   * the direction of the text that follows.
   */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isISOControl(c)
        || c == '\u00A0'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /** Text of others made safe for a terminal: control characters and line ends become spaces. */
  public static String plain(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = isBlank(c);
      if (!white) {
        safe.append(c);
      } else if (!blank) {
        safe.append(' ');
      }
      blank = white;
    }
    return safe.toString().strip();
  }

  /** The words as marked ones. */
  public static String marked(String words) {
    return words.isEmpty() ? words : MARK + words + UNMARK;
  }

  public void heading(String words) {
    page.append(page.isEmpty() ? "" : "\n");
    page.append(colour ? BOLD + words + PLAIN : words).append('\n');
  }

  public void blank() {
    page.append('\n');
  }

  /** A line that is wide enough as it is. */
  public void line(String words) {
    write(words);
    page.append('\n');
  }

  /** Words in lines, the first of them behind the lead and the others below its end. */
  public void paragraph(String lead, String words) {
    String margin = " ".repeat(lead.length());
    StringBuilder line = new StringBuilder(lead);
    int used = lead.length();
    boolean empty = true;
    boolean open = false;
    for (String word : words.split(" ", -1)) {
      int size = size(word);
      if (!empty && used + 1 + size > width) {
        closeMark(line, open);
        line(line.toString());
        line = new StringBuilder(margin).append(open ? String.valueOf(MARK) : "");
        used = margin.length();
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      used += size + (empty ? 0 : 1);
      empty = false;
      open =
          word.lastIndexOf(MARK) == word.lastIndexOf(UNMARK)
              ? open
              : word.lastIndexOf(MARK) > word.lastIndexOf(UNMARK);
    }
    line(line.toString());
  }

  private static void closeMark(StringBuilder line, boolean open) {
    if (open) {
      line.append(UNMARK);
    }
  }

  private int size(String word) {
    int marks = 0;
    for (int i = 0; i < word.length(); i++) {
      marks += word.charAt(i) == MARK || word.charAt(i) == UNMARK ? 1 : 0;
    }
    int printed = word.codePointCount(0, word.length()) - marks;
    return colour ? printed : printed + marks;
  }

  private void write(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == MARK) {
        page.append(colour ? RED : "*");
      } else if (c == UNMARK) {
        page.append(colour ? PLAIN : "*");
      } else {
        page.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
