package io.github.concordant.event;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.event.ArticleEvents.Stretch;
import io.github.concordant.event.SentenceFrame.Party;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Field;
import io.github.concordant.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of an article into events, in the order of the telling, and notes which event
 * each stretch of text tells of. A mention joins the latest event that nothing speaks against; a
 * stretch without a mention goes on with the event that was being told.
 */
final class ArticleEventsBuilder {

  /** Sentences at the head of the text that tell what the article is about. */
  private static final int LEAD_SENTENCES = 2;

  private static final ImmutableSet<String> CONTRASTS =
      ImmutableSet.of("while", "whereas", "but", ";");

  private final String source;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private @Nullable Draft current;
  private @Nullable Draft harmful;

  ArticleEventsBuilder(String source) {
    this.source = source;
  }

  void add(Field field, SentenceFrame frame, List<EventMention> mentions) {
    List<Draft> told = join(field, frame, mentions);
    stretch(field, frame, mentions, told);
    for (int i = told.size() - 1; i >= 0; i--) {
      // The first event that a sentence names is what it goes on about.
      if (!mentions.get(i).weak()) {
        turnTo(told.get(i));
      }
    }
    if (!told.isEmpty() && current == null) {
      turnTo(told.get(0));
    }
  }

  private void turnTo(Draft draft) {
    current = draft;
    if (!draft.type.peaceful()) {
      harmful = draft;
    }
  }

  ArticleEvents build() {
    List<ArticleEvent> events = new ArrayList<>();
    for (Draft draft : drafts) {
      events.add(draft.event(source));
    }
    return new ArticleEvents(source, events, stretches);
  }

  /** The event of each mention; words that name none take up what their own clause names. */
  private List<Draft> join(Field field, SentenceFrame frame, List<EventMention> mentions) {
    Draft[] told = new Draft[mentions.size()];
    for (boolean weak : new boolean[] {false, true}) {
      for (int i = 0; i < told.length; i++) {
        EventMention mention = mentions.get(i);
        if (mention.weak() == weak) {
          told[i] = weak ? takenUp(frame, i, mentions, told) : latest(mention);
          told[i].add(mention, field == Field.TITLE || mention.sentence() < LEAD_SENTENCES);
        }
      }
    }
    return ImmutableList.copyOf(told);
  }

  private Draft takenUp(
      SentenceFrame frame, int weak, List<EventMention> mentions, Draft[] told) {
    EventMention mention = mentions.get(weak);
    int at = frame.firstToken(mention.trigger());
    Draft nearest = harmful;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < told.length; i++) {
      int other = frame.firstToken(mentions.get(i).trigger());
      boolean strong = !mentions.get(i).weak() && told[i].admits(mention);
      if (strong && frame.distance(at, other) < least && !contrasted(frame, at, other)) {
        least = frame.distance(at, other);
        nearest = told[i];
      }
    }
    return nearest != null && nearest.admits(mention) ? nearest : latest(mention);
  }

  private Draft latest(EventMention mention) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).admits(mention)) {
        return drafts.get(i);
      }
    }
    Draft draft = new Draft(drafts.size());
    drafts.add(draft);
    return draft;
  }

  /** Cuts the sentence between its mentions, so that each word belongs to the nearest of them. */
  private void stretch(
      Field field, SentenceFrame frame, List<EventMention> mentions, List<Draft> told) {
    for (int i = 0; i < frame.tokens().size(); i++) {
      Draft any = nearest(frame, i, mentions, told, false);
      Draft hurting = nearest(frame, i, mentions, told, true);
      Draft event = any == null ? current : any;
      Draft harm = hurting == null ? carried(frame, i, mentions) : hurting;
      extend(field, frame.tokens().get(i).span(), index(event), index(harm));
    }
  }

  private static int index(@Nullable Draft draft) {
    return draft == null ? -1 : draft.index;
  }

  private static @Nullable Draft nearest(
      SentenceFrame frame,
      int token,
      List<EventMention> mentions,
      List<Draft> told,
      boolean harming) {
    Draft nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < mentions.size(); i++) {
      int at = frame.firstToken(mentions.get(i).trigger());
      int distance = frame.distance(token, at);
      boolean fits = !harming || !told.get(i).type.peaceful();
      if (fits && distance < least && !contrasted(frame, token, at)) {
        least = distance;
        nearest = told.get(i);
      }
    }
    return nearest;
  }

  /** Where a clause names no event of its own: the one that its speaker suffered, or the last. */
  private @Nullable Draft carried(SentenceFrame frame, int token, List<EventMention> mentions) {
    return mentions.isEmpty() ? harmful : sufferedBy(frame, token);
  }

  /**
   * A clause set against the one that names the event ("Iran reported nine fatalities, while..."):
   * who reports casualties in a clause of their own reports what the other side did to them.
   */
  private @Nullable Draft sufferedBy(SentenceFrame frame, int token) {
    for (Party party : frame.parties()) {
      if (party.first() <= token && !contrasted(frame, party.first(), token)) {
        for (Draft draft : drafts) {
          boolean ofOthers = !draft.actors.isEmpty() && !draft.actors.contains(party.name());
          if (draft.type.violent() && ofOthers) {
            return draft;
          }
        }
      }
    }
    return harmful;
  }

  private static boolean contrasted(SentenceFrame frame, int a, int b) {
    for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
      if (CONTRASTS.contains(frame.word(i))) {
        return true;
      }
    }
    return false;
  }

  private void extend(Field field, Span token, int event, int harm) {
    int last = stretches.size() - 1;
    Stretch before = last < 0 ? null : stretches.get(last);
    if (before != null
        && before.field() == field
        && before.event() == event
        && before.harmful() == harm) {
      stretches.set(last, new Stretch(field, before.span().union(token), event, harm));
    } else {
      stretches.add(new Stretch(field, token, event, harm));
    }
  }

  /** An event while its mentions come in. */
  private static final class Draft {
    final int index;
    final List<EventMention> mentions = new ArrayList<>();
    final Set<String> actors = new LinkedHashSet<>();
    final Set<String> patients = new LinkedHashSet<>();
    final Set<String> places = new LinkedHashSet<>();
    final Set<String> participants = new LinkedHashSet<>();
    EventType type = EventType.ANY;
    @Nullable Days when;
    boolean lead;

    Draft(int index) {
      this.index = index;
    }

    boolean admits(EventMention mention) {
      return type.mayBe(mention.type())
          && !(mention.weak() && type.peaceful())
          && !Intervals.disjoint(when, mention.when())
          && !apart(actors, mention.actors())
          && !apart(patients, mention.patients())
          && Sets.intersection(patients, mention.actors()).isEmpty()
          && Sets.intersection(actors, mention.patients()).isEmpty()
          && (!type.peaceful() || !apart(named(participants), named(mention.participants())))
          && !(farther(mention) && !mention.weak());
    }

    /** Another town: only known places speak against each other. */
    private boolean farther(EventMention mention) {
      return Places.apart(places, mention.places());
    }

    void add(EventMention mention, boolean inLead) {
      if (type == EventType.ANY || (type == EventType.ATTACK && !mention.weak())) {
        type = mention.type() == EventType.ANY ? type : mention.type();
      }
      mentions.add(mention);
      actors.addAll(mention.actors());
      patients.addAll(mention.patients());
      places.addAll(mention.places());
      participants.addAll(mention.participants());
      lead |= inLead;
      Days given = mention.when();
      if (given != null && (when == null || Intervals.NARROWEST.compare(given, when) < 0)) {
        when = given;
      }
    }

    /** Participants by name: an office named alone may be anybody's. */
    private static Set<String> named(Set<String> participants) {
      return Sets.filter(participants, name -> !Ascii.toLowerCase(name).equals(name));
    }

    private static boolean apart(Set<String> a, Set<String> b) {
      return !a.isEmpty() && !b.isEmpty() && Sets.intersection(a, b).isEmpty();
    }

    ArticleEvent event(String source) {
      return new ArticleEvent(
          source,
          index,
          type,
          ImmutableSet.copyOf(actors),
          ImmutableSet.copyOf(patients),
          ImmutableSet.copyOf(places),
          ImmutableSet.copyOf(participants),
          when,
          lead,
          ImmutableList.copyOf(mentions));
    }
  }
}
