package io.github.concordant.formats.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes an article of printed lines: joins them to paragraphs, and leaves out running heads. */
final class PrintedArticle {

  /** A headline is set at least this much larger than the text. */
  private static final float LARGER = 1.2f;

  /** Between the lines of a paragraph lies a line and a little; between paragraphs more. */
  private static final float PITCH = 1.45f;

  /** A line that ends this far before the column does ends its paragraph. */
  private static final float SHORT = 0.8f;

  private static final float INDENT = 5;
  private static final int HEADLINE_LINES = 4;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:page\\s)?[-\u2013\\s]{0,3}\\d{1,3}(?:\\s?(?:/|of)\\s?\\d{1,3})?[-\u2013\\s]{0,3}");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final ImmutableSet<Character> ENDS =
      ImmutableSet.of('.', '!', '?', ':', '"', '\u201D', '\u2019', ')');

  private final ImmutableList<PrintedLine> lines;
  private final float bodySize;
  private final float columnWidth;

  private PrintedArticle(ImmutableList<PrintedLine> lines) {
    this.lines = lines;
    this.bodySize = bodySize(lines);
    this.columnWidth = columnWidth(lines, bodySize);
  }

  static PdfText of(List<PrintedLine> printed) {
    ImmutableList<PrintedLine> lines = withoutRunningHeads(printed);
    PrintedArticle article = new PrintedArticle(lines);
    int from = article.headlineStart();
    int to = article.headlineEnd(from);
    List<PrintedLine> rest = new ArrayList<>(lines.subList(0, from));
    rest.addAll(lines.subList(to, lines.size()));
    return new PdfText(
        to > from ? article.join(lines.subList(from, to)).get(0) : null,
        String.join("\n\n", article.join(rest)));
  }

  /**
   * Running heads: what stands at the edge of several pages, but for its numbers; what stands there
   * in smaller type than the text; and numbers of pages.
   */
  private static ImmutableList<PrintedLine> withoutRunningHeads(List<PrintedLine> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (PrintedLine line : lines) {
      if (line.isAtEdge()) {
        pages.computeIfAbsent(mould(line), mould -> new HashSet<>()).add(line.page());
      }
    }
    float body = bodySize(lines);
    return lines.stream()
        .filter(
            line ->
                !line.isAtEdge()
                    || (line.size() >= body
                        && pages.getOrDefault(mould(line), Set.of()).size() < 2
                        && !PAGE_NUMBER.matcher(line.text()).matches()))
        .collect(ImmutableList.toImmutableList());
  }

  private static String mould(PrintedLine line) {
    return DIGITS.matcher(line.text()).replaceAll("#");
  }

  /** The size in which most characters are set. */
  private static float bodySize(List<PrintedLine> lines) {
    Map<Float, Integer> characters = new TreeMap<>();
    lines.forEach(line -> characters.merge(line.size(), line.text().length(), Integer::sum));
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** The width that nine in ten lines of the text stay within. */
  private static float columnWidth(List<PrintedLine> lines, float bodySize) {
    List<Float> widths =
        lines.stream()
            .filter(line -> line.size() == bodySize)
            .map(line -> line.right() - line.left())
            .sorted()
            .toList();
    return widths.isEmpty() ? 0 : widths.get((widths.size() - 1) * 9 / 10);
  }

  /** The first line of the first page that is set as a headline, or 0. */
  private int headlineStart() {
    float largest = 0;
    int start = 0;
    for (int i = 0; i < lines.size() && lines.get(i).page() == lines.get(0).page(); i++) {
      if (lines.get(i).size() > largest && lines.get(i).size() >= LARGER * bodySize) {
        largest = lines.get(i).size();
        start = i;
      }
    }
    return start;
  }

  private int headlineEnd(int start) {
    int end = start;
    while (end < lines.size()
        && end < start + HEADLINE_LINES
        && lines.get(end).size() == lines.get(start).size()
        && lines.get(end).size() >= LARGER * bodySize) {
      end++;
    }
    return end;
  }

  private ImmutableList<String> join(List<PrintedLine> printed) {
    ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
    StringBuilder paragraph = new StringBuilder();
    PrintedLine last = null;
    for (PrintedLine line : printed) {
      if (last != null && begins(line, last)) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      append(paragraph, line.text());
      last = line;
    }
    if (paragraph.length() > 0) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs.build();
  }

  /** Whether a line begins a paragraph. */
  private boolean begins(PrintedLine line, PrintedLine last) {
    if (line.size() != last.size()) {
      return true;
    }
    boolean moved = line.page() != last.page() || line.y() <= last.y();
    boolean ended = ENDS.contains(last.text().charAt(last.text().length() - 1));
    boolean shortLine = last.right() - last.left() < SHORT * columnWidth;
    if (moved) {
      // A sentence goes on in the next column; a paragraph that ends with the column may.
      return ended && (shortLine || Character.isUpperCase(line.text().codePointAt(0)));
    }
    boolean gap = line.y() - last.y() > PITCH * line.size();
    boolean indented = line.left() - last.left() > INDENT;
    return gap || (ended && (indented || shortLine)) || (shortLine && line.size() > bodySize);
  }

  /** Adds a line; a word that was divided at the end of the last one is made whole. */
  private static void append(StringBuilder paragraph, String line) {
    String words = clean(line);
    int end = paragraph.length() - 1;
    char last = end < 0 ? ' ' : paragraph.charAt(end);
    boolean divided =
        end > 0
            && (last == '-' || last == '\u2010' || last == '\u00AD')
            && Character.isLetter(paragraph.charAt(end - 1));
    if (divided && Character.isLowerCase(line.codePointAt(0))) {
      paragraph.setLength(end);
    } else if (end >= 0 && !divided) {
      paragraph.append(' ');
    }
    paragraph.append(words);
  }

  /** Single blanks, ligatures taken apart, and of soft hyphens only one that divides the line. */
  private static String clean(String line) {
    String whole =
        line.replace("\uFB00", "ff")
            .replace("\uFB01", "fi")
            .replace("\uFB02", "fl")
            .replace("\uFB03", "ffi")
            .replace("\uFB04", "ffl")
            .replaceAll("[\\s\\h]+", " ");
    boolean divided = whole.endsWith("\u00AD");
    return whole.replace("\u00AD", "") + (divided ? "\u00AD" : "");
  }
}
