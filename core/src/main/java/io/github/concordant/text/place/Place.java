package io.github.concordant.text.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * One sense of a place name.
 *
 * @param name the name under which the lexicon keeps the place; for a demonym the country's name
 * @param kind what the looked-up word is
 * @param countryCode the country's ISO 3166-1 code of two letters, or an empty string where the
 *     place belongs to no one country
 * @param within the province or larger area that holds the place, or an empty string where none is
 *     known
 * @param population inhabitants, 0 where unknown
 */
public record Place(String name, Kind kind, String countryCode, String within, int population) {

  /** What a place name may be the name of. */
  public enum Kind {
    COUNTRY,
    /** A seat of government; newspapers let it stand for the government. */
    CAPITAL,
    /** A word for the people of a country or for what is theirs: "Iranian", "Iranians". */
    DEMONYM,
    /** A part of the world that is no country: "Middle East". */
    AREA,
    /** A first-level part of a country, or a part often reported under its own name. */
    REGION,
    CITY
  }

  public Place {
    checkArgument(!name.isEmpty(), "a place without a name");
    checkArgument(population >= 0, "population %s", population);
  }

  /** The country's ISO 3166-1 code of two letters, if the place belongs to one country. */
  public Optional<String> country() {
    return countryCode.isEmpty() ? Optional.empty() : Optional.of(countryCode);
  }
}
