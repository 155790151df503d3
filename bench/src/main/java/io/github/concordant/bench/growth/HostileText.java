package io.github.concordant.bench.growth;

/** Shapes of text that nobody prints and anybody can send, of any length. */
enum HostileText {
  PLAIN("plain news", "A crane fell at the port of Odsk on Monday. It killed 12 dockers. "),
  DIGITS("one run of digits", "1234567890"),
  GROUPED_DIGITS("digits in groups: 1,234,567,...", "123,"),
  LISTED_DIGITS("digits and commas: 9,9,9,...", "9,"),
  POINTS("digits and points: 1.2.3. ...", "1."),
  COMMAS("commas", ","),
  LISTED("a, a, a, ...", "dockers, "),
  OPEN_BRACKETS("open brackets", "("),
  BRACKETED("words in open brackets", "(12 dead "),
  QUOTES("quotation marks", "\""),
  HYPHENS("hyphens", "-"),
  HYPHENATED("one hyphenated word", "far-"),
  FULL_STOPS("full stops", "."),
  INITIALS("initials: A. B. C. ...", "A. "),
  ONE_WORD("one unbroken word", "docker"),
  ONE_NAME("one unbroken capital word", "Odsk"),
  NO_FULL_STOP("words without a full stop", "the crane fell on the dockers and killed "),
  AT_LEAST("at least at least ...", "at least "),
  TWENTY("twenty twenty ...", "twenty "),
  THOUSANDS("thousand million ...", "thousand million "),
  AND("and and ...", "and "),
  MONDAYS("Monday Monday ...", "Monday "),
  DATES("dates", "3 May 2024 "),
  BEFORE("two days before two days before ...", "two days before "),
  SLASHES("3/4/5/6/...", "3/4/"),
  CLOCKS("hours: 10:10:10:...", "10:"),
  MANY_NAMES("names", "Mara Brod "),
  NAMES_OF("names joined by of", "Ministry of "),
  COUNTS("12 people killed 12 people ...", "12 people killed "),
  KILLED("killed killed ...", "killed "),
  SAID("he said that he said that ...", "he said that "),
  MARKS("combining marks", "e\u0301\u0302\u0303"),
  SPACES("spaces", " "),
  LINES("line breaks", "\n"),
  SHORT_LINES("lines of one word", "Odsk\n"),
  APOSTROPHES("apostrophes", "o'"),
  SURROGATES("characters of two units", "\uD83D\uDE00"),
  AMPERSANDS("A & A & ...", "Brod & "),
  AGES("Mara, 31, Mara, 31, ...", "Mara Brod, 31, "),
  ELLIPSES("word ... word ...", "dead... "),
  URLS("addresses", "www.odsk.example/a?b=c&");

  private final String description;
  private final String unit;

  HostileText(String description, String unit) {
    this.description = description;
    this.unit = unit;
  }

  /** What it consists of. */
  String description() {
    return description;
  }

  /** A text of that many characters. */
  String ofLength(int characters) {
    return unit.repeat(characters / unit.length() + 1).substring(0, characters);
  }
}
