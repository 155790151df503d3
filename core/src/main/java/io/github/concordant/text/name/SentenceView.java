package io.github.concordant.text.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.place.Gazetteer;
import io.github.concordant.text.place.Place;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import io.github.concordant.text.syntax.WordClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be said of each word of a sentence before any decision: its lower case, its shape, its
 * classes, its Brown cluster, and which words make up a known place or group.
 */
final class SentenceView {

  /** Arabic articles, with which a group's name may begin in small letters: "al-Shabaab". */
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("al", "el", "ul", "ash");

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private static final int LONGEST_PLACE = 5;
  private static final int GREAT_CITY = 300_000;

  /** How a sentence is written, which tells what a capital letter is worth. */
  enum Case {
    MIXED,
    CAPITALS,
    TITLE,
    LOWER
  }

  final String[] words;
  final String[] lower;
  final String[] shape;
  final int[] classes;
  final int[] cluster;
  final String[] place;
  final String[] group;
  final Case writing;

  SentenceView(String[] words) {
    this(
        words,
        WordLexicon.standard(),
        SyntaxAnnotator.standard().classes(),
        Gazetteer.standard(),
        GroupLexicon.standard());
  }

  private SentenceView(
      String[] words,
      WordLexicon lexicon,
      WordClasses clusters,
      Gazetteer gazetteer,
      GroupLexicon groups) {
    this.words = words;
    this.lower = new String[words.length];
    this.shape = new String[words.length];
    this.classes = new int[words.length];
    this.cluster = new int[words.length];
    this.place = new String[words.length];
    this.group = new String[words.length];
    Arrays.fill(place, "");
    Arrays.fill(group, "");
    for (int i = 0; i < words.length; i++) {
      lower[i] = WordLexicon.lower(words[i]);
      shape[i] = shape(words[i]);
      classes[i] = lexicon.classes(lower[i]);
      cluster[i] = clusters.cluster(withZeros(lower[i]));
    }
    this.writing = writing();
    markPlaces(gazetteer);
    markGroups(groups);
  }

  /** The clusters know figures as zeros only. */
  private static String withZeros(String word) {
    return DIGITS.replaceFrom(word, '0');
  }

  private Case writing() {
    int letters = 0;
    int capitals = 0;
    int initials = 0;
    int longWords = 0;
    for (String word : words) {
      if (Character.isLetter(word.charAt(0)) && word.length() > 1) {
        letters++;
        boolean initial = Character.isUpperCase(word.charAt(0));
        capitals += initial && word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
        longWords += word.length() > 3 ? 1 : 0;
        initials += initial && word.length() > 3 ? 1 : 0;
      }
    }
    if (letters >= 3 && capitals * 5 >= letters * 4) {
      return Case.CAPITALS;
    }
    if (longWords >= 4 && initials * 5 >= longWords * 4) {
      return Case.TITLE;
    }
    return letters >= 3 && initials == 0 && capitals == 0 ? Case.LOWER : Case.MIXED;
  }

  boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < classes.length && (classes[i] & wordClass.bit()) != 0;
  }

  /** Whether there is a word at this place that starts with a capital letter. */
  boolean isCapitalised(int i) {
    return i >= 0 && i < words.length && Character.isUpperCase(words[i].charAt(0));
  }

  /**
   * Whether a word is as far from any name as a word can be: a common one in small letters, between
   * others of its kind, in a sentence that is written as usual. Most words of a text are.
   */
  boolean isFarFromNames(int i) {
    return writing == Case.MIXED && isPlain(i - 1) && isPlain(i) && isPlain(i + 1);
  }

  private boolean isPlain(int i) {
    if (i < 0 || i >= words.length) {
      return true;
    }
    boolean common = classes[i] == WordClass.COMMON.bit() && !isCapitalised(i);
    return common && place[i].isEmpty() && group[i].isEmpty();
  }

  /** Letters as X and x, digits as 9, runs of one kind no longer than two. */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length() && shape.length() < 8; i++) {
      char kind = kind(word.charAt(i));
      run = kind == last ? run + 1 : 1;
      if (run <= 2) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '9' : c;
  }

  private void markPlaces(Gazetteer gazetteer) {
    for (int i = 0; i < words.length; i++) {
      if (!isCapitalised(i) || lower[i].equals("the")) {
        continue;
      }
      for (int n = Math.min(LONGEST_PLACE, words.length - i); n > 0; n--) {
        if (mayEndName(i + n - 1)) {
          List<Place> senses = gazetteer.findAll(phrase(i, n));
          if (!senses.isEmpty()) {
            mark(place, i, n, kind(senses));
            i += n - 1;
            break;
          }
        }
      }
    }
  }

  private boolean mayEndName(int i) {
    return Character.isUpperCase(words[i].charAt(0)) || Character.isDigit(words[i].charAt(0));
  }

  private static String kind(List<Place> senses) {
    Place first = senses.get(0);
    if (first.kind() == Place.Kind.CITY) {
      return first.population() >= GREAT_CITY ? "city" : "town";
    }
    return switch (first.kind()) {
      case COUNTRY -> "country";
      case CAPITAL -> first.population() >= GREAT_CITY || senses.size() == 1 ? "capital" : "town";
      case DEMONYM -> "demonym";
      default -> "region";
    };
  }

  private void markGroups(GroupLexicon groups) {
    for (int i = 0; i < words.length; i++) {
      boolean article = ARTICLES.contains(words[i]);
      if (!(isCapitalised(i) || article) || lower[i].equals("the")) {
        continue;
      }
      for (int n = Math.min(GroupLexicon.LONGEST, words.length - i); n > 0; n--) {
        Optional<GroupLexicon.Kind> kind =
            mayEndName(i + n - 1) ? groups.find(phrase(i, n)) : Optional.empty();
        if (kind.isPresent()) {
          mark(group, i, n, kind.get().name());
          i += n - 1;
          break;
        }
      }
    }
  }

  private String phrase(int from, int count) {
    if (count == 1) {
      return words[from];
    }
    StringBuilder phrase = new StringBuilder(words[from]);
    for (int i = from + 1; i < from + count; i++) {
      phrase.append(' ').append(words[i]);
    }
    return phrase.toString();
  }

  /** Where the place or group ends whose marks start at a word. */
  static int endOfMark(String[] marks, int start) {
    int end = start + 1;
    while (end < marks.length && marks[end].endsWith("I")) {
      end++;
    }
    return end;
  }

  /** Whether a known group or organisation starts at a word; peoples are not counted. */
  boolean isGroupStart(int i) {
    return (group[i].endsWith("B") || group[i].endsWith("1"))
        && !group[i].startsWith(GroupLexicon.Kind.PEOPLE.name());
  }

  /** What the known group at a word is called in an article's names. */
  NameMention.Type groupType(int i) {
    return group[i].startsWith(GroupLexicon.Kind.ORGANIZATION.name())
        ? NameMention.Type.ORGANIZATION
        : NameMention.Type.GROUP;
  }

  private static void mark(String[] marks, int from, int count, String kind) {
    marks[from] = kind + (count == 1 ? "1" : "B");
    for (int i = from + 1; i < from + count; i++) {
      marks[i] = kind + "I";
    }
  }
}
