package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.event.ArticleEvents.Stretch;
import io.github.concordant.event.SentenceFrame.Party;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import io.github.concordant.model.Field;
import io.github.concordant.model.Span;
import io.github.concordant.text.clause.Clause;
import io.github.concordant.text.clause.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Follows an article through its sentences: joins the mentions into events and notes which event
 * people suffer in each stretch of text. A mention joins the latest event that nothing speaks
 * against; a stretch without a mention goes on with the event that was being told; background is
 * left behind with its paragraph.
 */
final class Narrative {

  /** Days around publication in which what is told as news happened, or will. */
  private static final int NEWS = 45;

  private static final ImmutableSet<String> CONTRASTS =
      ImmutableSet.of("while", "whereas", "but", ";");

  private final String source;
  private final Subject subject;
  private final @Nullable Days news;
  private final List<EventDraft> drafts = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final EventDraft main;
  private EventDraft suffered;
  private int order;

  /**
   * @param reference the day of publication, or null when unknown
   */
  Narrative(String source, @Nullable LocalDate reference, Subject subject) {
    this.source = source;
    this.subject = subject;
    this.news =
        reference == null
            ? null
            : new Days(reference.minusDays(NEWS), reference.plusDays(NEWS), Granularity.RANGE);
    this.main = new EventDraft(0, true, news);
    this.suffered = main;
    drafts.add(main);
  }

  /** Takes in the next sentence. */
  void tell(Field field, SentenceFrame frame, boolean opensParagraph, List<EventMention> mentions) {
    if (opensParagraph && suffered.background()) {
      suffered = main;
    }
    List<EventDraft> told = join(frame, mentions);
    stretch(field, frame, mentions, told);
    for (int i = told.size() - 1; i >= 0; i--) {
      // The first event that a sentence names is what it goes on about.
      boolean turns = !mentions.get(i).weak() || told.get(i).background();
      if (turns && told.get(i).harmful()) {
        suffered = told.get(i);
      }
    }
  }

  ArticleEvents events() {
    List<ArticleEvent> events = new ArrayList<>();
    for (EventDraft draft : drafts) {
      events.add(draft.event(source, subject));
    }
    return new ArticleEvents(source, events, stretches);
  }

  /** The event of each mention; words that name none take up what their own clause names. */
  private List<EventDraft> join(SentenceFrame frame, List<EventMention> mentions) {
    EventDraft[] told = new EventDraft[mentions.size()];
    for (boolean weak : new boolean[] {false, true}) {
      for (int i = 0; i < told.length; i++) {
        EventMention mention = mentions.get(i);
        if (mention.weak() == weak) {
          boolean lead = mention.lead();
          String word = frame.word(frame.firstToken(mention.trigger()));
          told[i] = weak ? takenUp(frame, i, mentions, told, lead) : latest(mention, word, lead);
          told[i].add(mention, word, lead, order++);
        }
      }
    }
    return ImmutableList.copyOf(told);
  }

  private EventDraft takenUp(
      SentenceFrame frame, int weak, List<EventMention> mentions, EventDraft[] told, boolean lead) {
    EventMention mention = mentions.get(weak);
    int at = frame.firstToken(mention.trigger());
    int doer = Stream.of(told).anyMatch(Narrative::isHarmful) ? doer(frame, at) : -1;
    EventDraft nearest = suffered;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < told.length; i++) {
      int other = frame.firstToken(mentions.get(i).trigger());
      if (other == doer && isHarmful(told[i])) {
        // "The war has killed", "strikes killed": the event itself does it.
        return told[i];
      }
      boolean strong = told[i] != null && !isBare(mentions.get(i)) && told[i].admits(mention, lead);
      if (strong && frame.distance(at, other) < least && !contrasted(frame, at, other)) {
        least = frame.distance(at, other);
        nearest = told[i];
      }
    }
    boolean bare = isBare(mention) && !nearest.isAbroad(mention);
    return bare || nearest.admits(mention, lead) ? nearest : latest(mention, "", lead);
  }

  private static boolean isHarmful(@Nullable EventDraft draft) {
    return draft != null && draft.harmful();
  }

  /** The token that does what the word at a place tells; the sentence is parsed for it. */
  private static int doer(SentenceFrame frame, int at) {
    return frame.clauseAt(at).flatMap(Clause::agent).map(Phrase::headIndex).orElse(-1);
  }

  /** "Hit" and "killed" open no event of their own unless they say when, or who did it. */
  private static boolean isBare(EventMention mention) {
    return mention.weak() && mention.when() == null && mention.actors().isEmpty();
  }

  /** The event that goes by this word already, else by its class, else the one told last. */
  private EventDraft latest(EventMention mention, String word, boolean lead) {
    return drafts.stream()
        .filter(draft -> draft.admits(mention, lead) && !turnsFrom(draft, mention))
        .max(
            Comparator.comparing((EventDraft draft) -> draft.goesBy(word))
                .thenComparing(draft -> draft.goesBy(mention.type()))
                .thenComparing(EventDraft::toldLast)
                .thenComparing(EventDraft::index))
        .orElseGet(this::opened);
  }

  /** Whether the text says that the mention is of another event than what it is about. */
  private boolean turnsFrom(EventDraft draft, EventMention mention) {
    return switch (mention.turn()) {
      case NONE -> false;
      case ADDS -> !mention.places().isEmpty() && !draft.sharesPlace(mention);
      case TO_ANOTHER -> draft == main || !draft.sharesPlace(mention);
    };
  }

  private EventDraft opened() {
    EventDraft draft = new EventDraft(drafts.size(), false, news);
    drafts.add(draft);
    return draft;
  }

  /** Cuts the sentence between its mentions, so that each word belongs to the nearest of them. */
  private void stretch(
      Field field, SentenceFrame frame, List<EventMention> mentions, List<EventDraft> told) {
    for (int i = 0; i < frame.tokens().size(); i++) {
      EventDraft nearest = nearest(frame, i, mentions, told);
      EventDraft draft = nearest == null ? carried(frame, i, mentions) : nearest;
      extend(field, frame.tokens().get(i).span(), draft.index());
    }
  }

  private static @Nullable EventDraft nearest(
      SentenceFrame frame, int token, List<EventMention> mentions, List<EventDraft> told) {
    EventDraft nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < mentions.size(); i++) {
      int at = frame.firstToken(mentions.get(i).trigger());
      int distance = frame.distance(token, at);
      if (told.get(i).harmful() && distance < least && !contrasted(frame, token, at)) {
        least = distance;
        nearest = told.get(i);
      }
    }
    return nearest;
  }

  /** Where a clause names no event of its own: the one that its speaker suffered, or the last. */
  private EventDraft carried(SentenceFrame frame, int token, List<EventMention> mentions) {
    return mentions.isEmpty() ? suffered : sufferedBy(frame, token);
  }

  /**
   * A clause set against the one that names the event ("Iran reported nine fatalities, while..."):
   * who reports casualties in a clause of their own reports what the other side did to them.
   */
  private EventDraft sufferedBy(SentenceFrame frame, int token) {
    for (Party party : frame.parties()) {
      if (party.first() <= token && !contrasted(frame, party.first(), token)) {
        for (EventDraft draft : drafts) {
          if (draft.violent() && draft.hasOtherActorThan(party.name())) {
            return draft;
          }
        }
      }
    }
    return suffered;
  }

  private static boolean contrasted(SentenceFrame frame, int a, int b) {
    for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
      if (CONTRASTS.contains(frame.word(i))) {
        return true;
      }
    }
    return false;
  }

  private void extend(Field field, Span token, int event) {
    int last = stretches.size() - 1;
    Stretch before = last < 0 ? null : stretches.get(last);
    if (before != null && before.field() == field && before.event() == event) {
      stretches.set(last, new Stretch(field, before.span().union(token), event));
    } else {
      stretches.add(new Stretch(field, token, event));
    }
  }
}
