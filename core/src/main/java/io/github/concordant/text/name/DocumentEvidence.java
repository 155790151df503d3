package io.github.concordant.text.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.NameMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of its own names: a name found once is found again, a surname stands alone
 * after the full name, an acronym in brackets means the name before it.
 */
final class DocumentEvidence {

  private static final int LONGEST = 8;
  private static final int SHORTEST_ALONE = 3;

  private static final ImmutableSet<String> PLACING =
      ImmutableSet.of("in", "to", "from", "near", "at", "of", "into", "across", "through");

  /** What a telling context is worth against bare mentions. */
  private static final int STRONG = 3;

  private final Map<String, EnumMap<NameMention.Type, Integer>> votes = new HashMap<>();
  private final Set<String> personWords = new HashSet<>();

  private DocumentEvidence() {}

  /** The sentences with the names that the whole document supports. */
  static ImmutableList<SentenceNames> apply(List<SentenceNames> sentences) {
    DocumentEvidence evidence = new DocumentEvidence();
    List<SentenceNames> bracketed = sentences.stream().map(DocumentEvidence::withAcronyms).toList();
    bracketed.forEach(evidence::collectVotes);
    bracketed.forEach(evidence::collectPersonWords);
    return bracketed.stream()
        .map(evidence::withRetyped)
        .map(evidence::withRepeated)
        .collect(ImmutableList.toImmutableList());
  }

  // "the Kivu Defence Front (KDF)"
  private static SentenceNames withAcronyms(SentenceNames sentence) {
    String[] words = sentence.view().words;
    List<FoundName> names = new ArrayList<>(sentence.names());
    for (FoundName name : sentence.names()) {
      int at = name.end() + 1;
      if (at + 1 < words.length
          && words[name.end()].equals("(")
          && words[at + 1].equals(")")
          && name.length() > 1
          && sentence.view().shape[at].startsWith("XX")
          && isAcronymOf(words[at], name, words)) {
        FoundName acronym = new FoundName(at, at + 1, name.type());
        names.removeIf(acronym::overlaps);
        names.add(acronym);
      }
    }
    return sentence.with(sorted(names));
  }

  private static boolean isAcronymOf(String acronym, FoundName name, String[] words) {
    return name.type() != NameMention.Type.PERSON
        && Character.toUpperCase(words[name.start()].charAt(0)) == acronym.charAt(0);
  }

  private static ImmutableList<FoundName> sorted(List<FoundName> names) {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(FoundName::start), names);
  }

  private void collectVotes(SentenceNames sentence) {
    SentenceView view = sentence.view();
    for (FoundName name : sentence.names()) {
      EnumMap<NameMention.Type, Integer> own =
          votes.computeIfAbsent(
              key(view, name.start(), name.end()), k -> new EnumMap<>(NameMention.Type.class));
      int placeWorth = name.type() == NameMention.Type.PERSON ? placeWorth(view, name.start()) : 0;
      if (placeWorth > 0) {
        own.merge(NameMention.Type.PLACE, placeWorth, Integer::sum);
      } else {
        own.merge(name.type(), isIntroduced(view, name.start()) ? STRONG : 1, Integer::sum);
      }
    }
  }

  // "the town of Kot Azam", "near Kot Azam": a place; "in Kot Azam": perhaps
  private static int placeWorth(SentenceView view, int start) {
    if (start == 0) {
      return 0;
    }
    String before = view.lower[start - 1];
    boolean named = before.equals("of") && view.is(start - 2, WordClass.PLACEWORD);
    if (named || before.equals("near") || before.equals("outside")) {
      return STRONG;
    }
    return before.equals("in") ? 1 : 0;
  }

  // "Mr Tipu", "Governor Azam"
  private static boolean isIntroduced(SentenceView view, int start) {
    return view.is(start - 1, WordClass.TITLE)
        || view.is(start - 1, WordClass.RANK)
        || view.is(start - 1, WordClass.OFFICE);
  }

  private void collectPersonWords(SentenceNames sentence) {
    SentenceView view = sentence.view();
    for (FoundName name : sentence.names()) {
      if (name.type() == NameMention.Type.PERSON && name.length() > 1 && !isPlace(view, name)) {
        for (int i = name.start(); i < name.end(); i++) {
          addPersonWord(view, i, i + 1 == name.end());
        }
      }
    }
  }

  private boolean isPlace(SentenceView view, FoundName name) {
    EnumMap<NameMention.Type, Integer> own = votes.get(key(view, name.start(), name.end()));
    return own != null
        && own.getOrDefault(NameMention.Type.PLACE, 0)
            > own.getOrDefault(NameMention.Type.PERSON, 0);
  }

  private void addPersonWord(SentenceView view, int i, boolean last) {
    boolean usual = view.is(i, WordClass.COMMON) || view.is(i, WordClass.PARTICLE);
    if (view.lower[i].length() >= SHORTEST_ALONE && (last || !usual)) {
      personWords.add(view.lower[i]);
    }
  }

  /** Letters only and in lower case: "Amir-Abdollahian" and "AmirAbdollahian" are one. */
  private static String key(SentenceView view, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(view.lower[i].charAt(0))) {
        key.append(view.lower[i]);
      }
    }
    return key.toString();
  }

  // "Tipu" is no place where the same article has Muhammad Tipu.
  private SentenceNames withRetyped(SentenceNames sentence) {
    SentenceView view = sentence.view();
    return sentence.with(
        sentence.names().stream()
            .map(name -> retyped(view, name))
            .collect(ImmutableList.toImmutableList()));
  }

  private FoundName retyped(SentenceView view, FoundName name) {
    if (isSurname(view, name)) {
      return name.withType(NameMention.Type.PERSON);
    }
    boolean surname = name.length() == 1 && personWords.contains(view.lower[name.start()]);
    return name.type() == NameMention.Type.PERSON && !surname && isPlace(view, name)
        ? name.withType(NameMention.Type.PLACE)
        : name;
  }

  private boolean isSurname(SentenceView view, FoundName name) {
    int i = name.start();
    return name.length() == 1
        && name.type() != NameMention.Type.PERSON
        && personWords.contains(view.lower[i])
        && (view.place[i].isEmpty() || isCountryAsForename(view, i))
        && view.group[i].isEmpty();
  }

  // "Jordan said" where the article has Jordan Ellis, but not "in Jordan"
  private static boolean isCountryAsForename(SentenceView view, int i) {
    return view.place[i].startsWith("country")
        && view.is(i, WordClass.GIVEN)
        && (i == 0 || !PLACING.contains(view.lower[i - 1]));
  }

  private SentenceNames withRepeated(SentenceNames sentence) {
    SentenceView view = sentence.view();
    List<FoundName> names = new ArrayList<>(sentence.names());
    SentenceNames current = sentence;
    int i = 0;
    while (i < view.words.length) {
      int next = i + 1;
      for (int n = Math.min(LONGEST, view.words.length - i); n > 0; n--) {
        FoundName repeated = repeated(view, i, i + n);
        if (repeated != null && current.isFree(repeated)) {
          names.add(repeated);
          next = i + n;
          break;
        }
      }
      i = next;
    }
    return sentence.with(sorted(names));
  }

  private @Nullable FoundName repeated(SentenceView view, int from, int to) {
    if (!view.isCapitalised(from) || !view.isCapitalised(to - 1) || isUsual(view, from, to)) {
      return null;
    }
    EnumMap<NameMention.Type, Integer> types = votes.get(key(view, from, to));
    if (types != null) {
      return new FoundName(from, to, mostVoted(types));
    }
    boolean surname =
        to - from == 1
            && personWords.contains(view.lower[from])
            && view.place[from].isEmpty()
            && view.group[from].isEmpty();
    return surname ? new FoundName(from, to, NameMention.Type.PERSON) : null;
  }

  private static NameMention.Type mostVoted(EnumMap<NameMention.Type, Integer> types) {
    return types.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  // A word that any sentence may open with, or a headline write large, proves nothing.
  private static boolean isUsual(SentenceView view, int from, int to) {
    boolean large = from == 0 || view.writing != SentenceView.Case.MIXED;
    boolean tiny = view.lower[from].length() < SHORTEST_ALONE && !view.shape[from].startsWith("XX");
    return to - from == 1 && (tiny || (large && view.is(from, WordClass.COMMON)));
  }
}
