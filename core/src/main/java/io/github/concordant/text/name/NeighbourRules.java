package io.github.concordant.text.name;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.NameMention;
import java.util.ArrayList;
import java.util.List;

/** Names known by what stands beside them: another name and "and", or initials. */
final class NeighbourRules {

  /** Words that a person's name may have. */
  private static final int LONGEST = 5;

  private static final ImmutableSet<String> COMPASS = ImmutableSet.of("N.", "E.", "S.", "W.");

  private NeighbourRules() {}

  /** "Raqqa and Sarmin": what is joined to a place is a place, to a person's name a person. */
  static void addJoined(SentenceView view, List<FoundName> names) {
    List<FoundName> joined = new ArrayList<>();
    for (FoundName name : names) {
      if (name.length() == 1 && isPersonOrPlace(name)) {
        addIfUnknown(view, name, name.start() - 1, name.start() - 2, joined);
        addIfUnknown(view, name, name.end(), name.end() + 1, joined);
      }
    }
    joined.stream()
        .filter(found -> names.stream().noneMatch(found::overlaps))
        .distinct()
        .toList()
        .forEach(names::add);
  }

  private static boolean isPersonOrPlace(FoundName name) {
    return name.type() == NameMention.Type.PERSON || name.type() == NameMention.Type.PLACE;
  }

  private static void addIfUnknown(
      SentenceView view, FoundName name, int and, int other, List<FoundName> joined) {
    boolean paired = and > 0 && and < view.words.length && view.words[and].equals("and");
    if (paired && other > 0 && isUnknownName(view, other)) {
      joined.add(new FoundName(other, other + 1, name.type()));
    }
  }

  private static boolean isUnknownName(SentenceView view, int i) {
    return i < view.words.length
        && view.writing == SentenceView.Case.MIXED
        && view.shape[i].equals("Xxx")
        && !view.isCapitalised(i - 1)
        && !view.isCapitalised(i + 1)
        && !isHyphen(view, i - 1)
        && !isHyphen(view, i + 1)
        && view.classes[i] == 0
        && view.place[i].isEmpty()
        && view.group[i].isEmpty();
  }

  private static boolean isHyphen(SentenceView view, int i) {
    return i >= 0 && i < view.words.length && view.words[i].equals("-");
  }

  /** "A. K. Rao"; one letter of the compass alone may belong to a street. */
  static void addInitialled(SentenceView view, List<FoundName> names) {
    for (int i = 0; i < view.words.length; i++) {
      int end = i;
      while (end < view.words.length && view.shape[end].equals("X.")) {
        end++;
      }
      boolean enough = end - i >= 2 || (end > i && !COMPASS.contains(view.words[i]));
      if (enough && isSurname(view, end)) {
        FoundName name = new FoundName(i, end + 1, NameMention.Type.PERSON);
        if (names.stream().noneMatch(name::overlaps)) {
          names.add(name);
        }
      }
      i = Math.max(i, end);
    }
  }

  /** "Governor Jane Kemboi", "Major General Ulan Asan": two or more names behind a title. */
  static void addTitled(SentenceView view, List<FoundName> names) {
    for (int i = 1; i < view.words.length; i++) {
      if (isTitle(view, i - 1) && !isTitle(view, i)) {
        int end = i;
        while (end < view.words.length && end - i <= LONGEST && isNameWord(view, end)) {
          end++;
        }
        FoundName name = new FoundName(i, end, NameMention.Type.PERSON);
        boolean whole = !view.isCapitalised(end) && !isHyphen(view, end);
        if (whole
            && name.length() >= 2
            && name.length() <= LONGEST
            && names.stream().noneMatch(name::overlaps)) {
          names.add(name);
        }
      }
    }
  }

  private static boolean isTitle(SentenceView view, int i) {
    return view.shape[i].startsWith("Xx")
        && (view.writing == SentenceView.Case.MIXED || isStopped(view))
        && (view.is(i, WordClass.TITLE)
            || view.is(i, WordClass.RANK)
            || view.is(i, WordClass.OFFICE));
  }

  /** Headlines, whose words all have capitals, have no full stop. */
  private static boolean isStopped(SentenceView view) {
    return view.writing == SentenceView.Case.TITLE && view.words[view.words.length - 1].equals(".");
  }

  private static boolean isNameWord(SentenceView view, int i) {
    boolean personal = view.is(i, WordClass.GIVEN) || view.is(i, WordClass.FAMILY);
    return view.shape[i].startsWith("Xx")
        && (personal || !view.is(i, WordClass.COMMON))
        && !view.is(i, WordClass.ORGWORD)
        && !view.is(i, WordClass.CALENDAR)
        && !view.is(i, WordClass.PLACEWORD)
        && !view.place[i].startsWith("country")
        && !view.place[i].startsWith("demonym")
        && view.group[i].isEmpty();
  }

  private static boolean isSurname(SentenceView view, int i) {
    return i < view.words.length
        && view.shape[i].startsWith("Xxx")
        && !view.is(i, WordClass.COMMON)
        && !view.is(i, WordClass.CALENDAR)
        && !view.is(i, WordClass.PLACEWORD)
        && !view.is(i, WordClass.ORGWORD)
        && view.place[i].isEmpty()
        && !view.isCapitalised(i + 1);
  }
}
