package io.github.concordant.event;

/** Who a name stands for within a story, so that spellings do not part one person's events. */
@FunctionalInterface
public interface NameIdentity {

  /** One and the same word for all the forms of one person's name in a story. */
  String canonical(String source, String name);

  /** Takes every form for a person of its own. */
  static NameIdentity literal() {
    return (source, name) -> name;
  }
}
