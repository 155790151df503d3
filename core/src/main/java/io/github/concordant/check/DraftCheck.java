package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimKind.Basis;
import io.github.concordant.config.Configuration;
import io.github.concordant.event.StoryEvent;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.DraftReview;
import io.github.concordant.model.DraftReview.DraftClaim;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source;
import io.github.concordant.model.Standing;
import io.github.concordant.model.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds a draft against the sources, claim by claim. The draft was read together with them, so that
 * its claims are known to be of the same events and persons; it is no witness for any value.
 */
final class DraftCheck {

  private static final Comparator<AttachedClaim> BY_PLACE =
      Comparator.comparing((AttachedClaim claim) -> claim.draft().evidence().field())
          .thenComparing(claim -> claim.draft().evidence().span())
          .thenComparing(AttachedClaim::slot);

  private static final Comparator<DraftClaim> IN_TEXT =
      Comparator.comparing((DraftClaim claim) -> claim.claim().evidence().field())
          .thenComparing(claim -> claim.claim().evidence().span())
          .thenComparing(claim -> claim.claim().slot())
          .thenComparing(DraftClaim::standing)
          .thenComparing(DraftClaim::explanation);

  private final ArticleReading draft;
  private final StoryReading reading;
  private final Configuration configuration;
  private final HouseRules rules;
  private final Paragraphs paragraphs;

  /**
   * @param reading of the sources and the draft together
   */
  DraftCheck(
      ArticleReading draft, StoryReading reading, Configuration configuration, HouseRules rules) {
    this.draft = draft;
    this.reading = reading;
    this.configuration = configuration;
    this.rules = rules;
    this.paragraphs = Paragraphs.of(draft.annotated().article().text());
  }

  /**
   * The draft's claims in the order of its text, each once.
   *
   * @param report on the sources alone, whose claims are referred to
   */
  DraftReview review(Report report) {
    String id = draft.id();
    ImmutableList<AttachedClaim> shown = rules.claims(reading.claims());
    ImmutableList<AttachedClaim> own =
        ImmutableList.sortedCopyOf(
            BY_PLACE, shown.stream().filter(claim -> claim.source().equals(id)).toList());
    List<AttachedClaim> others =
        shown.stream().filter(claim -> !claim.source().equals(id)).toList();
    DraftJudge judge =
        new DraftJudge(
            new SourceAnswers(reading, rules),
            configuration,
            house(report),
            new Topics(reading.names(), others),
            new Topics(reading.names(), own));
    Map<Place, Claim> known = known(report);
    Map<StoryEvent, String> events = events(others, known);
    List<DraftClaim> claims = new ArrayList<>(slips(own, events));
    for (AttachedClaim claim : onceEach(own)) {
      DraftOpinion opinion = judge.judge(claim, paragraphs.of(claim.draft().evidence()));
      claims.add(
          opinion.report(
              told(claim, events),
              other -> {
                Claim ofSource = known.get(Place.of(other.report()));
                return ofSource == null ? null : ofSource.id();
              }));
    }
    return new DraftReview(source(), numbered(ImmutableList.sortedCopyOf(IN_TEXT, claims)));
  }

  /** Where a claim stands and what it says, which is the same with and without the draft. */
  private record Place(
      String source, Slot slot, Evidence evidence, ClaimValue value, @Nullable String scope) {

    static Place of(Claim claim) {
      return new Place(
          claim.source(), claim.slot(), claim.evidence(), claim.value(), claim.scope());
    }
  }

  private static Map<Place, Claim> known(Report report) {
    Map<Place, Claim> known = new HashMap<>();
    report.claims().forEach(claim -> known.putIfAbsent(Place.of(claim), claim));
    return known;
  }

  /** The report's names for the events: with the draft among them they may be counted anew. */
  private static Map<StoryEvent, String> events(
      List<AttachedClaim> others, Map<Place, Claim> known) {
    Map<StoryEvent, String> events = new HashMap<>();
    for (AttachedClaim other : others) {
      Claim claim = known.get(Place.of(other.report()));
      if (other.event() != null && claim != null && claim.event() != null) {
        events.putIfAbsent(other.event(), claim.event());
      }
    }
    return events;
  }

  private static Claim told(AttachedClaim claim, Map<StoryEvent, String> events) {
    Claim plain = claim.report();
    return new Claim(
        plain.id(),
        plain.slot(),
        plain.source(),
        claim.event() == null ? null : events.get(claim.event()),
        plain.value(),
        plain.scope(),
        plain.saidBy(),
        plain.evidence());
  }

  /** What the draft says again, or a name shortened, is told where it says it first. */
  private static Collection<AttachedClaim> onceEach(List<AttachedClaim> own) {
    Map<List<Object>, AttachedClaim> first = new LinkedHashMap<>();
    for (AttachedClaim claim : own) {
      if (first.values().stream().anyMatch(earlier -> isShortened(claim, earlier))) {
        continue;
      }
      List<Object> said =
          List.of(
              claim.slot(),
              claim.kind().aspect(claim.draft()),
              claim.draft().value(),
              Strings.nullToEmpty(claim.draft().scope()),
              Strings.nullToEmpty(claim.subject()),
              claim.event() == null ? "" : claim.event().id());
      first.putIfAbsent(said, claim);
    }
    return first.values();
  }

  private static boolean isShortened(AttachedClaim claim, AttachedClaim earlier) {
    return claim.kind().basis() == Basis.NAME
        && claim.slot().equals(earlier.slot())
        && NameJudge.form(earlier).endsWith(" " + NameJudge.form(claim));
  }

  /** Where the draft disagrees with itself. */
  private ImmutableList<DraftClaim> slips(
      ImmutableList<AttachedClaim> own, Map<StoryEvent, String> events) {
    return rules.judgements(reading.judge(configuration.houseStyle(), own)).stream()
        .filter(judgement -> judgement.verdict() == Verdict.INTERNAL_CONTRADICTION)
        .map(judgement -> slip(judgement, events))
        .collect(ImmutableList.toImmutableList());
  }

  private DraftClaim slip(Judgement judgement, Map<StoryEvent, String> events) {
    AttachedClaim first = ImmutableList.sortedCopyOf(BY_PLACE, judgement.claims()).get(0);
    return new DraftClaim(
        told(first, events),
        paragraphs.of(first.draft().evidence()),
        Standing.INTERNAL_CONTRADICTION,
        judgement.level(),
        judgement.explanation(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** The claims with ids of their own, d1 and on, as those of the report are c1 and on. */
  private static ImmutableList<DraftClaim> numbered(List<DraftClaim> claims) {
    ImmutableList.Builder<DraftClaim> numbered = ImmutableList.builder();
    int number = 1;
    for (DraftClaim claim : claims) {
      numbered.add(claim.withId("d" + number++));
    }
    return numbered.build();
  }

  private Source source() {
    return draft.source(draft.id());
  }

  /** The sources of the house's own publisher, which bear out nothing either. */
  private ImmutableSet<String> house(Report report) {
    String publisher =
        configuration
            .publisher()
            .orElse(Strings.nullToEmpty(draft.annotated().article().publisher()));
    return report.sources().stream()
        .filter(source -> isOf(source, publisher))
        .map(Source::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isOf(Source source, String publisher) {
    return source.publisher() != null
        && !publisher.isEmpty()
        && Ascii.equalsIgnoreCase(source.publisher(), publisher);
  }
}
