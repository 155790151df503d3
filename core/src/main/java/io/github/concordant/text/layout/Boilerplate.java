package io.github.concordant.text.layout;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/** Knows the lines in which a publisher speaks of itself and not of the news. */
final class Boilerplate {

  private static final int LONGEST = 60;

  private static final ImmutableList<String> BEGINNINGS =
      ImmutableList.of(
          "copyright",
          "\u00A9",
          "(c) ",
          "all rights reserved",
          "related topics",
          "related stories",
          "related articles",
          "related:",
          "read also",
          "read more",
          "also read",
          "see also",
          "more on this story",
          "more from",
          "most read",
          "share this",
          "share on",
          "share via",
          "follow us",
          "follow @",
          "subscribe",
          "sign up",
          "newsletter",
          "email newsletter",
          "please contact us",
          "contact us",
          "please enable javascript",
          "you need the latest version",
          "click here",
          "click to",
          "advertisement",
          "story continues below",
          "enlarge",
          "tags:",
          "topics:",
          "filed under",
          "posted in",
          "comments",
          "leave a comment",
          "join the conversation",
          "download our app",
          "download the app",
          "get the latest",
          "this article was originally",
          "this story was originally",
          "our standards:",
          "reporting by",
          "editing by",
          "writing by",
          "additional reporting by",
          "(reporting by",
          "(editing by",
          "(writing by");

  private static final ImmutableList<String> ANYWHERE =
      ImmutableList.of(
          "all rights reserved",
          "subscription options",
          "may not be published, broadcast",
          "terms of use",
          "privacy policy",
          "our newsletter",
          "email newsletters",
          "cookie policy",
          "a portion of the news stories",
          "read the complete article",
          "read the full story",
          "facebook | twitter");

  private Boilerplate() {}

  /** Whether the line is the publisher's own business, wherever in the article it stands. */
  static boolean is(String text, Line line) {
    String words = Ascii.toLowerCase(line.span().in(text));
    boolean isShort = line.words() <= LONGEST;
    return isShort
        && (BEGINNINGS.stream().anyMatch(words::startsWith)
            || ANYWHERE.stream().anyMatch(words::contains));
  }

  /** Whether a line after the article is one of its links or labels: short, and no sentence. */
  static boolean isLabel(String text, Line line) {
    return line.words() <= 8 && !line.endsSentence(text);
  }
}
