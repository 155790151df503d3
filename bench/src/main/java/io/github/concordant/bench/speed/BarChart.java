package io.github.concordant.bench.speed;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.xml.XmlEscapers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Draws lines of "label, tab, number" as horizontal bars: reads them from standard input and writes
 * an SVG picture to standard output. Arguments: the title, and {@code log} for bars as long as the
 * logarithm of their number.
 */
public final class BarChart {

  private static final int WIDTH = 760;
  private static final int LABELS = 300;
  private static final int NUMBERS = 80;
  private static final int HEAD = 40;
  private static final int ROW = 24;
  private static final int BAR = 16;

  /** The least that a bar is long, so that it is seen. */
  private static final double SHORTEST = 2;

  private final String title;
  private final boolean logarithmic;
  private final ImmutableList<Bar> bars;

  private record Bar(String label, double number) {}

  private BarChart(String title, boolean logarithmic, ImmutableList<Bar> bars) {
    this.title = title;
    this.logarithmic = logarithmic;
    this.bars = bars;
  }

  /**
   * Draws.
   *
   * @throws IOException if there is nothing to read
   * @throws NumberFormatException if a line has no number
   */
  public static void main(String[] args) throws IOException {
    ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<String> columns = Splitter.on('\t').splitToList(line);
        bars.add(new Bar(columns.get(0), Double.parseDouble(columns.get(1))));
      }
    }
    boolean logarithmic = args.length > 1 && args[1].equals("log");
    String picture = new BarChart(args[0], logarithmic, bars.build()).draw();
    System.out.write(picture.getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  private String draw() {
    int height = HEAD + ROW * bars.size() + ROW / 2;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " font-family=\"sans-serif\" font-size=\"13\">%n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n"
                + "<text x=\"12\" y=\"24\" font-size=\"15\">%s</text>%n",
            WIDTH,
            height,
            WIDTH,
            escaped(title)));
    int y = HEAD;
    for (Bar bar : bars) {
      draw(bar, y, svg);
      y += ROW;
    }
    return svg.append("</svg>\n").toString();
  }

  private void draw(Bar bar, int y, StringBuilder svg) {
    double length = SHORTEST + (WIDTH - LABELS - NUMBERS - SHORTEST) * share(bar.number());
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n"
                + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n"
                + "<text x=\"%.1f\" y=\"%d\">%s</text>%n",
            LABELS - 8,
            y + BAR - 3,
            escaped(bar.label()),
            LABELS,
            y,
            length,
            BAR,
            bar.label().startsWith("our") ? "#1b6ca8" : "#8a8f98",
            LABELS + length + 6,
            y + BAR - 3,
            told(bar.number())));
  }

  /** From 0 to 1. A logarithmic scale begins at a tenth of the least. */
  private double share(double number) {
    double most = bars.stream().mapToDouble(Bar::number).max().orElse(1);
    if (!logarithmic) {
      return most == 0 ? 0 : number / most;
    }
    double least = bars.stream().mapToDouble(Bar::number).min().orElse(1) / 10;
    return Math.log(number / least) / Math.log(most / least);
  }

  private static String told(double number) {
    return String.format(Locale.ROOT, number < 1 ? "%.3f" : number < 100 ? "%.1f" : "%.0f", number);
  }

  private static String escaped(String text) {
    return XmlEscapers.xmlContentEscaper().escape(text);
  }
}
