package io.github.concordant.training.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import io.github.concordant.text.name.NameRecognizer;
import io.github.concordant.text.place.Gazetteer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Draws names of persons, places and groups from the tables of the recogniser and the gazetteer.
 */
final class NamePool {

  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter NAMES = Splitter.on(';').omitEmptyStrings();
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableList<String> KINDS =
      ImmutableList.of(
          "Liberation Front",
          "Liberation Army",
          "Defence Force",
          "Resistance Movement",
          "Brigade",
          "Brigades",
          "Self-Defence Committee",
          "People's Army",
          "National Army",
          "Front",
          "Popular Front",
          "Militia",
          "Islamic Front",
          "Democratic Party",
          "National Party",
          "Freedom Party",
          "Patriotic Union",
          "Martyrs Brigade",
          "Salvation Army",
          "Battalion");
  private static final ImmutableList<String> ARABIC_KINDS =
      ImmutableList.of(
          "Jaish", "Jaysh", "Ansar", "Harakat", "Lashkar", "Liwa", "Kataib", "Saraya", "Jund",
          "Hizb", "Jabhat", "Ahrar");
  private static final ImmutableList<String> ARABIC_WORDS =
      ImmutableList.of(
          "al-Nasr",
          "al-Haq",
          "al-Tawhid",
          "al-Sunna",
          "ul-Islam",
          "al-Watan",
          "al-Fatah",
          "al-Furqan",
          "al-Huda",
          "ud-Din",
          "al-Karama",
          "al-Thawra",
          "e-Millat",
          "e-Islam");
  private static final ImmutableList<String> BODIES =
      ImmutableList.of(
          "University",
          "Ministry of Health",
          "Police Department",
          "Chamber of Commerce",
          "Hospital",
          "Red Crescent",
          "Human Rights Centre",
          "News Agency",
          "Times",
          "Daily News",
          "Radio",
          "Institute",
          "Electoral Commission",
          "Civil Defence",
          "Bar Association",
          "Observatory");

  private final Random random;
  private final ImmutableListMultimap<String, String> persons;
  private final ImmutableList<String> cultures;
  private final ImmutableList<String> towns;
  private final ImmutableList<String> countries;
  private final ImmutableList<String> groups;
  private final ImmutableList<String> acronyms;
  private final ImmutableList<String> organizations;

  NamePool(Random random) throws IOException {
    this.random = random;
    this.persons = readPersons();
    Set<String> keys = new TreeSet<>();
    persons.keySet().forEach(key -> keys.add(key.substring(0, key.indexOf(' '))));
    this.cultures = ImmutableList.copyOf(keys);
    this.towns =
        lines(Gazetteer.class, "cities.tsv").stream()
            .filter(line -> !line.startsWith(">"))
            .map(line -> line.substring(line.indexOf('\t') + 1))
            .map(names -> names.contains(";") ? names.substring(0, names.indexOf(';')) : names)
            .filter(name -> Character.isUpperCase(name.charAt(0)))
            .collect(ImmutableList.toImmutableList());
    List<String> states = new ArrayList<>();
    for (String line : lines(Gazetteer.class, "countries.tsv")) {
      List<String> columns = TAB.splitToList(line);
      states.add(columns.get(1));
      NAMES.split(columns.get(2)).forEach(states::add);
    }
    this.countries = ImmutableList.copyOf(states);
    List<String> fighters = new ArrayList<>();
    List<String> letters = new ArrayList<>();
    for (String line : lines(NameRecognizer.class, "groups.tsv")) {
      List<String> columns = TAB.splitToList(line);
      if (!columns.get(0).equals("people")) {
        NAMES.split(columns.get(1)).forEach(fighters::add);
        NAMES.split(columns.get(2)).forEach(letters::add);
      }
    }
    this.groups = ImmutableList.copyOf(fighters);
    this.acronyms = ImmutableList.copyOf(letters);
    this.organizations =
        lines(NameRecognizer.class, "organizations.tsv").stream()
            .flatMap(line -> NAMES.splitToList(line.replace('\t', ';')).stream())
            .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> lines(Class<?> owner, String table) throws IOException {
    return Resources.readLines(Resources.getResource(owner, table), StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableListMultimap<String, String> readPersons() throws IOException {
    ImmutableListMultimap.Builder<String, String> persons = ImmutableListMultimap.builder();
    String culture = "";
    for (String line : lines(NameRecognizer.class, "person-names.tsv")) {
      if (line.startsWith(">")) {
        culture = line.substring(1);
      } else {
        List<String> columns = TAB.splitToList(line);
        persons.putAll(culture + ' ' + columns.get(0), SPACE.split(columns.get(1)));
      }
    }
    return persons.build();
  }

  private String draw(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String part(String culture, String kind) {
    List<String> names = persons.get(culture + ' ' + kind);
    return names.isEmpty() ? part("english", kind) : draw(names);
  }

  /** A full name in the manner of some culture. */
  String person() {
    String culture = draw(cultures);
    String given = part(culture, "given");
    String family = part(culture, "family");
    double manner = random.nextDouble();
    return switch (culture) {
      case "korean", "chinese", "cantonese", "vietnamese" -> family + ' ' + given;
      case "arabic" -> manner < 0.4 ? given + " al-" + family : longer(culture, given, family);
      case "burmese" -> given + ' ' + part(culture, "given") + ' ' + family;
      case "english", "western" ->
          manner < 0.15
              ? given + ' ' + (char) ('A' + random.nextInt(26)) + ". " + family
              : given + ' ' + family;
      case "persian", "ethiopian" ->
          manner < 0.15
              ? given + ' ' + part(culture, "family") + '-' + family
              : longer(culture, given, family);
      default ->
          manner < 0.08
              ? given + ' ' + part(culture, "family") + '-' + family
              : longer(culture, given, family);
    };
  }

  private String longer(String culture, String given, String family) {
    return random.nextDouble() < 0.25
        ? given + ' ' + part(culture, "given") + ' ' + family
        : given + ' ' + family;
  }

  String surname() {
    return part(draw(cultures), random.nextDouble() < 0.2 ? "given" : "family");
  }

  String town() {
    return draw(towns);
  }

  String countryOrCapital() {
    return draw(countries);
  }

  /** A known group, or one made up from the words that such names are made of. */
  String group() {
    double manner = random.nextDouble();
    if (manner < 0.4) {
      return draw(groups);
    }
    return manner < 0.7
        ? draw(towns) + ' ' + draw(KINDS)
        : draw(ARABIC_KINDS) + ' ' + draw(ARABIC_WORDS);
  }

  String acronym() {
    return random.nextBoolean()
        ? draw(acronyms)
        : random
            .ints(3, 'A', 'Z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .toUpperCase(Locale.ROOT);
  }

  String organization() {
    return random.nextDouble() < 0.6 ? draw(organizations) : draw(towns) + ' ' + draw(BODIES);
  }
}
