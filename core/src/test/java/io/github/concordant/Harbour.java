package io.github.concordant;

import io.github.concordant.model.Article;
import java.time.LocalDate;
import java.util.List;

/** A small story of our own, for tests of the library's surface. */
final class Harbour {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 7);

  static final Article WIRE =
      article(
          "wire",
          DAY,
          "Two people were killed and nine were injured on Monday when a crane fell at the harbour"
              + " of Port Sandal, the mayor Jan Muller said.");

  static final Article GAZETTE =
      article(
          "gazette",
          DAY,
          "A crane fell at the harbour of Port Sandal on Monday. Three people were killed and nine"
              + " were injured, said the mayor, Jan Mueller.");

  static final Article RADIO =
      article(
          "radio",
          DAY,
          "Three people were killed when a crane fell at the harbour of Port Sandal on Monday.");

  static final Article LATER =
      article(
          "later",
          DAY.plusDays(2),
          "The death toll of Monday's crane collapse at the harbour of Port Sandal rose to four on"
              + " Wednesday, when one of the injured died.");

  static final List<Article> ALL = List.of(WIRE, GAZETTE, RADIO, LATER);

  private Harbour() {}

  private static Article article(String id, LocalDate published, String text) {
    return new Article(id, "The " + id, published, null, text, null);
  }
}
