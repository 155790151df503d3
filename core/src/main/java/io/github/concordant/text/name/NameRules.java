package io.github.concordant.text.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.NameMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Mends what the model found in one sentence by what the lexicons know. */
final class NameRules {

  private static final ImmutableSet<String> FIGHTERS =
      ImmutableSet.of(
          "group",
          "militants",
          "militia",
          "militiamen",
          "fighters",
          "rebels",
          "insurgents",
          "guerrillas",
          "gunmen",
          "jihadists",
          "extremists",
          "faction",
          "cartel",
          "gang",
          "rebel",
          "militant",
          "separatists");

  private static final ImmutableSet<String> TRIBES =
      ImmutableSet.of("tribe", "tribes", "tribesmen", "clan", "clans", "clansmen");

  /** Words that open the names of places in their own languages: "Rio Bravo", "Wadi Rum". */
  private static final ImmutableSet<String> LANDSCAPE =
      ImmutableSet.of(
          "rio", "río", "lago", "cerro", "puerto", "isla", "islas", "volcán", "wadi", "jebel",
          "jabal", "mount", "lake", "fort");

  private NameRules() {}

  /** The names of the sentence, in its order; no two overlap. */
  static ImmutableList<FoundName> apply(SentenceView view, List<FoundName> found) {
    List<FoundName> names = new ArrayList<>();
    addKnownGroups(view, found, names);
    for (FoundName name : found) {
      for (FoundName part : parted(view, name)) {
        FoundName whole = wholePlace(view, asPlace(view, withoutTitles(view, part)));
        PlaceRules.parted(view, whole).forEach(proper -> addProper(view, proper, names));
      }
    }
    addTribes(view, names);
    addKnownPlaces(view, names);
    PlaceRules.addNamed(view, names);
    addKnownPersons(view, names);
    addFamilyNamesFirst(view, names);
    NeighbourRules.addInitialled(view, names);
    NeighbourRules.addTitled(view, names);
    NeighbourRules.addJoined(view, names);
    names.sort(Comparator.comparingInt(FoundName::start));
    return ImmutableList.copyOf(names);
  }

  private static void addProper(SentenceView view, FoundName name, List<FoundName> names) {
    if (name.start() < name.end()
        && !isDemonym(view, name)
        && names.stream().noneMatch(name::overlaps)) {
      names.add(asGroup(view, asNamesake(view, name)));
    }
  }

  private static void addKnownGroups(
      SentenceView view, List<FoundName> found, List<FoundName> names) {
    for (int i = 0; i < view.words.length; i++) {
      if (view.isGroupStart(i)) {
        FoundName known =
            new FoundName(i, SentenceView.endOfMark(view.group, i), view.groupType(i));
        boolean inLongerName =
            found.stream()
                .filter(n -> n.overlaps(known) && n.length() > known.length())
                .anyMatch(n -> !isOnlyCalledPerson(view, n, known));
        boolean isAcronym = known.length() == 1 && view.shape[i].startsWith("XX");
        if (!inLongerName && (!isAcronym || found.stream().anyMatch(known::overlaps))) {
          names.add(known);
        }
      }
    }
  }

  // "the Takfiri Daesh": a known group and no word of a person's name beside it
  private static boolean isOnlyCalledPerson(SentenceView view, FoundName name, FoundName group) {
    for (int i = name.start(); i < name.end(); i++) {
      boolean within = i >= group.start() && i < group.end();
      if (!within && (view.is(i, WordClass.GIVEN) || view.is(i, WordClass.FAMILY))) {
        return false;
      }
    }
    return name.type() == NameMention.Type.PERSON;
  }

  // "the ambassador to Pakistan Reza Amiri": a country and a person, whom no comma parts
  private static List<FoundName> parted(SentenceView view, FoundName name) {
    int end = SentenceView.endOfMark(view.place, name.start());
    boolean placeFirst =
        name.type() == NameMention.Type.PERSON
            && !view.place[name.start()].isEmpty()
            && !view.place[name.start()].startsWith("town")
            && !view.place[name.start()].endsWith("I")
            && !view.is(name.start(), WordClass.GIVEN)
            && name.end() - end >= 2;
    return placeFirst
        ? List.of(new FoundName(name.start(), end, NameMention.Type.PLACE), name.from(end))
        : List.of(name);
  }

  private static FoundName withoutTitles(SentenceView view, FoundName name) {
    if (name.type() != NameMention.Type.PERSON) {
      return name;
    }
    int start = name.start();
    while (start + 1 < name.end() && isTitle(view, start, name.end() - start - 1)) {
      start++;
    }
    return name.from(start);
  }

  private static boolean isTitle(SentenceView view, int i, int left) {
    if (view.is(i, WordClass.TITLE)) {
      return left >= 2 || !view.is(i, WordClass.GIVEN);
    }
    // "Superintendent of Police Omar Haddad"
    boolean body = view.is(i, WordClass.ORGWORD) && view.is(i, WordClass.COMMON) && left >= 2;
    return (view.is(i, WordClass.RANK) || view.is(i, WordClass.OFFICE) || body)
        && !view.is(i, WordClass.GIVEN);
  }

  // "Tehran said": the capital is no person, unless it is also one's name, as Paris is
  private static FoundName asPlace(SentenceView view, FoundName name) {
    int i = name.start();
    boolean place =
        name.type() == NameMention.Type.PERSON
            && name.length() == 1
            && isCountryOrCapital(view, i)
            && (isCountryFirst(view, i) || !isPersonal(view, i));
    return place ? name.withType(NameMention.Type.PLACE) : name;
  }

  // "Chad said": the country, unless a title goes before or the document has the full name
  private static boolean isCountryFirst(SentenceView view, int i) {
    return view.place[i].startsWith("country")
        && !view.is(i - 1, WordClass.TITLE)
        && !view.is(i - 1, WordClass.RANK)
        && !view.is(i - 1, WordClass.OFFICE);
  }

  private static boolean isPersonal(SentenceView view, int i) {
    return view.is(i, WordClass.GIVEN) || view.is(i, WordClass.FAMILY);
  }

  private static boolean isCountryOrCapital(SentenceView view, int i) {
    String mark = view.place[i];
    return (mark.startsWith("country") || mark.startsWith("capital")) && !mark.endsWith("I");
  }

  // "the Islamic [Republic of Iran]"
  private static FoundName wholePlace(SentenceView view, FoundName name) {
    if (name.type() != NameMention.Type.PLACE) {
      return name;
    }
    int start = name.start();
    while (start > 0 && view.place[start].endsWith("I")) {
      start--;
    }
    int end = start < name.start() ? SentenceView.endOfMark(view.place, start) : name.end();
    return new FoundName(start, Math.max(end, name.end()), NameMention.Type.PLACE);
  }

  private static boolean isDemonym(SentenceView view, FoundName name) {
    return name.length() == 1 && view.place[name.start()].startsWith("demonym");
  }

  private static FoundName asGroup(SentenceView view, FoundName name) {
    boolean ofFighters = isNamedByFighters(view, name);
    if (name.type() == NameMention.Type.ORGANIZATION && (ofFighters || hasGroupWord(view, name))) {
      return name.withType(NameMention.Type.GROUP);
    }
    boolean unlike = view.place[name.start()].isEmpty() && !view.is(name.start(), WordClass.GIVEN);
    return ofFighters && unlike ? name.withType(NameMention.Type.GROUP) : name;
  }

  // "the Bani Sakr tribe", "Khalifa Hospital": no persons, though made of persons' names
  private static FoundName asNamesake(SentenceView view, FoundName name) {
    if (name.type() != NameMention.Type.PERSON) {
      return name;
    }
    int last = name.end() - 1;
    if (name.end() < view.lower.length && TRIBES.contains(view.lower[name.end()])) {
      return name.withType(NameMention.Type.GROUP);
    }
    if (name.length() > 1 && LANDSCAPE.contains(view.lower[name.start()])) {
      return name.withType(NameMention.Type.PLACE);
    }
    boolean body =
        name.length() > 1
            && view.is(last, WordClass.ORGWORD)
            && !view.is(last, WordClass.FAMILY)
            && !view.is(last, WordClass.GIVEN);
    return body ? name.withType(NameMention.Type.ORGANIZATION) : name;
  }

  private static void addTribes(SentenceView view, List<FoundName> names) {
    for (int end = 1; end < view.words.length; end++) {
      int start = end;
      while (TRIBES.contains(view.lower[end]) && isProper(view, start - 1)) {
        start--;
      }
      if (start < end
          && !view.lower[start].equals("the")
          && !view.place[start].startsWith("demonym")) {
        addIfFree(new FoundName(start, end, NameMention.Type.GROUP), names);
      }
    }
  }

  /** A capital that does not come of opening the sentence: "Two clans met", "The Sakr tribe". */
  private static boolean isProper(SentenceView view, int i) {
    return view.isCapitalised(i) && !(i == 0 && view.is(i, WordClass.COMMON));
  }

  private static boolean hasGroupWord(SentenceView view, FoundName name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (view.is(i, WordClass.GROUPWORD) || view.is(i, WordClass.PARTYWORD)) {
        return true;
      }
    }
    return false;
  }

  // "the Fajr group", "Fajr militants", "militants of the Fajr"
  private static boolean isNamedByFighters(SentenceView view, FoundName name) {
    if (name.end() < view.lower.length && FIGHTERS.contains(view.lower[name.end()])) {
      return true;
    }
    int i = name.start() - 1;
    return i >= 2
        && view.lower[i].equals("the")
        && (view.lower[i - 1].equals("of") || view.lower[i - 1].equals("from"))
        && FIGHTERS.contains(view.lower[i - 2]);
  }

  private static void addKnownPlaces(SentenceView view, List<FoundName> names) {
    for (int i = 0; i < view.words.length; i++) {
      if (isCountryOrCapital(view, i)) {
        addIfFree(
            new FoundName(i, SentenceView.endOfMark(view.place, i), NameMention.Type.PLACE), names);
      }
    }
  }

  private static void addIfFree(FoundName name, List<FoundName> names) {
    if (names.stream().noneMatch(name::overlaps)) {
      names.add(name);
    }
  }

  // Two or more words that are names of persons and nothing else make a person.
  private static void addKnownPersons(SentenceView view, List<FoundName> names) {
    int i = 0;
    while (i < view.words.length) {
      int end = i;
      while (end < view.words.length && isOnlyPersonal(view, end)) {
        end++;
      }
      boolean alone =
          !view.isCapitalised(i - 1) && !view.isCapitalised(end) && !isHyphen(view, i - 1);
      if (end - i >= 2
          && alone
          && view.is(i, WordClass.GIVEN)
          && view.writing == SentenceView.Case.MIXED) {
        addIfFree(new FoundName(i, end, NameMention.Type.PERSON), names);
      }
      i = Math.max(end, i + 1);
    }
  }

  // "Han Seung-jun": a family name, then a given name of two syllables
  private static void addFamilyNamesFirst(SentenceView view, List<FoundName> names) {
    for (int i = 0; i + 3 < view.words.length; i++) {
      boolean person =
          view.is(i, WordClass.FAMILY)
              && view.shape[i].startsWith("Xx")
              && view.shape[i + 1].startsWith("Xx")
              && isHyphen(view, i + 2)
              && view.shape[i + 3].startsWith("xx")
              && !view.is(i + 1, WordClass.COMMON)
              && !view.is(i + 3, WordClass.COMMON)
              && view.place[i + 1].isEmpty();
      if (person) {
        FoundName name = new FoundName(i, i + 4, NameMention.Type.PERSON);
        names.removeIf(other -> other.overlaps(name) && other.length() < name.length());
        addIfFree(name, names);
      }
    }
  }

  private static boolean isHyphen(SentenceView view, int i) {
    return i >= 0 && view.words[i].equals("-");
  }

  private static boolean isOnlyPersonal(SentenceView view, int i) {
    return view.shape[i].startsWith("Xx")
        && (view.is(i, WordClass.GIVEN) || view.is(i, WordClass.FAMILY))
        && !view.is(i, WordClass.COMMON)
        && !view.is(i, WordClass.CALENDAR)
        && view.place[i].isEmpty()
        && view.group[i].isEmpty();
  }
}
