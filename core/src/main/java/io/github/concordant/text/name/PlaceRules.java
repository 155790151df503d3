package io.github.concordant.text.name;

import static io.github.concordant.text.NameMention.Type.PLACE;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/** Places that a text names as such: "the town of Sarmin", "Sarmin district". */
final class PlaceRules {

  private static final int LONGEST = 4;

  private static final ImmutableSet<String> SETTLEMENTS =
      ImmutableSet.of(
          "city",
          "town",
          "village",
          "district",
          "province",
          "governorate",
          "county",
          "oblast",
          "prefecture",
          "municipality",
          "countryside",
          "neighbourhood",
          "neighborhood",
          "suburb");

  private PlaceRules() {}

  /** Adds what a word such as "town" beside it makes a place, where nothing else was found. */
  static void addNamed(SentenceView view, List<FoundName> names) {
    for (int i = 0; i < view.words.length; i++) {
      if (SETTLEMENTS.contains(view.words[i])) {
        addAfter(view, i + 1, names);
        addBefore(view, i, names);
      }
    }
  }

  // "the town of Kafr Nabl"
  private static void addAfter(SentenceView view, int of, List<FoundName> names) {
    if (of + 1 < view.words.length && view.lower[of].equals("of")) {
      int end = of + 1;
      while (end - of <= LONGEST && continues(view, of + 1, end)) {
        end++;
      }
      add(view, of + 1, end, names);
    }
  }

  // "the neighbouring Sarmin district"
  private static void addBefore(SentenceView view, int designator, List<FoundName> names) {
    int start = designator;
    while (start > 0 && designator - start < LONGEST && mayBePlace(view, start - 1)) {
      start--;
    }
    add(view, start, designator, names);
  }

  private static boolean continues(SentenceView view, int start, int i) {
    return mayBePlace(view, i)
        || (i > start && isHyphen(view, i) && mayBePlace(view, i + 1))
        || (i == start && isArticle(view, i));
  }

  // "al-Bab", "el-Fasher"
  private static boolean isArticle(SentenceView view, int i) {
    return view.is(i, WordClass.PARTICLE) && isHyphen(view, i + 1) && mayBePlace(view, i + 2);
  }

  private static boolean isHyphen(SentenceView view, int i) {
    return i > 0 && i < view.words.length && view.words[i].equals("-");
  }

  private static boolean mayBePlace(SentenceView view, int i) {
    return view.isCapitalised(i)
        && !view.is(i, WordClass.CALENDAR)
        && !view.is(i, WordClass.TITLE)
        && !view.is(i, WordClass.OFFICE)
        && !view.place[i].startsWith("demonym")
        && !(i == 0 && view.is(i, WordClass.COMMON));
  }

  private static void add(SentenceView view, int start, int end, List<FoundName> names) {
    boolean telling = false;
    int to = start;
    // "the town of Sarmin Syria": what is found already stays a name of its own.
    while (to < end && names.stream().noneMatch(new FoundName(to, to + 1, PLACE)::overlaps)) {
      telling |= view.isCapitalised(to) && !view.is(to, WordClass.COMMON);
      to++;
    }
    FoundName place = new FoundName(start, to, PLACE);
    if (telling && names.stream().noneMatch(place::overlaps)) {
      names.add(place);
    }
  }

  /**
   * The places that a found name holds: a lower-case word that says what it is goes ("Sarmin
   * city"), and two places that no comma parts are two ("Sarmin Syria").
   */
  static List<FoundName> parted(SentenceView view, FoundName name) {
    if (name.type() != PLACE) {
      return List.of(name);
    }
    FoundName proper = name;
    while (proper.length() > 1 && SETTLEMENTS.contains(view.words[proper.end() - 1])) {
      proper = proper.to(proper.end() - 1);
    }
    List<FoundName> parts = new ArrayList<>();
    int around = aroundAt(view, proper);
    if (around > proper.start()) {
      parts.add(proper.to(around));
      parts.add(proper.from(around));
    } else {
      parts.add(proper);
    }
    return parts;
  }

  /** Where the country or province begins that holds the place before it, or the name's start. */
  private static int aroundAt(SentenceView view, FoundName name) {
    int at = name.end() - 1;
    while (at > name.start() && view.place[at].endsWith("I")) {
      at--;
    }
    boolean larger = view.place[at].startsWith("country") || view.place[at].startsWith("region");
    boolean own = at > name.start() && mayStandAlone(view, at - 1);
    boolean known = larger && SentenceView.endOfMark(view.place, at) == name.end();
    return known && own ? at : name.start();
  }

  // Not "Northern Syria", "New Mexico", "Sistan-Baluchestan"
  private static boolean mayStandAlone(SentenceView view, int i) {
    return view.shape[i].startsWith("Xx")
        && !view.is(i, WordClass.COMMON)
        && !view.is(i, WordClass.PARTICLE)
        && !view.place[i].startsWith("demonym");
  }
}
