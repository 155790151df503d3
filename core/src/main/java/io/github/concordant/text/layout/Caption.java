package io.github.concordant.text.layout;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/** Knows the lines beneath pictures. */
final class Caption {

  private static final int LONGEST = 80;

  private static final ImmutableList<String> BEGINNINGS =
      ImmutableList.of(
          "photo caption",
          "caption:",
          "photo:",
          "photos:",
          "photo by",
          "photo courtesy",
          "photograph:",
          "image:",
          "images:",
          "picture:",
          "pictured:",
          "video:",
          "file photo",
          "file image",
          "(photo",
          "(file photo");

  /**
   * "... near the border. / Photo: Agency", "Shooting scene (Photo: KENS)", "... (Agency Photo)".
   */
  private static final Pattern CREDIT =
      Pattern.compile(
          "/ ?(?:Photo|Image|Picture)s?:|\\((?:File )?(?:Photo|Image|Picture|Source)s?(?: [Ss]ource)?:[^()]{1,60}\\)\\s*$"
              + "|\\([^()]{1,40} (?:[Pp]hoto|[Ii]mage)\\)\\s*$|\\[[^\\[\\]]{1,40}/[^\\[\\]]{1,40}\\]\\s*$");

  private Caption() {}

  static boolean is(String text, Line line) {
    if (line.words() > LONGEST) {
      return false;
    }
    String words = line.span().in(text);
    String lower = Ascii.toLowerCase(words);
    return BEGINNINGS.stream().anyMatch(lower::startsWith) || CREDIT.matcher(words).find();
  }
}
