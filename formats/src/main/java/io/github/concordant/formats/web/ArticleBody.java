package io.github.concordant.formats.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.formats.markup.Paragraphs;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * The element of a page that holds its article, found as Arc90's Readability finds it (2009;
 * Mozilla's Readability.js carries it on): each paragraph scores by its length and its commas for
 * the elements around it, names speak for or against an element, and links weigh it down.
 */
final class ArticleBody {

  private static final int SHORTEST = 25;
  private static final int LONG = 100;
  private static final int LONGEST_NAME = 300;
  private static final int MOST_FOR_LENGTH = 3;
  private static final int NAME = 25;
  private static final int ANCESTORS = 4;
  private static final double LINKS_ONLY = 0.7;

  /** A part this large of all the text is the article, whatever it is called. */
  private static final double TOO_MUCH = 0.4;

  private static final ImmutableSet<String> PARAGRAPHS =
      ImmutableSet.of("div", "li", "p", "pre", "section", "td");

  private static final ImmutableSet<String> ASIDE =
      ImmutableSet.of(
          "aside",
          "dialog",
          "figcaption",
          "figure",
          "footer",
          "form",
          "header",
          "menu",
          "nav",
          "time");

  private static final ImmutableSet<String> ASIDE_ROLES =
      ImmutableSet.of(
          "alert",
          "banner",
          "complementary",
          "contentinfo",
          "dialog",
          "menu",
          "navigation",
          "search",
          "toolbar");

  /** Classes and ids of what stands in or beside an article and is none of it. */
  private static final Pattern ASIDE_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:ads?|advert\\w{0,12}|affiliate|also-?read|author\\w{0,8}|banner|bio|"
              + "breadcrumbs?|byline|captions?|comments?|cookies?|copyright|credits?|dateline-time|"
              + "disclaimer|footer|gallery|hidden|infobox|menu|meta|more-on|most-read|nav\\w{0,10}|"
              + "newsletter\\w{0,8}|pagination|paywall|popup|promos?|read-?more|recirc\\w{0,10}|"
              + "recommend\\w{0,10}|related\\w{0,10}|share\\w{0,8}|sharing|sidebar|sign-?up|skip|"
              + "social\\w{0,8}|sponsor\\w{0,6}|subscri\\w{0,8}|tags?|teasers?|timestamp|toolbar|"
              + "trending|twitter-tweet|widget\\w{0,8})(?:$|[\\s_-])");

  private static final Pattern BODY_NAME =
      Pattern.compile("(?i)(?:article|body|content|entry|main|post|story|text)");

  private final Element body;
  private final Set<Element> asides;
  private final TextWeights weights;

  private ArticleBody(Element body) {
    this.body = body;
    this.asides = asides(body);
    this.weights = TextWeights.of(body, asides);
  }

  /** The paragraphs of the page's article; none when it has no text. */
  static ImmutableList<String> paragraphs(Document page) {
    ArticleBody article = new ArticleBody(page.body());
    return Paragraphs.of(article.best(), article.asides::contains);
  }

  /** The outermost elements that are no part of an article. */
  private static Set<Element> asides(Element body) {
    Set<Element> asides = new HashSet<>();
    TextWeights weights = TextWeights.of(body, asides);
    int all = weights.characters(body);
    body.filter(
        (node, depth) -> {
          if (node instanceof Element element && isAside(element, weights, all)) {
            asides.add(element);
            return FilterResult.SKIP_ENTIRELY;
          }
          return FilterResult.CONTINUE;
        });
    return asides;
  }

  /** The element that is marked as the article's body, else the one that scores best. */
  private Element best() {
    Element marked = body.selectFirst("[itemprop=articleBody], [property=articleBody]");
    if (marked != null && weights.characters(marked) > LONG) {
      return marked;
    }
    Map<Element, Double> scores = scores();
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> scored : scores.entrySet()) {
      double score = scored.getValue() * (1 - weights.linkShare(scored.getKey()));
      if (score > most) {
        most = score;
        best = scored.getKey();
      }
    }
    return best == null ? body : whole(best, most, scores);
  }

  /** An article whose paragraphs lie in several boxes scores nearly as well a level up. */
  private Element whole(Element best, double score, Map<Element, Double> scores) {
    Element whole = best;
    for (Element up = best.parent(); up != null; up = up.parent()) {
      int boxes = 0;
      for (Element box : up.children()) {
        boxes += scores.getOrDefault(box, 0.0) * (1 - weights.linkShare(box)) > score / 4 ? 1 : 0;
      }
      if (boxes > 1) {
        whole = up;
      }
      if (up.normalName().equals("article") || up.normalName().equals("main")) {
        break;
      }
    }
    return whole;
  }

  private Map<Element, Double> scores() {
    Map<Element, Double> scores = new LinkedHashMap<>();
    body.filter(
        (node, depth) -> {
          if (node instanceof Element element) {
            if (asides.contains(element)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            if (PARAGRAPHS.contains(element.normalName())) {
              score(element, scores);
            }
          }
          return FilterResult.CONTINUE;
        });
    scores.replaceAll((element, score) -> score + names(element));
    return scores;
  }

  private static void score(Element paragraph, Map<Element, Double> scores) {
    boolean proper = paragraph.normalName().equals("p");
    String own = proper ? paragraph.text() : paragraph.ownText();
    if (own.length() < SHORTEST) {
      return;
    }
    long commas = own.chars().filter(c -> c == ',').count();
    double score = 1 + commas + Math.min((double) own.length() / LONG, MOST_FOR_LENGTH);
    Element up = proper ? paragraph.parent() : paragraph;
    for (int level = 0; level < ANCESTORS && up != null; level++) {
      scores.merge(up, score / (level == 0 ? 1 : level == 1 ? 2 : level * 3), Double::sum);
      up = up.parent();
    }
  }

  private static double names(Element element) {
    String names = shortened(element.className()) + " " + shortened(element.id());
    double score = element.normalName().equals("article") ? NAME : 0;
    return score + (BODY_NAME.matcher(names).find() ? NAME : 0);
  }

  private static boolean isAside(Element element, TextWeights weights, int all) {
    if (element.normalName().equals("h1")) {
      return true;
    }
    boolean named =
        ASIDE.contains(element.normalName())
            || ASIDE_ROLES.contains(element.attr("role"))
            || isNamedAside(element)
            || isHidden(element);
    if (named) {
      return weights.characters(element) <= TOO_MUCH * all;
    }
    boolean line = element.normalName().equals("p") || element.normalName().equals("li");
    return line && weights.linkShare(element) > LINKS_ONLY;
  }

  private static boolean isNamedAside(Element element) {
    return ASIDE_NAME.matcher(shortened(element.className())).find()
        || ASIDE_NAME.matcher(shortened(element.id())).find();
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none");
  }
}
