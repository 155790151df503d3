package io.github.concordant.claim.target;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import io.github.concordant.text.clause.Clauses;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what follows the words of hitting and aiming: "targeted X", "struck a X", "against X". */
final class TargetReader {

  /**
   * A target.
   *
   * @param value the phrase that names it, without article
   * @param saidBy who says so, or null
   */
  record Target(String value, Span evidence, @Nullable String saidBy) {}

  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of(
          "targeted",
          "targets",
          "target",
          "targeting",
          "struck",
          "strike",
          "strikes",
          "hit",
          "hits",
          "hitting",
          "bombed",
          "bombing",
          "destroyed",
          "destroying",
          "attacked",
          "against",
          "shelled",
          "pounded");

  /** Words that tell of hitting together with the next word. */
  private static final ImmutableSet<String> HITTING =
      ImmutableSet.of(
          "landed on",
          "landed in",
          "fell on",
          "fell in",
          "slammed into",
          "crashed into",
          "ripped through",
          "tore through",
          "aimed at",
          "strike on",
          "strikes on",
          "airstrike on",
          "airstrikes on",
          "drone on",
          "raid on",
          "attack on",
          "attacks on",
          "assault on",
          "bombing of",
          "shelling of",
          "going after",
          "went after",
          "goes after",
          "up among",
          "up amid");

  /** "A case against members of a group", "his accusation against it" hit nobody. */
  private static final ImmutableSet<String> LEGAL =
      ImmutableSet.of(
          "case",
          "cases",
          "complaint",
          "complaints",
          "charge",
          "charges",
          "fir",
          "accusation",
          "accusations",
          "allegation",
          "allegations",
          "evidence",
          "sanctions",
          "warrant",
          "warrants",
          "protest",
          "protests");

  private static final int LONGEST = 9;

  List<Target> read(AnnotatedText text) {
    ImmutableList.Builder<Target> found = ImmutableList.builder();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size() - 1; i++) {
        if (VERBS.contains(tokens.get(i).lower()) && !isLegal(tokens, i)) {
          phrase(text, sentence, i, i + 1).ifPresent(found::add);
        } else if (HITTING.contains(tokens.get(i).lower() + " " + tokens.get(i + 1).lower())) {
          phrase(text, sentence, i, i + 2).ifPresent(found::add);
        }
      }
    }
    return found.build();
  }

  private static boolean isLegal(List<Token> tokens, int at) {
    return at > 0 && LEGAL.contains(tokens.get(at - 1).lower());
  }

  private static Optional<Target> phrase(
      AnnotatedText text, Sentence sentence, int trigger, int behind) {
    List<Token> tokens = sentence.tokens();
    int first = behind;
    while (first < tokens.size() && skips(tokens.get(first))) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && end - first < LONGEST && continues(tokens.get(end))) {
      end++;
    }
    end = withGroup(text, tokens, end);
    // "Shelling of a rebel-held town" hits the town, and not the rebels.
    boolean cut = end > first && tokens.get(end - 1).form().equals("-");
    if (end == first || cut || VERBS.contains(tokens.get(first).lower())) {
      return Optional.empty();
    }
    Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    String value = span.in(text.text());
    boolean telling = TargetClass.of(value) != TargetClass.OTHER || namesGroup(text, span);
    return telling
        ? Optional.of(
            new Target(
                value, tokens.get(trigger).span().union(span), speaker(text, sentence, trigger)))
        : Optional.empty();
  }

  /** "Fighters from the Tiris Front": behind "from", the group that they are of. */
  private static int withGroup(AnnotatedText text, List<Token> tokens, int end) {
    if (end + 1 >= tokens.size() || !tokens.get(end).lower().equals("from")) {
      return end;
    }
    int name = skips(tokens.get(end + 1)) ? end + 2 : end + 1;
    for (NameMention group : text.names()) {
      boolean here = name < tokens.size() && group.span().start() == tokens.get(name).start();
      if (here && group.type() == NameMention.Type.GROUP) {
        int last = name;
        while (last < tokens.size() && group.span().contains(tokens.get(last).span())) {
          last++;
        }
        return last;
      }
    }
    return end;
  }

  private static boolean namesGroup(AnnotatedText text, Span span) {
    return text.names().stream()
        .anyMatch(name -> name.type() == NameMention.Type.GROUP && span.contains(name.span()));
  }

  private static boolean skips(Token token) {
    return token.tag() == Tag.DET || token.form().equals("\"");
  }

  private static boolean continues(Token token) {
    return switch (token.tag()) {
      case ADJ, NOUN, PROPN, NUM, PART, DET -> true;
      case PUNCT -> token.form().equals("-") || token.form().equals("\"");
      default ->
          token.lower().equals("of")
              || token.lower().equals("'s")
              || token.lower().equals("affiliated")
              || token.lower().equals("with");
    };
  }

  /** Who says so: the name in the speaker that the grammar gives; a pronoun names no party. */
  private static @Nullable String speaker(AnnotatedText text, Sentence sentence, int trigger) {
    return Clauses.of(sentence).stream()
        .filter(clause -> clause.predicate().index() == trigger)
        .flatMap(clause -> clause.speaker().stream())
        .flatMap(
            phrase -> text.names().stream().filter(name -> phrase.span().contains(name.span())))
        .map(NameMention::text)
        .findFirst()
        .orElse(null);
  }
}
