package io.github.concordant.text.place;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.place.Place.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A lexicon of places. Lookups ignore case, diacritics, hyphens and a leading "the"; acronyms such
 * as US and UAE are found in capitals only, with or without full stops. Immutable.
 */
public final class Gazetteer {

  private static final ImmutableSet<String> REGION_WORDS =
      ImmutableSet.of(
          "province",
          "region",
          "state",
          "governorate",
          "oblast",
          "prefecture",
          "county",
          "department",
          "division");
  private static final ImmutableSet<String> TOWN_WORDS =
      ImmutableSet.of("city", "town", "district", "municipality", "capital");
  private static final Set<Kind> STANDS_FOR_A_COUNTRY =
      EnumSet.of(Kind.COUNTRY, Kind.CAPITAL, Kind.DEMONYM);

  private final ImmutableListMultimap<String, Place> senses;
  private final ImmutableMap<String, String> countryNames;

  /**
   * @param senses by key, the likeliest sense of a name first
   * @param countryNames by ISO code
   */
  Gazetteer(
      ImmutableListMultimap<String, Place> senses, ImmutableMap<String, String> countryNames) {
    this.senses = senses;
    this.countryNames = countryNames;
  }

  /** The lexicon shipped with the library; read once, when first asked for. */
  public static Gazetteer standard() {
    return Standard.GAZETTEER;
  }

  private static final class Standard {
    static final Gazetteer GAZETTEER = GazetteerReader.read();
  }

  /** The likeliest sense of a name: a country before a capital before a great city. */
  public Optional<Place> find(String name) {
    return findAll(name).stream().findFirst();
  }

  /** Every known sense of a name, the likeliest first; empty where the name is unknown. */
  public ImmutableList<Place> findAll(String name) {
    ImmutableList<Place> direct = lookUp(name);
    return direct.isEmpty() ? lookUpWithoutDescriptor(name) : direct;
  }

  private ImmutableList<Place> lookUp(String name) {
    if (PlaceKey.isAcronym(name)) {
      ImmutableList<Place> acronym = senses.get(PlaceKey.ofAcronym(name));
      if (!acronym.isEmpty() || name.indexOf('.') >= 0) {
        return acronym;
      }
    }
    return senses.get(PlaceKey.of(name));
  }

  // "Balochistan province", "Idlib governorate", "Nouakchott city"
  private ImmutableList<Place> lookUpWithoutDescriptor(String name) {
    int space = name.lastIndexOf(' ');
    if (space <= 0) {
      return ImmutableList.of();
    }
    String descriptor = Ascii.toLowerCase(name.substring(space + 1));
    ImmutableList<Place> places = lookUp(name.substring(0, space));
    if (REGION_WORDS.contains(descriptor)) {
      return ofKinds(places, EnumSet.of(Kind.REGION));
    }
    return TOWN_WORDS.contains(descriptor)
        ? ofKinds(places, EnumSet.of(Kind.CAPITAL, Kind.CITY))
        : ImmutableList.of();
  }

  private static ImmutableList<Place> ofKinds(ImmutableList<Place> places, Set<Kind> kinds) {
    return places.stream()
        .filter(place -> kinds.contains(place.kind()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The country that a country's name, a demonym or a capital stands for: IR for "Iran", "Iranian",
   * "Iranians" and "Tehran". Other cities stand for no country.
   *
   * @return the ISO 3166-1 code of two letters
   */
  public Optional<String> countryOf(String nameOrDemonymOrCapital) {
    return findAll(nameOrDemonymOrCapital).stream()
        .filter(place -> STANDS_FOR_A_COUNTRY.contains(place.kind()))
        .findFirst()
        .flatMap(Place::country);
  }

  /** The usual English name of the country with this ISO 3166-1 code of two letters. */
  public Optional<String> countryName(String code) {
    return Optional.ofNullable(countryNames.get(code));
  }

  /** Whether some sense of the word is a demonym: "Burmese", "Poles". */
  public boolean isDemonym(String word) {
    return findAll(word).stream().anyMatch(place -> place.kind() == Kind.DEMONYM);
  }

  /**
   * Whether some place of the first name lies in some place of the second, and is smaller than it:
   * Panjgur in Balochistan, Balochistan in Pakistan. No place is part of itself, and a country's
   * name is never taken for a province: Niger is no part of Nigeria, though Niger State is.
   */
  public boolean isPartOf(String inner, String outer) {
    ImmutableList<Place> inners = findAll(inner);
    ImmutableList<Place> outers = findAll(outer);
    boolean twoCountries = namesCountry(inners) && namesCountry(outers);
    return !twoCountries
        && inners.stream()
            .anyMatch(place -> outers.stream().anyMatch(around -> isPartOf(place, around)));
  }

  private static boolean namesCountry(ImmutableList<Place> senses) {
    return !senses.isEmpty() && senses.get(0).kind() == Kind.COUNTRY;
  }

  private static boolean isPartOf(Place inner, Place outer) {
    if (inner.kind() == Kind.DEMONYM || inner.kind() == Kind.COUNTRY) {
      return false;
    }
    return switch (outer.kind()) {
      case COUNTRY -> inner.countryCode().equals(outer.countryCode());
      case REGION ->
          inner.countryCode().equals(outer.countryCode())
              && PlaceKey.same(inner.within(), outer.name());
      case AREA -> PlaceKey.same(inner.within(), outer.name());
      case CAPITAL, CITY, DEMONYM -> false;
    };
  }
}
