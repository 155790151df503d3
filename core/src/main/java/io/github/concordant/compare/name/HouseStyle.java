package io.github.concordant.compare.name;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;

/**
 * The spellings that a newsroom has chosen for names that are spelt in several ways. They never
 * change what is a variant; they are named beside it. Immutable.
 */
public final class HouseStyle {

  private static final HouseStyle NONE = new HouseStyle(ImmutableList.of());

  private final ImmutableList<String> forms;

  private HouseStyle(ImmutableList<String> forms) {
    this.forms = forms;
  }

  /** No name has a chosen spelling. */
  public static HouseStyle none() {
    return NONE;
  }

  /**
   * The house's spellings, each a whole name: "Muhammad Yunus", "Kyiv".
   *
   * @throws IllegalArgumentException if a form is blank
   */
  public static HouseStyle of(Collection<String> forms) {
    for (String form : forms) {
      if (form.isBlank()) {
        throw new IllegalArgumentException("a blank form in the house style");
      }
    }
    return new HouseStyle(ImmutableList.copyOf(forms));
  }

  /** The spellings in the order in which they were given. */
  public ImmutableList<String> forms() {
    return forms;
  }

  /**
   * The house's spelling of a name that sources spell in these ways: one that a source uses, or
   * else one that is the same name by the matcher; empty where the house has chosen none.
   */
  public Optional<String> formOf(Collection<String> spellings, NameKind kind) {
    Optional<String> used =
        forms.stream()
            .filter(form -> spellings.stream().anyMatch(s -> Ascii.equalsIgnoreCase(s, form)))
            .findFirst();
    return used.or(
        () ->
            forms.stream()
                .filter(form -> spellings.stream().allMatch(s -> isSpelling(form, s, kind)))
                .findFirst());
  }

  private static boolean isSpelling(String form, String spelling, NameKind kind) {
    NameComparison answer = NameMatcher.standard().compare(form, spelling, kind);
    return answer.oneBearer() && answer.difference() != Difference.SHORTER;
  }
}
