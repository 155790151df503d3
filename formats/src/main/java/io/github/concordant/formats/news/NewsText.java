package io.github.concordant.formats.news;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.formats.markup.Paragraphs;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of news items, whose markup holds the article and little else. */
final class NewsText {

  /** Pictures with their captions, and notes to editors. */
  private static final ImmutableSet<String> ASIDE =
      ImmutableSet.of("aside", "figcaption", "figure", "footer", "h1", "media", "nav", "note");

  private static final Pattern BLANK_LINES = Pattern.compile("\n[\\h]*\n\\s*");

  private NewsText() {}

  /** The paragraphs of HTML. */
  static ImmutableList<String> paragraphs(String html) {
    return paragraphs(Jsoup.parseBodyFragment(html).body());
  }

  /** The paragraphs of an element. */
  static ImmutableList<String> paragraphs(Element element) {
    return Paragraphs.of(element, child -> ASIDE.contains(child.normalName()));
  }

  /** Plain text with its paragraphs parted by blank lines; without such, each line is one. */
  static String plain(String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    String[] parts = BLANK_LINES.split(unix);
    String[] lines = parts.length > 1 ? parts : unix.split("\n+", -1);
    ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
    for (String line : lines) {
      String words = Paragraphs.clean(line.replace('\n', ' '));
      if (!words.isEmpty()) {
        paragraphs.add(words);
      }
    }
    return Paragraphs.text(paragraphs.build());
  }

  /** A headline, in which some senders leave markup. */
  static String inline(String headline) {
    return Paragraphs.clean(Jsoup.parseBodyFragment(headline).text());
  }
}
