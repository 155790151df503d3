package io.github.concordant.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScopesTest {

  @ParameterizedTest
  @CsvSource({
    "four children, child",
    "the women, woman",
    "policemen, policeman",
    "wives, wife",
    "members of the choir, member",
    "two of his brothers, ",
    "soldiers (off duty), ",
    "the guards., guard",
    "people, ",
    "dockers, ",
    ", ",
  })
  void aPartIsTheHeadOfItsNounPhrase(@Nullable String scope, @Nullable String part) {
    assertThat(Scopes.part(scope)).isEqualTo(part);
    assertThat(Scopes.isPart(scope)).isEqualTo(part != null);
  }

  @ParameterizedTest
  @CsvSource({
    "four children, the child, true",
    "children, women, false",
    "people, passengers, true",
    "people, , true",
    "children, people, false",
    "children, , false",
  })
  void partsOfOneKindCountTheSamePeople(
      @Nullable String one, @Nullable String other, boolean expected) {
    assertThat(Scopes.same(one, other)).isEqualTo(expected);
    assertThat(Scopes.same(other, one)).isEqualTo(expected);
  }
}
