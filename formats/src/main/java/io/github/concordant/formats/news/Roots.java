package io.github.concordant.formats.news;

import io.github.concordant.ingest.Unreadable;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What is told of XML that is of no format of news. */
final class Roots {

  private Roots() {}

  static Unreadable unknown(@Nullable Element root) {
    return new Unreadable(
        root == null
            ? "XML without an element"
            : "XML of a kind that is not read, <" + root.tagName() + ">",
        "give it as NewsML-G2, NITF, RSS or Atom");
  }
}
