package io.github.concordant.claim.quantity;

import io.github.concordant.model.Field;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads the counted things of an article, sentence by sentence. */
final class QuantityReader {

  /** Whether the article tells of a disease: only then are cases people who fell ill. */
  private final boolean sick;

  QuantityReader(AnnotatedArticle article) {
    boolean told = false;
    for (Field field : Field.values()) {
      told |=
          article.field(field).sentences().stream()
              .flatMap(sentence -> sentence.tokens().stream())
              .map(Token::lower)
              .anyMatch(Words.DISEASES::contains);
    }
    this.sick = told;
  }

  List<Quantity> read(AnnotatedText text) {
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (text.numbers().stream().noneMatch(n -> sentence.span().contains(n.span()))
          && !isOfQuake(sentence)) {
        // Without a number there is nothing to parse the sentence for.
        continue;
      }
      Line line = new Line(text, sentence);
      if (isOfQuake(sentence)) {
        found.addAll(Magnitudes.read(line));
      }
      for (NumberMention number : line.numbers()) {
        if (number.isCount()) {
          Crowds.read(line, number)
              .or(() -> Tallies.read(line, number, sick))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isOfQuake(Sentence sentence) {
    return sentence.tokens().stream()
        .map(Token::lower)
        .anyMatch(
            word ->
                word.equals("magnitude") || word.equals("scale") || Words.QUAKES.contains(word));
  }
}
