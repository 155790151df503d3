package io.github.concordant.claim.quantity;

import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the counted things of an article, sentence by sentence. */
final class QuantityReader {

  private final Topic topic;

  QuantityReader(AnnotatedArticle article) {
    this.topic = Topic.of(article);
  }

  List<Quantity> read(AnnotatedText text) {
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (!isTelling(text, sentence)) {
        continue;
      }
      Line line = new Line(text, sentence);
      if (isOfQuake(sentence)) {
        found.addAll(Magnitudes.read(line));
      }
      found.addAll(Aboard.read(line, topic));
      found.addAll(Ballots.read(line));
      found.addAll(Turnouts.read(line));
      if (topic.isOfRansom()) {
        found.addAll(Ransoms.read(line));
      }
      for (NumberMention number : line.numbers()) {
        read(line, number).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Quantity> read(Line line, NumberMention number) {
    return switch (number.use()) {
      case COUNT ->
          Crowds.read(line, number)
              .or(() -> Escapes.read(line, number, topic))
              .or(() -> IncidentCounts.read(line, number, topic.isOfDisease()));
      case MEASURE -> Hauls.read(line, number, topic);
      default -> Optional.empty();
    };
  }

  /** Without a number there is nothing to parse the sentence for. */
  private boolean isTelling(AnnotatedText text, Sentence sentence) {
    return isOfQuake(sentence)
        || text.numbers().stream().anyMatch(n -> sentence.span().contains(n.span()))
        || sentence.tokens().stream()
            .anyMatch(t -> t.lower().equals("%") || t.lower().equals("percent"))
        || (topic.isOfRansom()
            && sentence.tokens().stream().anyMatch(token -> Words.PAYING.contains(token.lemma())));
  }

  private static boolean isOfQuake(Sentence sentence) {
    return sentence.tokens().stream()
        .map(Token::lower)
        .anyMatch(
            word ->
                word.equals("magnitude") || word.equals("scale") || Words.QUAKES.contains(word));
  }
}
