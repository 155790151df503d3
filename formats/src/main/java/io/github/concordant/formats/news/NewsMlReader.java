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
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * NewsML-G2 of the IPTC: a news item is one article, a news message as many as it has items of
 * text. The text is the inline XHTML or NITF, else the inline data.
 */
public final class NewsMlReader implements ArticleReader {

  private static final ImmutableSet<String> ROOTS =
      ImmutableSet.of("newsitem", "newsmessage", "packageitem", "newsml");

  /** Item classes of the IPTC (newscodes ninature) that have no text of their own. */
  private static final Pattern NO_TEXT =
      Pattern.compile(".*(?:picture|graphic|audio|video|animation|composite)");

  @Override
  public String format() {
    return "NewsML-G2";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("xml", "newsml", "g2");
  }

  @Override
  public boolean recognises(Input input) throws IOException {
    return ROOTS.contains(MarkupHead.of(input).root());
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    Document document = XmlTree.parse(input.all(Limits.STORY));
    Element root = document.firstElementChild();
    if (root == null || !ROOTS.contains(root.normalName())) {
      throw Roots.unknown(root);
    }
    if (root.normalName().equals("newsml")) {
      throw new Unreadable("NewsML 1, which is not read", "export it as NewsML-G2");
    }
    List<Element> items = document.select("newsItem");
    List<Element> texts = items.stream().filter(NewsMlReader::isText).toList();
    if (texts.isEmpty()) {
      throw new Unreadable("NewsML-G2 without an item of text", "give news items that have text");
    }
    for (Element item : texts) {
      try {
        gathering.add(article(item, id(item, input, texts.size() == 1)));
      } catch (Unreadable e) {
        gathering.problem(e.at(input.path() + " (" + item.attr("guid") + ")"));
      }
    }
  }

  private static boolean isText(Element item) {
    Element kind = item.selectFirst("itemMeta > itemClass");
    return kind == null || !NO_TEXT.matcher(kind.attr("qcode")).matches();
  }

  private static String id(Element item, Input input, boolean alone) {
    return alone || item.attr("guid").isBlank() ? input.stem() : item.attr("guid");
  }

  private static Incoming article(Element item, String id) throws Unreadable {
    Timestamp versioned = moment(item, "itemMeta > versionCreated");
    Timestamp first = moment(item, "itemMeta > firstCreated, contentMeta > contentCreated");
    String guid = item.attr("guid");
    Incoming.Builder article =
        Incoming.builder(id)
            .title(words(item, "contentMeta > headline"))
            .publisher(publisher(item))
            .published(versioned == null ? first : versioned)
            .url(guid.startsWith("http") ? guid : address(item))
            .version(guid, number(item.attr("version")), versioned)
            .text(Paragraphs.text(paragraphs(item)));
    Element status = item.selectFirst("itemMeta > pubStatus");
    Withdrawal.of(status == null ? null : status.attr("qcode"))
        .ifPresent(remark -> article.remark(remark.code(), remark.message()));
    return article.build();
  }

  private static ImmutableList<String> paragraphs(Element item) throws Unreadable {
    Element inline = item.selectFirst("contentSet > inlineXML");
    if (inline != null) {
      Element nitf = inline.selectFirst("body\\.content");
      Element page = inline.selectFirst("body");
      return NewsText.paragraphs(nitf != null ? nitf : page != null ? page : inline);
    }
    Element data = item.selectFirst("contentSet > inlineData");
    if (data != null) {
      String text = data.wholeText();
      return data.attr("contenttype").contains("html")
          ? NewsText.paragraphs(text)
          : ImmutableList.of(NewsText.plain(text));
    }
    throw new Unreadable(
        "a news item whose text lies in another file", "give that file, or an item with its text");
  }

  private static @Nullable String publisher(Element item) {
    String name = words(item, "itemMeta > provider > name");
    Element provider = item.selectFirst("itemMeta > provider");
    if (name == null && provider != null) {
      name = provider.hasAttr("literal") ? provider.attr("literal") : code(provider.attr("qcode"));
    }
    return name == null || name.isBlank() ? words(item, "contentMeta > infoSource > name") : name;
  }

  private static String code(String qcode) {
    return qcode.substring(qcode.indexOf(':') + 1);
  }

  private static @Nullable String address(Element item) {
    Element link = item.selectFirst("itemMeta > link[href^=http]");
    return link == null ? null : link.attr("href");
  }

  private static @Nullable Timestamp moment(Element item, String query) {
    return Timestamp.parse(words(item, query)).orElse(null);
  }

  private static @Nullable String words(Element item, String query) {
    Element element = item.selectFirst(query);
    return element == null || element.text().isBlank() ? null : element.text();
  }

  private static @Nullable Long number(String version) {
    try {
      return version.isBlank() ? null : Long.valueOf(version.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
