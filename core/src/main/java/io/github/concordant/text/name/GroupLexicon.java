package io.github.concordant.text.name;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Armed groups, parties, peoples and organisations that newspapers name. Immutable. */
final class GroupLexicon {

  /** The longest name, in words. */
  static final int LONGEST = 8;

  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter NAMES = Splitter.on(';').omitEmptyStrings().trimResults();
  private static final CharMatcher DIVIDER = CharMatcher.anyOf("-/ ");
  private static final CharMatcher APOSTROPHE = CharMatcher.anyOf("'\u2019`\u02bc.");

  /** What a name is known to name. */
  enum Kind {
    ARMED,
    PARTY,
    PEOPLE,
    ORGANIZATION
  }

  private final ImmutableMap<String, Kind> names;
  private final ImmutableMap<String, Kind> acronyms;

  private GroupLexicon(Map<String, Kind> names, Map<String, Kind> acronyms) {
    this.names = ImmutableMap.copyOf(names);
    this.acronyms = ImmutableMap.copyOf(acronyms);
  }

  static GroupLexicon standard() {
    return Standard.LEXICON;
  }

  private static final class Standard {
    static final GroupLexicon LEXICON = read();
  }

  private static GroupLexicon read() {
    Map<String, Kind> names = new HashMap<>();
    Map<String, Kind> acronyms = new HashMap<>();
    for (String line : WordLexicon.lines("groups.tsv")) {
      List<String> columns = TAB.splitToList(line);
      Kind kind = Kind.valueOf(columns.get(0).toUpperCase(Locale.ROOT));
      add(columns.get(1), columns.get(2), kind, names, acronyms);
    }
    for (String line : WordLexicon.lines("organizations.tsv")) {
      List<String> columns = TAB.splitToList(line);
      add(columns.get(0), columns.get(1), Kind.ORGANIZATION, names, acronyms);
    }
    return new GroupLexicon(names, acronyms);
  }

  private static void add(
      String list,
      String acronymList,
      Kind kind,
      Map<String, Kind> names,
      Map<String, Kind> acronyms) {
    NAMES.split(list).forEach(name -> names.put(key(name), kind));
    NAMES.split(acronymList).forEach(acronym -> acronyms.putIfAbsent(acronym, kind));
  }

  /** What has this name or acronym; acronyms count in their own case only. */
  Optional<Kind> find(String name) {
    Kind byAcronym = acronyms.get(name);
    return Optional.ofNullable(byAcronym == null ? names.get(key(name)) : byAcronym);
  }

  boolean isAcronym(String name) {
    return acronyms.containsKey(name);
  }

  private static String key(String name) {
    String words = DIVIDER.trimAndCollapseFrom(APOSTROPHE.removeFrom(name), ' ');
    return WordLexicon.lower(words.startsWith("the ") ? words.substring(4) : words);
  }
}
