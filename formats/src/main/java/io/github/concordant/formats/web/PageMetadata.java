package io.github.concordant.formats.web;

import io.github.concordant.ingest.Timestamp;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: first the NewsArticle of schema.org, then OpenGraph and other
 * meta elements, then {@code <time>} and the page's own title.
 */
record PageMetadata(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable Timestamp published,
    @Nullable Timestamp modified,
    @Nullable String url) {

  static PageMetadata of(Document page, NewsArticle article) {
    String publisher = first(article.publisher(), meta(page, "og:site_name", "application-name"));
    return new PageMetadata(
        first(
            article.headline(),
            meta(page, "og:title", "twitter:title"),
            heading(page),
            title(page, publisher)),
        publisher,
        moment(
            article.published(),
            meta(
                page,
                "article:published_time",
                "article:published",
                "og:published_time",
                "datePublished",
                "parsely-pub-date",
                "sailthru.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "dc.date.issued",
                "dcterms.issued",
                "dc.date",
                "date"),
            time(page)),
        moment(
            article.modified(),
            meta(page, "article:modified_time", "og:updated_time", "dateModified", "last-modified"),
            null),
        first(article.url(), canonical(page), meta(page, "og:url")));
  }

  private static @Nullable String first(@Nullable String... candidates) {
    return Stream.of(candidates)
        .filter(candidate -> candidate != null && !candidate.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Timestamp moment(@Nullable String... written) {
    return Stream.of(written)
        .flatMap(candidate -> Timestamp.parse(candidate).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (String key : new String[] {"property", "name", "itemprop"}) {
        Element meta = page.selectFirst("meta[" + key + "=" + name + "][content]");
        if (meta != null && !meta.attr("content").isBlank()) {
          return meta.attr("content");
        }
      }
    }
    return null;
  }

  /** The time that is marked as that of publication, else the first of the article. */
  private static @Nullable String time(Document page) {
    return Stream.of(
            "time[itemprop=datePublished][datetime]",
            "time[pubdate][datetime]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]")
        .flatMap(query -> Optional.ofNullable(page.selectFirst(query)).stream())
        .map(time -> time.attr("datetime"))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String canonical(Document page) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    return link == null ? null : link.attr("href");
  }

  private static @Nullable String heading(Document page) {
    Element heading = page.selectFirst("article h1, main h1, h1");
    return heading == null ? null : heading.text();
  }

  /** The window's title without the outlet's name behind it. */
  private static @Nullable String title(Document page, @Nullable String publisher) {
    String title = page.title();
    if (publisher != null && title.endsWith(publisher)) {
      String bare = title.substring(0, title.length() - publisher.length()).strip();
      return bare.endsWith("|") || bare.endsWith("-") || bare.endsWith("\u2013")
          ? bare.substring(0, bare.length() - 1).strip()
          : title;
    }
    return title;
  }
}
