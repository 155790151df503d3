package io.github.concordant.claim.quantity;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.concordant.model.Field;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.Token;
import java.util.Arrays;

/** What an article is about, as far as that tells what its numbers count. */
final class Topic {

  private final ImmutableMultiset<String> words;

  private Topic(ImmutableMultiset<String> words) {
    this.words = words;
  }

  static Topic of(AnnotatedArticle article) {
    return new Topic(
        Arrays.stream(Field.values())
            .flatMap(field -> article.field(field).sentences().stream())
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::lower)
            .collect(ImmutableMultiset.toImmutableMultiset()));
  }

  /** Whether it tells of a disease: only then are cases people who fell ill. */
  boolean isOfDisease() {
    return words.elementSet().stream().anyMatch(Words.DISEASES::contains);
  }

  /** Whether it tells of a ship, an aircraft or a bus, that people are aboard of. */
  boolean isOfVessel() {
    return words.elementSet().stream().anyMatch(Words.VESSELS::contains);
  }

  /** Whether it tells of a prison, that people escape from. */
  boolean isOfPrison() {
    return words.elementSet().stream().anyMatch(Words.PRISONS::contains);
  }

  /** Whether it tells of money asked for people or ships. */
  boolean isOfRansom() {
    return words.contains("ransom");
  }

  /** What "the stuff" stands for: the substance that the article names most; empty for none. */
  String substance() {
    return Multisets.copyHighestCountFirst(words).entrySet().stream()
        .map(Multiset.Entry::getElement)
        .map(Words::substance)
        .filter(substance -> !substance.isEmpty())
        .findFirst()
        .orElse("");
  }
}
