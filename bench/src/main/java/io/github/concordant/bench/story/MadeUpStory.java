package io.github.concordant.bench.story;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A story that never happened, told by as many outlets as one likes: each article takes sentences
 * from a common stock and fills in the story's place, people and day, and numbers of its own. The
 * same number makes the same story on every machine.
 */
public final class MadeUpStory {

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 6);

  /** Days that the stories are spread over. */
  private static final int DAYS = 1500;

  private static final ImmutableList<String> SENTENCES = lines("sentences.txt");
  private static final ImmutableList<String> FORENAMES = lines("forenames.txt");
  private static final ImmutableList<String> SURNAMES = lines("surnames.txt");
  private static final ImmutableList<String> EVENTS = lines("events.txt");

  /** Sentences at the head of the stock that tell what happened. */
  private static final int OPENINGS = 6;

  /** Days after the event on which the last articles are published. */
  static final int LATEST = 2;

  private static final int LONGEST = 14;
  private static final int SHORTEST = 6;

  private final int number;
  private final LocalDate began;
  private final ImmutableList<String> towns;

  private MadeUpStory(int number, LocalDate began, ImmutableList<String> towns) {
    this.number = number;
    this.began = began;
    this.towns = towns;
  }

  /** The story of a number. */
  public static MadeUpStory of(int number) {
    return new MadeUpStory(
        number, FIRST_DAY.plusDays(draw(number, DAYS, "day")), MadeUpTowns.known());
  }

  /** The story of a number, of a day, in one of far more towns: one of the many of an archive. */
  public static MadeUpStory of(int number, LocalDate began) {
    return new MadeUpStory(number, began, MadeUpTowns.many());
  }

  /** The story with that many articles. */
  public SourceSet articles(int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article(i));
    }
    return SourceSet.of(id(), articles);
  }

  /** The story's id. */
  public String id() {
    return "story-" + number;
  }

  /** One of its articles; which of them, counts from 0. */
  public Article article(int index) {
    StringBuilder text = new StringBuilder();
    int length = SHORTEST + draw(LONGEST - SHORTEST + 1, "length", index);
    for (int i = 0; i < length; i++) {
      // The first sentence tells what happened; the others come in an order of the article's own.
      int which =
          i == 0
              ? draw(OPENINGS, "opening", index)
              : OPENINGS + draw(SENTENCES.size() - OPENINGS, "sentence", index, i);
      text.append(text.isEmpty() ? "" : i % 3 == 0 ? "\n\n" : " ");
      text.append(filled(SENTENCES.get(which), index, i));
    }
    return new Article(
        id() + "-" + index,
        "Outlet " + index,
        began.plusDays(draw(LATEST + 1, "later", index)),
        null,
        text.toString(),
        null);
  }

  private String filled(String sentence, int article, int place) {
    String day = began.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return sentence
        .replace("{town}", pick(towns, "town"))
        .replace("{near}", pick(towns, "near"))
        .replace("{event}", pick(EVENTS, "event"))
        .replace("{chief}", pick(FORENAMES, "chief") + " " + pick(SURNAMES, "chief family"))
        .replace("{mayor}", pick(FORENAMES, "mayor") + " " + pick(SURNAMES, "mayor family"))
        .replace("{victim}", person("victim", draw(12, "which", article, place)))
        .replace("{day}", day)
        .replace("{age}", String.valueOf(18 + draw(60, "age", draw(12, "which", article, place))))
        .replace("{killed}", String.valueOf(3 + draw(9, "killed") + draw(2, "other", article)))
        .replace("{hurt}", String.valueOf(12 + draw(40, "hurt") + draw(2, "more", article)))
        .replace("{some}", String.valueOf(2 + draw(30, "some", article, place)));
  }

  private String person(String role, int which) {
    return FORENAMES.get(draw(FORENAMES.size(), role, which))
        + " "
        + SURNAMES.get(draw(SURNAMES.size(), role + " family", which));
  }

  private String pick(ImmutableList<String> of, String what) {
    return of.get(draw(of.size(), what));
  }

  /** A number from 0 up to the bound, left out, that follows from the story and these. */
  private int draw(int bound, String what, int... at) {
    return draw(number, bound, what, at);
  }

  static int draw(int number, int bound, String what, int... at) {
    Hasher hasher = Hashing.murmur3_32_fixed().newHasher().putInt(number);
    hasher.putString(what, StandardCharsets.UTF_8);
    for (int one : at) {
      hasher.putInt(one);
    }
    return Math.floorMod(hasher.hash().asInt(), bound);
  }

  static ImmutableList<String> lines(String file) {
    try {
      return ImmutableList.copyOf(
          Resources.readLines(
              Resources.getResource(MadeUpStory.class, file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
