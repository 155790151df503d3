package io.github.concordant.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Article;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import io.github.concordant.model.Field;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an event, in a line: "STRIKE by=Chad on=Niger in=Zinder with=Ann_Lee
 * day=2024-05-06". Two of a kind are divided by commas, an underscore stands for a blank.
 *
 * <p>An article's event has the article in front, as in "a/0". "main", "lead", "headed" (named in
 * the headline), "unsure" (of an outline's type), "weak" and "body" (of a mention's word and place)
 * stand by themselves; "around=" gives the days around it, "about=" the words that its article is
 * about, "told=" the day of publication.
 */
final class Told {

  private final Map<String, String> values = new HashMap<>();

  private Told(Iterable<String> words) {
    for (String word : words) {
      List<String> pair = Splitter.on('=').limit(2).splitToList(word);
      values.put(pair.get(0), pair.size() > 1 ? pair.get(1).replace('_', ' ') : "");
    }
  }

  static EventOutline outline(String line) {
    List<String> words = words(line);
    Told told = new Told(words);
    return new EventOutline(
        EventType.valueOf(words.get(0)),
        !told.is("unsure"),
        told.all("by"),
        told.all("on"),
        told.all("in"),
        told.all("with"),
        told.stretch("day"),
        told.stretch(told.values.containsKey("around") ? "around" : "day"));
  }

  static ArticleEvent event(String line) {
    List<String> words = words(line);
    Told told = new Told(words);
    List<String> key = Splitter.on('/').splitToList(words.get(0));
    String source = key.get(0);
    return new ArticleEvent(
        source,
        Integer.parseInt(key.get(1)),
        EventType.valueOf(words.get(1)),
        told.all("by"),
        told.all("on"),
        told.all("in"),
        told.all("with"),
        told.stretch("day"),
        told.stretch(told.values.containsKey("around") ? "around" : "day"),
        told.is("lead") || told.is("headed"),
        told.is("main"),
        ImmutableList.of(mention(words.get(1) + (told.is("headed") ? " headed" : " body"))),
        told.subject(source));
  }

  /** A mention, in the text's first sentence unless it is said to stand elsewhere. */
  static EventMention mention(String line) {
    List<String> words = words(line);
    Told told = new Told(words);
    int at = Integer.parseInt(told.values.getOrDefault("at", "0"));
    return new EventMention(
        told.is("headed") ? Field.TITLE : Field.TEXT,
        told.is("body") ? 9 : 0,
        new Span(at, at + 1),
        EventType.valueOf(words.get(0)),
        told.is("weak"),
        told.all("by"),
        told.all("on"),
        told.all("in"),
        told.all("with"),
        told.stretch("day"),
        told.is("moved") ? Extent.MOVED : Extent.SOME,
        ImmutableList.of(),
        Turn.NONE);
  }

  /** The subject of an article of these words, published on the day. */
  static Subject subject(String words, @Nullable LocalDate published) {
    AnnotatedArticle article =
        new AnnotatedArticle(
            Article.of("a", words),
            AnnotatedText.plain(""),
            Frames.text(words),
            published,
            PublishedFrom.GIVEN);
    return Subject.of(article);
  }

  static Days days(String days) {
    Granularity granularity =
        switch (days.length()) {
          case 4 -> Granularity.YEAR;
          case 7 -> Granularity.MONTH;
          case 10 -> Granularity.DAY;
          default -> Granularity.RANGE;
        };
    return new Days(Frames.first(days), Frames.last(days), granularity);
  }

  private static List<String> words(String line) {
    return Splitter.on(' ').omitEmptyStrings().trimResults().splitToList(line);
  }

  private boolean is(String flag) {
    return values.containsKey(flag);
  }

  private ImmutableSet<String> all(String key) {
    String value = values.getOrDefault(key, "");
    return ImmutableSet.copyOf(Splitter.on(',').omitEmptyStrings().split(value));
  }

  private @Nullable Days stretch(String key) {
    String value = values.get(key);
    return value == null ? null : days(value);
  }

  /** Of two articles of which nothing else is said, neither kin nor foreign: a word in five. */
  private Subject subject(String source) {
    String own = " " + source + "orva " + source + "ilma " + source + "unta " + source + "epra";
    String told = values.get("told");
    return subject(
        values.getOrDefault("about", "zeltrima" + own),
        told == null ? null : LocalDate.parse(told));
  }
}
