package io.github.concordant.event;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event of an article while its mentions come in. */
final class EventDraft {

  /** Days at the old end of the news in which nothing fresh happens. */
  private static final int OLD = 35;

  private final int index;
  private final boolean main;
  private final @Nullable Days news;
  private final List<EventMention> mentions = new ArrayList<>();
  private final Set<String> actors = new LinkedHashSet<>();
  private final Set<String> patients = new LinkedHashSet<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<String> participants = new LinkedHashSet<>();
  private EventType type = EventType.ANY;
  private @Nullable Days when;
  private final Set<String> words = new HashSet<>();
  private boolean lead;
  private int last = -1;

  /**
   * @param main whether it is what the article is about
   * @param news the days around publication in which news happens, or null when unknown
   */
  EventDraft(int index, boolean main, @Nullable Days news) {
    this.index = index;
    this.main = main;
    this.news = news;
    this.lead = main;
  }

  int index() {
    return index;
  }

  /** Whether people suffer it, as far as its class tells. */
  boolean harmful() {
    return !type.peaceful();
  }

  boolean violent() {
    return type.violent();
  }

  boolean hasOtherActorThan(String party) {
    return !actors.isEmpty() && !actors.contains(party);
  }

  /** Whether it lies so far from the news that it is told as background. */
  boolean background() {
    return Intervals.disjoint(when, news);
  }

  /** Whether nothing speaks against the mention's being of this event. */
  boolean admits(EventMention mention, boolean inLead) {
    return fits(mention)
        && !Intervals.disjoint(days(mention, inLead), mention.known())
        && !apart(actors, mention.actors())
        && !apart(patients, mention.patients())
        && Sets.intersection(patients, mention.actors()).isEmpty()
        && Sets.intersection(actors, mention.patients()).isEmpty()
        && (!type.peaceful() || !apart(named(participants), named(mention.participants())))
        && !(mention.weak() ? isAbroad(mention) : elsewhere(mention, inLead));
  }

  /** Whether the mention is set in another country than this event. */
  boolean isAbroad(EventMention mention) {
    return Places.inOtherCountries(places, mention.places());
  }

  /** Whether the mention is set in a place in which this event is, by its name. */
  boolean sharesPlace(EventMention mention) {
    return !Sets.intersection(places, mention.places()).isEmpty();
  }

  /** Whether the mention is set in a place that shares nothing with this event's places. */
  private boolean elsewhere(EventMention mention, boolean inLead) {
    return Places.apart(places, mention.places())
        || (!inLead && Places.strangers(places, mention.places()));
  }

  private boolean fits(EventMention mention) {
    if (mention.weak()) {
      return harmful() && (mention.actors().isEmpty() || type.mayBe(mention.type()));
    }
    // What the article is about is either suffered or not: a visit never becomes its strike.
    return main ? !mention.type().peaceful() && type.mayBe(mention.type()) : mayBe(mention.type());
  }

  private boolean mayBe(EventType other) {
    return type == EventType.ANY ? !other.peaceful() : type.mayBe(other);
  }

  /**
   * Its days; what the head of an article tells without a day is news until a day is given, and
   * those who "were killed on 24 October" weeks before did not die in the news.
   */
  private @Nullable Days days(EventMention mention, boolean inLead) {
    if (when != null || !main || news == null || (inLead && !isYearsAgo(mention))) {
      return when;
    }
    LocalDate from = news.from();
    return mention.weak() && from != null
        ? new Days(from.plusDays(OLD), news.to(), Granularity.RANGE)
        : news;
  }

  /** "In 2010 a bomber": an article that begins so is about something else, and comes to it. */
  private static boolean isYearsAgo(EventMention mention) {
    Days days = mention.known();
    return days != null && days.granularity() == Granularity.YEAR;
  }

  /** Whether the event has been named by this word, a plural standing for its singular. */
  boolean goesBy(String word) {
    return words.contains(singular(word));
  }

  boolean goesBy(EventType other) {
    return type == other;
  }

  /** The number of the mention that told of it last. */
  int toldLast() {
    return last;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /**
   * @param word the mention's own word
   * @param order the mention's number in the article
   */
  void add(EventMention mention, String word, boolean inLead, int order) {
    words.add(singular(word));
    last = order;
    if (type == EventType.ANY || (type == EventType.ATTACK && !mention.weak())) {
      type = mention.type() == EventType.ANY ? type : mention.type();
    }
    mentions.add(mention);
    actors.addAll(mention.actors());
    patients.addAll(mention.patients());
    places.addAll(mention.places());
    participants.addAll(mention.participants());
    lead |= inLead;
    Days given = mention.known();
    if (given != null && (when == null || Intervals.NARROWEST.compare(given, when) < 0)) {
      when = given;
    }
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Sets.intersection(a, b).isEmpty();
  }

  /** Participants by name: an office named alone may be anybody's. */
  private static Set<String> named(Set<String> participants) {
    return Sets.filter(participants, name -> !Ascii.toLowerCase(name).equals(name));
  }

  ArticleEvent event(String source, Subject subject) {
    return new ArticleEvent(
        source,
        index,
        type,
        ImmutableSet.copyOf(actors),
        ImmutableSet.copyOf(patients),
        ImmutableSet.copyOf(places),
        ImmutableSet.copyOf(participants),
        when,
        when == null && main ? news : when,
        lead,
        main,
        ImmutableList.copyOf(mentions),
        subject);
  }
}
