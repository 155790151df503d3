package io.github.concordant.bench.growth;

import java.util.function.IntFunction;

/** Shapes of text that nobody prints and anybody can send, of any length. */
enum HostileText {
  PLAIN("plain news", cycle("A crane fell at the port of Odsk on Monday. It killed 12 dockers. ")),
  DIGITS("one run of digits", cycle("1234567890")),
  GROUPED_DIGITS("digits in groups: 1,234,567,...", cycle("123,")),
  LISTED_DIGITS("digits and commas: 9,9,9,...", cycle("9,")),
  POINTS("digits and points: 1.2.3. ...", cycle("1.")),
  COMMAS("commas", cycle(",")),
  LISTED("a, a, a, ...", cycle("dockers, ")),
  OPEN_BRACKETS("open brackets", cycle("(")),
  BRACKETED("words in open brackets", cycle("(12 dead ")),
  QUOTES("quotation marks", cycle("\"")),
  HYPHENS("hyphens", cycle("-")),
  HYPHENATED("one hyphenated word", cycle("far-")),
  FULL_STOPS("full stops", cycle(".")),
  INITIALS("initials: A. B. C. ...", cycle("A. ")),
  ONE_WORD("one unbroken word", cycle("docker")),
  ONE_NAME("one unbroken capital word", cycle("Odsk")),
  NO_FULL_STOP("words without a full stop", cycle("the crane fell on the dockers and killed ")),
  AT_LEAST("at least at least ...", cycle("at least ")),
  TWENTY("twenty twenty ...", cycle("twenty ")),
  THOUSANDS("thousand million ...", cycle("thousand million ")),
  AND("and and ...", cycle("and ")),
  MONDAYS("Monday Monday ...", cycle("Monday ")),
  DATES("dates", cycle("3 May 2024 ")),
  BEFORE("two days before two days before ...", cycle("two days before ")),
  SLASHES("3/4/5/6/...", cycle("3/4/")),
  CLOCKS("hours: 10:10:10:...", cycle("10:")),
  MANY_NAMES("names", cycle("Mara Brod ")),
  NAMES_OF("names joined by of", cycle("Ministry of ")),
  COUNTS("12 people killed 12 people ...", cycle("12 people killed ")),
  KILLED("killed killed ...", cycle("killed ")),
  SAID("he said that he said that ...", cycle("he said that ")),
  MARKS("combining marks", cycle("e\u0301\u0302\u0303")),
  SPACES("spaces", cycle(" ")),
  LINES("line breaks", cycle("\n")),
  SHORT_LINES("lines of one word", cycle("Odsk\n")),
  APOSTROPHES("apostrophes", cycle("o'")),
  SURROGATES("characters of two units", cycle("\uD83D\uDE00")),
  AMPERSANDS("A & A & ...", cycle("Brod & ")),
  AGES("Mara, 31, Mara, 31, ...", cycle("Mara Brod, 31, ")),
  ELLIPSES("word ... word ...", cycle("dead... ")),
  URLS("addresses", cycle("www.odsk.example/a?b=c&"));

  private final String description;
  private final IntFunction<String> maker;

  HostileText(String description, IntFunction<String> maker) {
    this.description = description;
    this.maker = maker;
  }

  /** What it consists of. */
  String description() {
    return description;
  }

  /** A text of that many characters. */
  String ofLength(int characters) {
    return maker.apply(characters);
  }

  private static IntFunction<String> cycle(String unit) {
    return length -> unit.repeat(length / unit.length() + 1).substring(0, length);
  }
}
