package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Field;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Lexicon;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.TimeExpression;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finds the words of an article that tell of an event, with their arguments and days, and joins
 * those that tell of one event.
 */
public final class EventReader {

  private final EventLexicon lexicon;

  /** A reader that knows the library's own words. */
  public EventReader() {
    this(Lexicon.empty());
  }

  /**
   * A reader that knows these words as well.
   *
   * @throws IllegalArgumentException if a word is said to tell of a type of event that there is not
   */
  public EventReader(Lexicon more) {
    this.lexicon = EventLexicon.standard().with(more.eventWords());
  }

  /**
   * The events that an article tells of.
   *
   * @param identity who the names of persons stand for
   */
  public ArticleEvents read(AnnotatedArticle article, NameIdentity identity) {
    String source = article.article().id();
    UnaryOperator<String> canonical = name -> identity.canonical(source, name);
    Narrative narrative = new Narrative(source, article.reference(), Subject.of(article));
    for (Field field : Field.values()) {
      AnnotatedText text = article.field(field);
      int end = 0;
      for (int i = 0; i < text.sentences().size(); i++) {
        Sentence sentence = text.sentences().get(i);
        SentenceFrame frame = new SentenceFrame(text, sentence);
        boolean opens = text.text().substring(end, sentence.span().start()).indexOf('\n') >= 0;
        narrative.tell(field, frame, opens, mentions(field, i, frame, canonical));
        end = sentence.span().end();
      }
    }
    return narrative.events();
  }

  private ImmutableList<EventMention> mentions(
      Field field, int sentence, SentenceFrame frame, UnaryOperator<String> canonical) {
    ImmutableList<Trigger> triggers = new TriggerReader(frame, lexicon).read();
    ImmutableListMultimap<Trigger, TimeExpression> dated = new Datings(frame, triggers).read();
    ImmutableList.Builder<EventMention> mentions = ImmutableList.builder();
    for (Trigger trigger : triggers) {
      if (!trigger.reciprocal()) {
        List<TimeExpression> times = dated.get(trigger);
        Dating dating = new ExtentReader(frame, triggers, trigger).read(times);
        mentions.add(mention(field, sentence, frame, trigger, times, dating, canonical));
      }
    }
    return RelativeOrder.date(frame, mentions.build());
  }

  private static EventMention mention(
      Field field,
      int sentence,
      SentenceFrame frame,
      Trigger trigger,
      List<TimeExpression> times,
      Dating dating,
      UnaryOperator<String> canonical) {
    ArgumentReader arguments = new ArgumentReader(frame, trigger.at(), trigger.entry().verb());
    // "killed" and "died" have victims beside them, not parties.
    boolean parties = trigger.type().hasParties();
    ImmutableSet<String> actors = parties ? arguments.actors() : ImmutableSet.of();
    return new EventMention(
        field,
        sentence,
        frame.tokens().get(trigger.at()).span(),
        trigger.type(),
        trigger.entry().weak(),
        actors,
        parties ? arguments.patients(actors) : ImmutableSet.of(),
        notOf(actors, new SceneReader(frame, trigger).places()),
        arguments.participants().stream().map(canonical).collect(ImmutableSet.toImmutableSet()),
        dating.when(),
        dating.extent(),
        times.stream().map(TimeExpression::span).collect(ImmutableList.toImmutableList()),
        Turn.of(frame, trigger));
  }

  /** Who strikes abroad strikes not at home: "Pakistan's strikes in Iran" are in Iran. */
  private static ImmutableSet<String> notOf(
      ImmutableSet<String> actors, ImmutableSet<String> places) {
    return places.stream()
        .filter(place -> Countries.around(place).filter(actors::contains).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }
}
