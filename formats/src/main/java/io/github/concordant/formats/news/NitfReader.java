package io.github.concordant.formats.news;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.formats.markup.MarkupHead;
import io.github.concordant.formats.markup.Paragraphs;
import io.github.concordant.formats.markup.XmlTree;
import io.github.concordant.ingest.ArticleReader;
import io.github.concordant.ingest.Gathering;
import io.github.concordant.ingest.Incoming;
import io.github.concordant.ingest.Input;
import io.github.concordant.ingest.Limits;
import io.github.concordant.ingest.Timestamp;
import io.github.concordant.ingest.Unreadable;
import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NITF of the IPTC: one article, its text the body's content without media. */
public final class NitfReader implements ArticleReader {

  @Override
  public String format() {
    return "NITF";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("nitf");
  }

  @Override
  public boolean recognises(Input input) throws IOException {
    return MarkupHead.of(input).root().equals("nitf");
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    Document document = XmlTree.parse(input.all(Limits.STORY));
    Element root = document.firstElementChild();
    if (root == null || !root.normalName().equals("nitf")) {
      throw Roots.unknown(root);
    }
    Element content = root.selectFirst("body\\.content");
    Timestamp issued =
        Timestamp.parse(attribute(root, "docdata > date\\.issue", "norm")).orElse(null);
    gathering.add(
        Incoming.builder(input.stem())
            .title(words(root, "body\\.head > hedline > hl1", "head > title"))
            .publisher(publisher(root))
            .published(issued == null ? dated(root) : issued)
            .version(
                attribute(root, "docdata > doc-id", "id-string"),
                number(attribute(root, "docdata > du-key", "version")),
                issued)
            .text(content == null ? "" : Paragraphs.text(NewsText.paragraphs(content)))
            .build());
  }

  private static @Nullable Timestamp dated(Element root) {
    String release = attribute(root, "docdata > date\\.release", "norm");
    String dateline = attribute(root, "body\\.head > dateline > story\\.date", "norm");
    String printed = attribute(root, "pubdata", "date.publication");
    return Timestamp.parse(release)
        .or(() -> Timestamp.parse(dateline))
        .or(() -> Timestamp.parse(printed))
        .orElse(null);
  }

  private static @Nullable String publisher(Element root) {
    String name = attribute(root, "pubdata", "name");
    String holder = attribute(root, "docdata > doc\\.copyright", "holder");
    String sender = words(root, "body\\.head > distributor");
    return name != null ? name : sender != null ? sender : holder;
  }

  private static @Nullable String attribute(Element root, String query, String name) {
    Element element = root.selectFirst(query);
    return element == null || element.attr(name).isBlank() ? null : element.attr(name);
  }

  private static @Nullable String words(Element root, String... queries) {
    for (String query : queries) {
      Element element = root.selectFirst(query);
      if (element != null && !element.text().isBlank()) {
        return element.text();
      }
    }
    return null;
  }

  private static @Nullable Long number(@Nullable String version) {
    try {
      return version == null ? null : Long.valueOf(version.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
