package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import io.github.concordant.check.Extraction.Extracted;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.ClaimKind.Basis;
import io.github.concordant.claim.date.DateKind;
import io.github.concordant.event.Alignment;
import io.github.concordant.event.ArticleEvent;
import io.github.concordant.event.ArticleEvents;
import io.github.concordant.event.EventMention;
import io.github.concordant.event.StoryEvent;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Gives each claim the event or the person that it is about, and its id in the report. */
final class ClaimAttacher {

  /** Characters that a day and the word for its event may lie apart to be quoted together. */
  private static final int QUOTE = 90;

  /** Characters of a preposition that may stand before the time that opens a sentence. */
  private static final int OPENING = 8;

  /** Days between an event and the time that opens a sentence, beyond which that is another's. */
  private static final int ANOTHER_TIME = 20;

  private static final String BY = "by ";

  private static final ImmutableSet<String> DYING = ImmutableSet.of("died", "dies", "die");

  private static final Comparator<Extracted> ORDER =
      Comparator.comparing(Extracted::source)
          .thenComparing(extracted -> extracted.draft().evidence().field())
          .thenComparing(extracted -> extracted.draft().evidence().span())
          .thenComparing(extracted -> extracted.draft().slot())
          .thenComparing(extracted -> extracted.draft().value().display());

  private final ImmutableMap<String, ArticleEvents> told;
  private final Alignment alignment;
  private final NameGathering names;
  private final ImmutableMap<String, String> witnesses;

  ClaimAttacher(
      List<ArticleEvents> told,
      Alignment alignment,
      NameGathering names,
      ImmutableMap<String, String> witnesses) {
    this.told = Maps.uniqueIndex(told, ArticleEvents::source);
    this.alignment = alignment;
    this.names = names;
    this.witnesses = witnesses;
  }

  /** The claims that stand, in the order of the sources and their texts. */
  ImmutableList<AttachedClaim> attach(Extraction extraction) {
    List<Extracted> drafts = new ArrayList<>(extraction.drafts());
    drafts.addAll(derived(extraction));
    drafts.sort(ORDER);
    ImmutableList.Builder<AttachedClaim> claims = ImmutableList.builder();
    int number = 1;
    for (Extracted extracted : drafts) {
      Optional<AttachedClaim> claim = attach("c" + number, extracted);
      if (claim.isPresent()) {
        claims.add(claim.get());
        number++;
      }
    }
    return claims.build();
  }

  /**
   * Days that no expression gives and the order of two events does: "on Thursday, two days after
   * similar strikes" dates the other strikes too.
   */
  private List<Extracted> derived(Extraction extraction) {
    List<Extracted> derived = new ArrayList<>();
    Optional<ClaimKind> dates =
        extraction.drafts().stream()
            .map(Extracted::kind)
            .filter(kind -> kind.slots().contains(Slot.DATE))
            .findFirst();
    ListMultimap<String, Evidence> days = days(extraction);
    for (AnnotatedArticle article : extraction.articles()) {
      String source = article.article().id();
      for (EventMention mention : mentions(source)) {
        Days when = mention.when();
        if (dates.isPresent() && when != null && !given(days.get(source), mention)) {
          String text = article.article().field(mention.field());
          Evidence evidence = Evidence.of(mention.field(), mention.times().get(0), text);
          derived.add(
              new Extracted(article, dates.get(), ClaimDraft.of(Slot.DATE, when, evidence)));
        }
      }
    }
    return derived;
  }

  /** Where each source names a day. */
  private static ListMultimap<String, Evidence> days(Extraction extraction) {
    ListMultimap<String, Evidence> days = ArrayListMultimap.create();
    for (Extracted drafted : extraction.drafts()) {
      if (drafted.draft().value() instanceof Days) {
        days.put(drafted.source(), drafted.draft().evidence());
      }
    }
    return days;
  }

  private List<EventMention> mentions(String source) {
    ArticleEvents events = told.get(source);
    return events == null
        ? List.of()
        : events.events().stream().flatMap(event -> event.mentions().stream()).toList();
  }

  /** Whether some of the days that the article names is the mention's. */
  private static boolean given(List<Evidence> days, EventMention mention) {
    return days.stream()
        .filter(evidence -> evidence.field() == mention.field())
        .anyMatch(e -> mention.times().stream().anyMatch(time -> time.overlaps(e.span())));
  }

  private Optional<AttachedClaim> attach(String id, Extracted extracted) {
    ArticleEvents events = Objects.requireNonNull(told.get(extracted.source()));
    if (extracted.draft().value() instanceof Days) {
      return dated(id, extracted, events);
    }
    ClaimDraft draft = extracted.draft();
    String subject = null;
    StoryEvent event = null;
    if (extracted.kind().basis() == Basis.EVENT || extracted.kind().isByPart(draft)) {
      event =
          events
              .harming(draft.evidence().field(), draft.evidence().span())
              .filter(told -> !isOfAnotherTime(extracted, told))
              .flatMap(alignment::of)
              .orElse(null);
    }
    if (extracted.kind().basis() == Basis.SUBJECT && draft.scope() != null) {
      String scope = draft.scope();
      subject = names.canonical(Slot.PERSON, extracted.source(), scope).orElse(scope);
    }
    return Optional.of(
        new AttachedClaim(
            id,
            extracted.kind(),
            draft,
            extracted.source(),
            witness(extracted.source()),
            event,
            subject));
  }

  /** "In July two buses with 65 people on board": what such a sentence tells is of July. */
  private static boolean isOfAnotherTime(Extracted extracted, ArticleEvent event) {
    Evidence evidence = extracted.draft().evidence();
    AnnotatedText text = extracted.article().field(evidence.field());
    return text.sentences().stream()
        .filter(sentence -> sentence.span().contains(evidence.span()))
        .flatMap(sentence -> text.times().stream().filter(time -> opens(sentence, time)))
        .flatMap(time -> time.days().stream())
        .anyMatch(days -> event.gapTo(days) > ANOTHER_TIME);
  }

  private static boolean opens(Sentence sentence, TimeExpression time) {
    int ahead = time.span().start() - sentence.span().start();
    return ahead >= 0 && ahead <= OPENING;
  }

  /** A day is a claim only where it dates an event; its quote takes in the event's own word. */
  private Optional<AttachedClaim> dated(String id, Extracted extracted, ArticleEvents events) {
    Evidence evidence = extracted.draft().evidence();
    Optional<EventMention> mention = events.mentionDatedBy(evidence.field(), evidence.span());
    Optional<StoryEvent> event =
        events.datedBy(evidence.field(), evidence.span()).flatMap(alignment::of);
    if (mention.isEmpty() || event.isEmpty()) {
      // A date that cannot be right is told of, whatever it dates.
      return extracted.draft().has(Nuance.SLIP)
          ? Optional.of(alone(id, extracted))
          : Optional.empty();
    }
    Span whole = mention.get().trigger().union(evidence.span());
    String text = extracted.article().article().field(evidence.field());
    if (isDeath(mention.get(), text) && isBound(evidence, text)) {
      return Optional.empty();
    }
    Evidence wider =
        whole.length() <= QUOTE ? Evidence.of(evidence.field(), whole, text) : evidence;
    Days when = mention.get().when();
    ClaimDraft draft = extracted.draft();
    return Optional.of(
        new AttachedClaim(
            id,
            extracted.kind(),
            new ClaimDraft(
                draft.slot(),
                when == null ? draft.value() : when,
                isDeath(mention.get(), text) ? DateKind.DEATH : draft.scope(),
                draft.saidBy(),
                wider,
                nuances(draft, mention.get())),
            extracted.source(),
            witness(extracted.source()),
            event.get(),
            null));
  }

  /** "Seventeen had died by last evening": not the day on which they died. */
  private static boolean isBound(Evidence evidence, String text) {
    return text.regionMatches(true, evidence.span().start() - BY.length(), BY, 0, BY.length());
  }

  private static boolean isDeath(EventMention mention, String text) {
    return DYING.contains(Ascii.toLowerCase(mention.trigger().in(text)));
  }

  private static ImmutableSet<Nuance> nuances(ClaimDraft draft, EventMention mention) {
    ImmutableSet<Nuance> told =
        switch (mention.extent()) {
          case SOME -> ImmutableSet.of();
          case BEGINS -> ImmutableSet.of(Nuance.BEGINS);
          case ENDS -> ImmutableSet.of(Nuance.ENDS);
          case SPANS -> ImmutableSet.of(Nuance.SPANS);
          case MOVED ->
              mention.type().lasting() ? ImmutableSet.of(Nuance.BEGINS) : ImmutableSet.of();
          case SPANS_FROM -> ImmutableSet.of(Nuance.SPANS, Nuance.BEGINS);
          case SPANS_TO -> ImmutableSet.of(Nuance.SPANS, Nuance.ENDS);
        };
    return ImmutableSet.<Nuance>builder().addAll(draft.nuances()).addAll(told).build();
  }

  private AttachedClaim alone(String id, Extracted extracted) {
    String source = extracted.source();
    return new AttachedClaim(
        id, extracted.kind(), extracted.draft(), source, witness(source), null, null);
  }

  private String witness(String source) {
    return witnesses.getOrDefault(source, source);
  }
}
