package io.github.concordant.text.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.io.Resources;
import io.github.concordant.text.place.Place.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the tables of places beside this class. Their columns are told in their first lines. */
final class GazetteerReader {

  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Splitter NAMES = Splitter.on(';').omitEmptyStrings().trimResults();
  private static final int GREAT_CITY = 500_000;
  private static final Comparator<Place> LIKELIEST =
      Comparator.comparingInt(GazetteerReader::rank)
          .thenComparing(Comparator.comparingInt(Place::population).reversed());

  private final SetMultimap<String, Place> senses = LinkedHashMultimap.create();
  private final Map<String, String> countryNames = new LinkedHashMap<>();
  private final Map<String, Place> regions = new HashMap<>();

  private GazetteerReader() {}

  static Gazetteer read() {
    GazetteerReader reader = new GazetteerReader();
    lines("countries.tsv").forEach(reader::addCountry);
    reader.addNamesOfTheRuntime();
    lines("areas.tsv").forEach(reader::addArea);
    lines("regions.tsv").forEach(reader::addRegion);
    reader.addCities(lines("cities.tsv"));
    return new Gazetteer(reader.sortedSenses(), ImmutableMap.copyOf(reader.countryNames));
  }

  private static List<String> lines(String table) {
    try {
      return Resources.readLines(
              Resources.getResource(GazetteerReader.class, table), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }

  private void addCountry(String line) {
    List<String> columns = COLUMNS.splitToList(line);
    String code = columns.get(0);
    String name = columns.get(1);
    countryNames.put(code, name);
    Place country = new Place(name, Kind.COUNTRY, code, "", 0);
    add(name, country);
    NAMES.split(columns.get(4)).forEach(alias -> add(alias, country));
    List<String> capitals = NAMES.splitToList(columns.get(2));
    capitals.forEach(capital -> add(capital, new Place(capital, Kind.CAPITAL, code, "", 0)));
    Place demonym = new Place(name, Kind.DEMONYM, code, "", 0);
    for (String word : NAMES.split(columns.get(3))) {
      add(word, demonym);
      if (takesAnS(word)) {
        add(word + "s", demonym);
      }
    }
  }

  // not "Chinese", "French", "Swiss", "Irishmen"
  private static boolean takesAnS(String demonym) {
    return !demonym.endsWith("s")
        && !demonym.endsWith("sh")
        && !demonym.endsWith("ch")
        && !demonym.endsWith("ese")
        && !demonym.endsWith("men");
  }

  // The Java runtime carries the Unicode locale data, with every country's English name.
  private void addNamesOfTheRuntime() {
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      String known = countryNames.computeIfAbsent(code, c -> name);
      add(name, new Place(known, Kind.COUNTRY, code, "", 0));
    }
  }

  private void addArea(String line) {
    List<String> columns = COLUMNS.splitToList(line);
    Place area =
        new Place(columns.get(0), Kind.valueOf(columns.get(1)), columns.get(2), columns.get(3), 0);
    addWithAliases(area, columns.get(4));
  }

  private void addRegion(String line) {
    List<String> columns = COLUMNS.splitToList(line);
    List<String> names = NAMES.splitToList(columns.get(1));
    String code = columns.get(0);
    Place region =
        regions.getOrDefault(
            regionKey(code, names.get(0)), new Place(names.get(0), Kind.REGION, code, "", 0));
    names.forEach(name -> add(name, region));
    regions.putIfAbsent(regionKey(code, region.name()), region);
  }

  private void addWithAliases(Place area, String aliases) {
    add(area.name(), area);
    regions.put(regionKey(area.countryCode(), area.name()), area);
    for (String alias : NAMES.split(aliases)) {
      add(alias, area);
      regions.put(regionKey(area.countryCode(), alias), area);
    }
  }

  private static String regionKey(String country, String name) {
    return country + '/' + PlaceKey.of(name);
  }

  private void addCities(List<String> lines) {
    String country = "";
    String region = "";
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (line.startsWith(">")) {
        country = line.substring(1, tab);
        String named = line.substring(tab + 1);
        Place known = regions.get(regionKey(country, named));
        region = known == null ? named : known.name();
      } else {
        int population = Integer.parseInt(line.substring(0, tab)) * 1000;
        addCity(names(line.substring(tab + 1)), country, region, population);
      }
    }
  }

  /** The names of a column; nearly always there is one. */
  private static List<String> names(String column) {
    return column.indexOf(';') < 0 ? List.of(column) : NAMES.splitToList(column);
  }

  private void addCity(List<String> names, String country, String region, int population) {
    boolean capital = names.stream().anyMatch(name -> isCapital(name, country));
    Kind kind = capital ? Kind.CAPITAL : Kind.CITY;
    Place city = new Place(names.get(0), kind, country, region, population);
    names.forEach(name -> add(name, city));
  }

  private boolean isCapital(String name, String country) {
    return senses.get(PlaceKey.of(name)).stream()
        .anyMatch(place -> place.kind() == Kind.CAPITAL && place.countryCode().equals(country));
  }

  private void add(String name, Place place) {
    String key = PlaceKey.isAcronym(name) ? PlaceKey.ofAcronym(name) : PlaceKey.of(name);
    senses.put(key, place);
  }

  private ImmutableListMultimap<String, Place> sortedSenses() {
    ImmutableListMultimap.Builder<String, Place> sorted = ImmutableListMultimap.builder();
    senses.asMap().forEach((key, places) -> sorted.putAll(key, likeliestFirst(places)));
    return sorted.build();
  }

  private static Iterable<Place> likeliestFirst(Collection<Place> places) {
    return places.size() == 1 ? places : ImmutableList.sortedCopyOf(LIKELIEST, places);
  }

  // A great city outranks a province of its name; a small one does not.
  private static int rank(Place place) {
    return place.kind() == Kind.CITY && place.population() < GREAT_CITY
        ? Kind.values().length
        : switch (place.kind()) {
          case COUNTRY -> 0;
          case CAPITAL -> 1;
          case DEMONYM -> 2;
          case AREA -> 3;
          case CITY -> 4;
          case REGION -> 5;
        };
  }
}
