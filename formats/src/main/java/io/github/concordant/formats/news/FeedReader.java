package io.github.concordant.formats.news;

import com.google.common.collect.ImmutableList;
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
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.9 to 2.0 and Atom: every item or entry is an article, with its full text where the feed has
 * it ({@code content:encoded}, {@code content}), else with its summary, which is told.
 */
public final class FeedReader implements ArticleReader {

  private static final ImmutableSet<String> ROOTS = ImmutableSet.of("rss", "rdf", "feed", "entry");

  @Override
  public String format() {
    return "RSS or Atom";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("rss", "atom", "rdf");
  }

  @Override
  public boolean recognises(Input input) throws IOException {
    MarkupHead head = MarkupHead.of(input);
    return ROOTS.contains(head.root()) && !head.isPage();
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    Document document = XmlTree.parse(input.all(Limits.STORY));
    Element root = document.firstElementChild();
    if (root == null || !ROOTS.contains(root.normalName())) {
      throw Roots.unknown(root);
    }
    List<Element> items =
        root.normalName().equals("entry") ? List.of(root) : root.select("item, feed > entry");
    if (items.isEmpty()) {
      throw new Unreadable("a feed without items", "fetch it again, or leave it out");
    }
    String feed = words(root, "channel > title", "title");
    for (Element item : items) {
      String id = id(item);
      try {
        gathering.add(article(item, items.size() == 1 || id == null ? input.stem() : id, feed));
      } catch (Unreadable e) {
        gathering.problem(e.at(input.path() + " (" + (id == null ? "an item" : id) + ")"));
      }
    }
  }

  private static Incoming article(Element item, String id, @Nullable String feed)
      throws Unreadable {
    Timestamp updated = moment(item, "updated", "dcterms|modified");
    Timestamp published = moment(item, "pubDate", "published", "dc|date", "dcterms|created");
    Incoming.Builder article =
        Incoming.builder(id)
            .title(headline(item))
            .publisher(publisher(item, feed))
            .published(published == null ? updated : published)
            .url(link(item))
            .version(id(item), null, updated == null ? published : updated);
    Element full = child(item, "content|encoded", "content");
    Element summary = child(item, "description", "summary");
    ImmutableList<String> text = full == null ? ImmutableList.of() : paragraphs(full);
    if (text.isEmpty() && summary != null) {
      text = paragraphs(summary);
      article.remark("summary-only", "The feed has no full text of this article, but a summary.");
    }
    return article.text(Paragraphs.text(text)).build();
  }

  /** Markup is mostly escaped, and in Atom may stand as XHTML of its own. */
  private static ImmutableList<String> paragraphs(Element element) {
    return element.childrenSize() > 0
        ? NewsText.paragraphs(element)
        : NewsText.paragraphs(element.wholeText());
  }

  private static @Nullable String headline(Element item) {
    String title = words(item, "title", "dc|title");
    return title == null ? null : NewsText.inline(title);
  }

  private static @Nullable String publisher(Element item, @Nullable String feed) {
    String source = words(item, "source > title", "source", "dc|publisher");
    return source == null ? feed : source;
  }

  private static @Nullable String id(Element item) {
    String id = words(item, "guid", "id");
    return id != null ? id : item.hasAttr("about") ? item.attr("about") : link(item);
  }

  private static @Nullable String link(Element item) {
    for (Element link : item.children()) {
      if (link.normalName().equals("link")) {
        String rel = link.attr("rel");
        String address = link.hasAttr("href") ? link.attr("href") : link.text();
        if ((rel.isEmpty() || rel.equals("alternate")) && !address.isBlank()) {
          return address.strip();
        }
      }
    }
    return null;
  }

  private static @Nullable Timestamp moment(Element item, String... names) {
    for (String name : names) {
      Timestamp moment = Timestamp.parse(words(item, name)).orElse(null);
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  private static @Nullable Element child(Element item, String... names) {
    for (String name : names) {
      Element child = item.selectFirst("> " + name);
      if (child != null) {
        return child;
      }
    }
    return null;
  }

  private static @Nullable String words(Element item, String... queries) {
    Element found = child(item, queries);
    return found == null || found.text().isBlank() ? null : found.text();
  }
}
