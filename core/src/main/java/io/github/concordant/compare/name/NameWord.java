package io.github.concordant.compare.name;

/**
 * One word of a parsed name.
 *
 * @param shown the word as plain text, for reasons
 * @param letters the folded letters, or a canonical form of them where one is known
 * @param sounds the letters as {@link Sounds}
 * @param joined the letters with those of the particles before the word; the letters themselves
 *     where there are none
 */
record NameWord(String shown, String letters, String sounds, String joined, Role role) {

  /** What a word does in a name. */
  enum Role {
    /** A given name, surname or patronymic. */
    NAME,
    /** A single letter that stands for a name. */
    INITIAL,
    /** A word that joins: al, bin, de la, van. */
    PARTICLE,
    /** An honorific, title or rank. */
    TITLE
  }

  static NameWord of(String shown, String letters, Role role) {
    return new NameWord(shown, letters, Sounds.of(letters), letters, role);
  }

  /** The same word after particles. */
  NameWord after(String particles) {
    return new NameWord(shown, letters, sounds, particles + letters, role);
  }

  /** Whether the word says who is meant. */
  boolean names() {
    return role == Role.NAME || role == Role.INITIAL;
  }
}
