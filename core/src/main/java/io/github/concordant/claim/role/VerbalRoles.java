package io.github.concordant.claim.role;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.role.RoleReader.Role;
import io.github.concordant.model.Span;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Reads an office that a verb or an addition leads to from a name: "Ana Quispe, who is the mayor of
 * Callao", "Ana Quispe, 41, whom reports call the number two of the gang", "Ana Quispe was the
 * director of the port", "Ana Quispe, who was running for mayor".
 */
final class VerbalRoles {

  private static final ImmutableSet<String> BEING = Offices.list("being");
  private static final ImmutableSet<String> SERVING = Offices.list("serving");
  private static final ImmutableSet<String> CALLING = Offices.list("calling");
  private static final ImmutableSet<String> SEEKING = Offices.list("seeking");
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("the", "a", "an");
  private static final ImmutableSet<String> ALIASES = ImmutableSet.of("alias", "aka");

  /** Words between "whom" and the verb of calling. */
  private static final int REACH = 6;

  /** Words that an alias may be long, its quotation marks counted. */
  private static final int ALIAS = 5;

  private final List<Token> tokens;
  private final NameMention name;

  VerbalRoles(List<Token> tokens, NameMention name) {
    this.tokens = tokens;
    this.name = name;
  }

  Optional<Role> read() {
    int at = RoleReader.firstAt(tokens, name.span().end());
    if (BEING.contains(word(at)) && ARTICLES.contains(word(at + 1))) {
      return role(at + 1, at + 1);
    }
    int added = behindAdditions(at);
    if (!word(added).equals(",")) {
      return Optional.empty();
    }
    return switch (word(added + 1)) {
      case "who" -> verb(added + 2);
      case "whom" -> called(added + 2);
      case "described", "identified", "known" -> as(added + 2);
      default -> added > at ? role(added + 1, added + 1) : Optional.empty();
    };
  }

  /** Past ", 38" and ", alias "X"", at the comma behind them. */
  private int behindAdditions(int comma) {
    int at = comma;
    if (word(at).equals(",") && tag(at + 1) == Tag.NUM && word(at + 2).equals(",")) {
      at += 2;
    }
    if (word(at).equals(",") && ALIASES.contains(word(at + 1))) {
      for (int i = at + 2; i <= at + 2 + ALIAS; i++) {
        if (word(i).equals(",")) {
          return i;
        }
      }
    }
    return at;
  }

  private Optional<Role> verb(int verb) {
    int at = word(verb).equals("has") || word(verb).equals("had") ? verb + 1 : verb;
    if (SERVING.contains(word(at))) {
      return as(at + 1);
    }
    boolean being = BEING.contains(word(at)) || word(at).equals("been");
    if (being && SEEKING.contains(word(at + 1)) && word(at + 2).equals("for")) {
      return role(at + 1, at + 3);
    }
    return being ? role(at + 1, at + 1) : Optional.empty();
  }

  /** "Whom intelligence reports call the number two". */
  private Optional<Role> called(int from) {
    for (int i = from; i < from + REACH && i < tokens.size(); i++) {
      if (CALLING.contains(word(i))) {
        int office = word(i + 1).equals("as") ? i + 2 : i + 1;
        return role(office, office);
      }
    }
    return Optional.empty();
  }

  /** "Described by police as the leader". */
  private Optional<Role> as(int from) {
    for (int i = from; i < from + REACH && i < tokens.size(); i++) {
      if (word(i).equals("as")) {
        return role(i + 1, i + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * The office whose words begin at a token.
   *
   * @param told where what is told as the office begins: "running" of "running for mayor"
   */
  private Optional<Role> role(int told, int first) {
    int end = first < tokens.size() ? RoleReader.endOfOffice(tokens, first) : -1;
    if (end < 0 || !RoleReader.isCivilPhrase(tokens, first, end)) {
      return Optional.empty();
    }
    Span office = new Span(tokens.get(told).start(), tokens.get(end - 1).end());
    return Optional.of(new Role(name.text(), office, name.span().union(office)));
  }

  private Tag tag(int at) {
    return at < tokens.size() ? tokens.get(at).tag() : Tag.X;
  }

  private String word(int at) {
    return at < tokens.size() ? tokens.get(at).lower() : "";
  }
}
