package io.github.concordant.text.name;

/** What a word is known to be from the lexicons; a word may belong to several classes. */
enum WordClass {
  TITLE(0),
  RANK(1),
  OFFICE(2),
  ORGWORD(3),
  GROUPWORD(4),
  PARTYWORD(5),
  UNITWORD(6),
  PARTICLE(7),
  PLACEWORD(8),
  SAY(9),
  CALENDAR(10),
  SUFFIX(11),
  GIVEN(12),
  FAMILY(13),
  COMMON(14);

  private final int place;

  WordClass(int place) {
    this.place = place;
  }

  /** The bit that stands for this class in a set of classes. */
  int bit() {
    return 1 << place;
  }
}
