package io.github.concordant.text.name;

import com.google.common.collect.ImmutableList;
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

  private final Map<String, EnumMap<NameMention.Type, Integer>> votes = new HashMap<>();
  private final Set<String> personWords = new HashSet<>();

  private DocumentEvidence() {}

  /** The sentences with the names that the whole document supports. */
  static ImmutableList<SentenceNames> apply(List<SentenceNames> sentences) {
    DocumentEvidence evidence = new DocumentEvidence();
    List<SentenceNames> bracketed = sentences.stream().map(DocumentEvidence::withAcronyms).toList();
    bracketed.forEach(evidence::collect);
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

  private void collect(SentenceNames sentence) {
    SentenceView view = sentence.view();
    for (FoundName name : sentence.names()) {
      votes
          .computeIfAbsent(
              key(view, name.start(), name.end()), k -> new EnumMap<>(NameMention.Type.class))
          .merge(name.type(), 1, Integer::sum);
      if (name.type() == NameMention.Type.PERSON && name.length() > 1) {
        for (int i = name.start(); i < name.end(); i++) {
          addPersonWord(view, i, i + 1 == name.end());
        }
      }
    }
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
            .map(name -> isSurname(view, name) ? name.withType(NameMention.Type.PERSON) : name)
            .collect(ImmutableList.toImmutableList()));
  }

  private boolean isSurname(SentenceView view, FoundName name) {
    int i = name.start();
    return name.length() == 1
        && name.type() != NameMention.Type.PERSON
        && personWords.contains(view.lower[i])
        && view.place[i].isEmpty()
        && view.group[i].isEmpty();
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
