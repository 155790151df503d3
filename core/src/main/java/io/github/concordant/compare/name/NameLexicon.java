package io.github.concordant.compare.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Plain facts about names, read from tables beside this class: titles, particles, names with their
 * usual spellings, nicknames, and names that too many people bear to tell them apart.
 */
final class NameLexicon {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final NameLexicon STANDARD = new NameLexicon();

  private final ImmutableSet<String> titles = ImmutableSet.copyOf(words("titles.txt"));
  private final ImmutableSet<String> titlesOrNames =
      ImmutableSet.copyOf(words("titles-or-names.txt"));
  private final ImmutableSet<String> particles = ImmutableSet.copyOf(words("particles.txt"));
  private final ImmutableSet<String> common = ImmutableSet.copyOf(words("common.txt"));
  private final ImmutableMap<String, String> eastern = spellings("surnames-eastern.txt");
  private final ImmutableSet<String> designators = ImmutableSet.copyOf(words("designators.txt"));
  private final ImmutableMap<String, String> arabic = spellings("spellings-arabic.txt");
  private final ImmutableMap<String, String> european = spellings("spellings-european.txt");
  private final ImmutableSetMultimap<String, String> nicknames = nicknames();

  private NameLexicon() {}

  static NameLexicon standard() {
    return STANDARD;
  }

  boolean isTitle(String letters) {
    return titles.contains(letters);
  }

  /** Whether the title is a given name as well, so that it stays before a single word. */
  boolean isNameToo(String title) {
    return titlesOrNames.contains(title);
  }

  /** Whether the word only says what sort of place or group is named. */
  boolean isDesignator(String letters) {
    return designators.contains(letters);
  }

  boolean isParticle(String letters) {
    return particles.contains(letters);
  }

  /** Whether so many people bear the name that sharing it says little. */
  boolean isCommon(String letters) {
    return common.contains(letters) || common.contains(known(letters));
  }

  /** Korean and Chinese family names, each with the head of its line in the table. */
  ImmutableMap<String, String> easternSurnames() {
    return eastern;
  }

  /** The head of the table line that has this spelling, or an empty text when none has it. */
  String known(String letters) {
    String head = arabic.get(letters);
    return head == null ? european.getOrDefault(letters, "") : head;
  }

  /** Whether the table of names of the Islamic world has this spelling. */
  boolean isArabic(String letters) {
    return arabic.containsKey(letters);
  }

  /** Whether one is a usual short form of the other, or both of a third name. */
  boolean nicknames(String one, String other) {
    ImmutableSet<String> first = nicknames.get(one);
    if (first.isEmpty() && nicknames.get(other).isEmpty()) {
      return false;
    }
    return first.contains(other)
        || nicknames.get(other).contains(one)
        || first.stream().anyMatch(nicknames.get(other)::contains);
  }

  /** The names that this one may be short for, itself not among them. */
  ImmutableSet<String> fullForms(String letters) {
    return nicknames.get(letters);
  }

  private static ImmutableMap<String, String> spellings(String table) {
    ImmutableMap.Builder<String, String> byForm = ImmutableMap.builder();
    for (String line : lines(table)) {
      ImmutableList<String> forms = ImmutableList.copyOf(WORDS.split(line));
      forms.forEach(form -> byForm.put(form, forms.get(0)));
    }
    return byForm.buildOrThrow();
  }

  private static ImmutableSetMultimap<String, String> nicknames() {
    ImmutableSetMultimap.Builder<String, String> byShort = ImmutableSetMultimap.builder();
    for (String line : lines("nicknames.txt")) {
      ImmutableList<String> forms = ImmutableList.copyOf(WORDS.split(line));
      forms.stream().skip(1).forEach(form -> byShort.put(form, forms.get(0)));
    }
    return byShort.build();
  }

  private static ImmutableList<String> words(String table) {
    return lines(table).stream()
        .flatMap(WORDS::splitToStream)
        .collect(ImmutableList.toImmutableList());
  }

  /** The lines of a table without blank ones and those that begin with a number sign. */
  static ImmutableList<String> lines(String table) {
    try {
      return Resources.readLines(
              Resources.getResource(NameLexicon.class, table), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the name table " + table, e);
    }
  }
}
