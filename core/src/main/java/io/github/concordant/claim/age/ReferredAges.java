package io.github.concordant.claim.age;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages of one whom the sentence before names: "The 51-year-old general", "He was 47", "She would
 * have turned 45". Only where that sentence names one person and no other.
 */
final class ReferredAges {

  private static final Pattern REFERRED =
      Pattern.compile(
          "\\s*(?:The (\\d{2})-year-old(?: ([a-z]+))?\\b|(?:He|She) (?:was|is) (\\d{2})(?=[,.;]| and )"
              + "|(?:He|She) would have turned (\\d{2})\\b)");

  /** Words for somebody who may well be another than the one named before. */
  private static final ImmutableSet<String> ANYBODY =
      ImmutableSet.of(
          "boy",
          "girl",
          "man",
          "woman",
          "male",
          "female",
          "suspect",
          "gunman",
          "victim",
          "driver",
          "alleged",
          "son",
          "daughter",
          "teen",
          "youth",
          "shooter",
          "attacker",
          "patient",
          "child");

  private ReferredAges() {}

  /** The ages of an article that are told of the person named just before. */
  static ImmutableList<ClaimDraft> of(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    AnnotatedText text = article.field(Field.TEXT);
    String characters = article.article().field(Field.TEXT);
    for (int i = 1; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      Matcher age =
          REFERRED.matcher(characters).region(sentence.span().start(), sentence.span().end());
      if (age.lookingAt() && (age.group(2) == null || !ANYBODY.contains(age.group(2)))) {
        Evidence evidence =
            Evidence.of(Field.TEXT, new Span(sentence.span().start(), end(age)), characters);
        int years = years(age);
        only(text, text.sentences().get(i - 1))
            .map(name -> ClaimDraft.of(Slot.AGE, Count.exactly(years), evidence).withScope(name))
            .ifPresent(found::add);
      }
    }
    return found.build();
  }

  /** Without the word behind "year-old", which may be a verb. */
  private static int end(Matcher age) {
    return age.group(2) == null ? age.end() : age.start(2) - 1;
  }

  /** Who would have turned 45 was 44. */
  private static int years(Matcher age) {
    if (age.group(4) != null) {
      return Integer.parseInt(age.group(4)) - 1;
    }
    return Integer.parseInt(age.group(1) == null ? age.group(3) : age.group(1));
  }

  /** The one person whom the sentence names. */
  private static Optional<String> only(AnnotatedText text, Sentence sentence) {
    ImmutableSet<String> persons =
        text.names().stream()
            .filter(name -> name.type() == NameMention.Type.PERSON)
            .filter(name -> sentence.span().contains(name.span()))
            .map(NameMention::text)
            .collect(ImmutableSet.toImmutableSet());
    return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
  }
}
