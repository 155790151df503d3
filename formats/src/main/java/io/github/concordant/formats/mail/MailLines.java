package io.github.concordant.formats.mail;

import com.google.common.collect.ImmutableList;
import io.github.concordant.formats.markup.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of the lines of a plain mail, which programs break at some 72 characters. */
final class MailLines {

  /** A line that was broken for its length is at least this long, and at most that. */
  private static final int SHORTEST = 50;

  private static final int LONGEST = 100;
  private static final String SIGNATURE = "--";

  private final boolean flowed;
  private final ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
  private final List<String> block = new ArrayList<>();

  private MailLines(boolean flowed) {
    this.flowed = flowed;
  }

  /**
   * The paragraphs above the signature.
   *
   * @param flowed whether a blank at the end of a line says that it goes on (RFC 3676)
   */
  static ImmutableList<String> paragraphs(String text, boolean flowed) {
    MailLines lines = new MailLines(flowed);
    for (String line : text.lines().toList()) {
      if (line.stripTrailing().equals(SIGNATURE)) {
        break;
      }
      lines.add(unquoted(line));
    }
    lines.close();
    return lines.paragraphs.build();
  }

  private static String unquoted(String line) {
    int start = 0;
    while (start < line.length()
        && (line.charAt(start) == '>' || (start > 0 && line.charAt(start) == ' '))) {
      start++;
    }
    return line.substring(start);
  }

  private void add(String line) {
    if (line.isBlank()) {
      close();
      return;
    }
    block.add(line);
    if (flowed && !line.endsWith(" ")) {
      close();
    }
  }

  /** Joins what was broken for its length; other lines stand as they are. */
  private void close() {
    boolean broken = flowed || isBroken();
    StringBuilder paragraph = new StringBuilder();
    for (String line : block) {
      if (line.length() > LONGEST && !broken) {
        end(paragraph);
        paragraphs.add(Paragraphs.clean(line));
      } else {
        paragraph.append(paragraph.length() == 0 ? "" : broken ? " " : "\n");
        paragraph.append(Paragraphs.clean(line));
      }
    }
    end(paragraph);
    block.clear();
  }

  private boolean isBroken() {
    return block.stream()
        .limit(Math.max(0, block.size() - 1))
        .allMatch(line -> line.length() >= SHORTEST && line.length() <= LONGEST);
  }

  private void end(StringBuilder paragraph) {
    String words = paragraph.toString().strip();
    if (!words.isEmpty()) {
      paragraphs.add(words);
    }
    paragraph.setLength(0);
  }
}
