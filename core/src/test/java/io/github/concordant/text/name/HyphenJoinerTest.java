package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Span;
import io.github.concordant.text.NameMention;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenJoinerTest {

  private static final Pattern UNIT = Pattern.compile("-|[^ -]+");

  private static List<NameUnit> units(String text) {
    return UNIT.matcher(text)
        .results()
        .map(r -> new NameUnit(new Span(r.start(), r.end()), r.group()))
        .toList();
  }

  private static FoundName name(String text, String name, NameMention.Type type) {
    List<NameUnit> units = units(text);
    int from = text.indexOf(name);
    int[] covered =
        IntStream.range(0, units.size())
            .filter(i -> new Span(from, from + name.length()).contains(units.get(i).span()))
            .toArray();
    return new FoundName(covered[0], covered[covered.length - 1] + 1, type);
  }

  private static String joined(String text, FoundName... names) {
    List<NameUnit> units = units(text);
    Stream<String> found =
        HyphenJoiner.join(units, List.of(names)).stream()
            .map(
                name ->
                    units
                        .get(name.start())
                        .span()
                        .union(units.get(name.end() - 1).span())
                        .in(text));
    return String.join(" + ", found.toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Envoy Tewodros Gebre-Mariam left, Tewodros Gebre, Tewodros Gebre-Mariam",
    "Gebre-Mariam left, Mariam, Gebre-Mariam",
    "Then Anne-Marie-Louise left, Anne, Anne-Marie-Louise",
    "Then Anne-Marie-Louise left, Louise, Anne-Marie-Louise",
    "Then Anne-Marie-Louise left, Marie, Anne-Marie-Louise",
    "It was Han Seung-jun, Han Seung, Han Seung-jun",
  })
  void aNameGoesOnOverItsHyphens(String text, String found, String wanted) {
    assertThat(joined(text, name(text, found, NameMention.Type.PERSON))).isEqualTo(wanted);
  }

  // A dash between blanks, a word that is no name, a hyphen at either end of the sentence.
  @ParameterizedTest
  @CsvSource({
    "Then Haddad - Omar left, Haddad",
    "Then Haddad -Omar left, Haddad",
    "Then Haddad- Omar left, Haddad",
    "Then Omar - Haddad left, Haddad",
    "The Haddad-era laws, Haddad",
    "The Haddad-brelna laws, Haddad",
    "The Haddad-mark laws, Haddad",
    "The pro-Haddad men, Haddad",
    "It was Haddad-, Haddad",
    "-Haddad left, Haddad",
  })
  void aNameEndsAtOtherHyphens(String text, String found) {
    assertThat(joined(text, name(text, found, NameMention.Type.PERSON))).isEqualTo(found);
  }

  @Test
  void namesOfPlacesStayAsTheyAre() {
    String text = "The Sarmin-Idlib road";
    assertThat(
            joined(
                text,
                name(text, "Sarmin", NameMention.Type.PLACE),
                name(text, "Idlib", NameMention.Type.PLACE)))
        .isEqualTo("Sarmin + Idlib");
  }

  @Test
  void twoPartsOfOneNameBecomeOne() {
    String text = "Then Gebre-Mariam Haddad met Omar";
    FoundName first = name(text, "Gebre", NameMention.Type.PERSON);
    FoundName rest = name(text, "Mariam Haddad", NameMention.Type.PERSON);
    FoundName other = name(text, "Omar", NameMention.Type.PERSON);
    assertThat(joined(text, first, rest, other)).isEqualTo("Gebre-Mariam Haddad + Omar");
  }

  @Test
  void whatAPersonsNameTakesInIsNoPlaceAnyMore() {
    String text = "Then Gebre-Mariam left Sarmin";
    FoundName person = name(text, "Gebre", NameMention.Type.PERSON);
    FoundName within = name(text, "Mariam", NameMention.Type.PLACE);
    FoundName place = name(text, "Sarmin", NameMention.Type.PLACE);
    assertThat(joined(text, person, within, place)).isEqualTo("Gebre-Mariam + Sarmin");
  }
}
