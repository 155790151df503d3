package io.github.concordant.formats.markup;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of an element: what a reader would see set off by space above and below. */
public final class Paragraphs implements NodeFilter {

  /** Between two paragraphs of an article's text. */
  public static final String BREAK = "\n\n";

  private static final ImmutableSet<String> BLOCKS =
      ImmutableSet.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "body.content",
          "block",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hedline",
          "hl1",
          "hl2",
          "hr",
          "li",
          "main",
          "media",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul");

  /** What a browser shows no text of, or what is no part of any text. */
  private static final ImmutableSet<String> UNSEEN =
      ImmutableSet.of(
          "audio",
          "button",
          "canvas",
          "datalist",
          "embed",
          "head",
          "iframe",
          "input",
          "map",
          "math",
          "noscript",
          "object",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  /** Soft hyphens and marks of no width, which no reader sees and which would part words. */
  private static final CharMatcher INVISIBLE =
      CharMatcher.anyOf("\u00AD\u200B\u200C\u2060\uFEFF\u200E\u200F");

  private static final CharMatcher SPACE =
      CharMatcher.whitespace()
          .or(CharMatcher.anyOf("\u00A0\u202F\u2007"))
          .and(CharMatcher.isNot('\n'));

  private final Predicate<Element> skipped;
  private final ImmutableList.Builder<String> found = ImmutableList.builder();
  private final StringBuilder open = new StringBuilder();

  private Paragraphs(Predicate<Element> skipped) {
    this.skipped = skipped;
  }

  /** All paragraphs. */
  public static ImmutableList<String> of(Element root) {
    return of(root, element -> false);
  }

  /** The paragraphs but those in elements to be skipped. */
  public static ImmutableList<String> of(Element root, Predicate<Element> skipped) {
    Paragraphs paragraphs = new Paragraphs(skipped);
    root.filter(paragraphs);
    paragraphs.close();
    return paragraphs.found.build();
  }

  /** The paragraphs as the text of an article. */
  public static String text(Iterable<String> paragraphs) {
    return String.join(BREAK, paragraphs);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      // A line end of the source is a blank; only <br> ends a line.
      open.append(text.getWholeText().replace('\n', ' ').replace('\r', ' '));
    } else if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName()) || skipped.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        open.append('\n');
      } else if (BLOCKS.contains(element.normalName())) {
        close();
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      close();
    }
    return FilterResult.CONTINUE;
  }

  /** Two line ends in a row part paragraphs, as many a content system writes them. */
  private void close() {
    StringBuilder paragraph = new StringBuilder();
    for (String line : open.toString().split("\n", -1)) {
      String words = clean(line);
      if (words.isEmpty()) {
        end(paragraph);
      } else {
        paragraph.append(paragraph.length() == 0 ? "" : "\n").append(words);
      }
    }
    end(paragraph);
    open.setLength(0);
  }

  private void end(StringBuilder paragraph) {
    if (paragraph.length() > 0) {
      found.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  /** One line with single blanks between its words and nothing invisible in it. */
  public static String clean(String line) {
    return SPACE.trimAndCollapseFrom(INVISIBLE.removeFrom(line), ' ').strip();
  }
}
