package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.check.SourceAnswer.Kind;
import io.github.concordant.claim.ClaimKind.Basis;
import io.github.concordant.config.Configuration;
import io.github.concordant.model.Level;
import io.github.concordant.model.Standing;
import io.github.concordant.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Decides how each claim of a draft stands, by what the witnesses say to it. */
final class DraftJudge {

  private static final ImmutableSet<Kind> AGAINST =
      Sets.immutableEnumSet(Kind.OTHER, Kind.PARTY, Kind.LATER, Kind.EARLIER, Kind.SPELLING);

  private final Configuration configuration;
  private final SourceAnswers answers;
  private final ImmutableSet<String> house;
  private final Topics sources;
  private final Topics draft;

  /**
   * @param house the sources of the draft's own publisher
   * @param sources what the sources' claims are about
   * @param draft what the draft's claims are about
   */
  DraftJudge(
      SourceAnswers answers,
      Configuration configuration,
      ImmutableSet<String> house,
      Topics sources,
      Topics draft) {
    this.configuration = configuration;
    this.answers = answers;
    this.house = house;
    this.sources = sources;
    this.draft = draft;
  }

  DraftOpinion judge(AttachedClaim claim, int paragraph) {
    ImmutableList<SourceAnswer> all = answers.to(claim, tells(claim), sources.of(claim));
    ImmutableList<SourceAnswer> same =
        all.stream()
            .filter(answer -> answer.is(Kind.SAME) && !house.contains(answer.witness()))
            .collect(ImmutableList.toImmutableList());
    Standing standing = standing(all, same);
    Optional<String> style = houseForm(claim);
    if (style.isPresent() && (standing == Standing.SUPPORTED || isUnsupported(standing))) {
      standing = Standing.SPELLING_VARIANT;
    }
    ImmutableList<AttachedClaim> others = others(all, standing);
    ImmutableList<String> supporters =
        same.stream().map(SourceAnswer::witness).collect(ImmutableList.toImmutableList());
    String sentence =
        new DraftWording(claim, paragraph).sentence(standing, supporters, others, style);
    return new DraftOpinion(
        standing,
        level(standing),
        paragraph,
        sentence + (isUnsupported(standing) ? aside(claim, all) : ""),
        supporters,
        claims(same),
        others);
  }

  /** Whether the value stands for what the draft says, not for a detail beside it. */
  private boolean tells(AttachedClaim claim) {
    return claim.kind().basis() == Basis.NAME
        || Tallies.of(draft.of(claim)).stream().anyMatch(tallies -> tallies.all().contains(claim));
  }

  private Standing standing(List<SourceAnswer> all, ImmutableList<SourceAnswer> same) {
    if (!same.isEmpty()) {
      return isReplaced(same, all) ? Standing.SUPERSEDED : Standing.SUPPORTED;
    }
    if (any(all, Kind.OTHER) || any(all, Kind.EARLIER)) {
      return Standing.CONTRADICTED;
    }
    if (any(all, Kind.LATER)) {
      return Standing.SUPERSEDED;
    }
    if (any(all, Kind.PARTY)) {
      return Standing.DISPUTED;
    }
    return any(all, Kind.SPELLING) ? Standing.SPELLING_VARIANT : Standing.UNSUPPORTED;
  }

  private static boolean any(List<SourceAnswer> answers, Kind kind) {
    return answers.stream().anyMatch(answer -> answer.is(kind));
  }

  /** Whether every witness that says the same has been overtaken by another's later report. */
  private boolean isReplaced(List<SourceAnswer> same, List<SourceAnswer> all) {
    return same.stream()
        .allMatch(
            old ->
                all.stream()
                    .filter(other -> AGAINST.contains(other.kind()))
                    .anyMatch(other -> isLater(other, old)));
  }

  private boolean isLater(SourceAnswer other, SourceAnswer old) {
    return answers.answer(old.claims().get(0), true, other.claims()).is(Kind.LATER);
  }

  private Optional<String> houseForm(AttachedClaim claim) {
    if (claim.kind().basis() != Basis.NAME) {
      return Optional.empty();
    }
    String form = NameJudge.form(claim);
    return configuration
        .houseStyle()
        .formOf(ImmutableList.of(form), Spelling.kind(claim))
        .filter(house -> !house.equals(form));
  }

  /** Of a claim that is borne out, what stands against it; of others, all that is said. */
  private static ImmutableList<AttachedClaim> others(List<SourceAnswer> all, Standing standing) {
    return claims(
        all.stream()
            .filter(answer -> !answer.is(Kind.SAME))
            .filter(answer -> isUnsupported(standing) || AGAINST.contains(answer.kind()))
            .toList());
  }

  private static ImmutableList<AttachedClaim> claims(List<SourceAnswer> answers) {
    return answers.stream()
        .flatMap(answer -> answer.claims().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isUnsupported(Standing standing) {
    return standing == Standing.UNSUPPORTED;
  }

  /** Where else the value is found: in the house's own copy, or told of another event. */
  private String aside(AttachedClaim claim, List<SourceAnswer> all) {
    List<String> own =
        all.stream().filter(answer -> answer.is(Kind.SAME)).map(SourceAnswer::witness).toList();
    if (!own.isEmpty()) {
      return " Only your own outlet does (" + String.join(", ", own) + ").";
    }
    return claim.kind().basis() == Basis.EVENT
        ? sources.elsewhere(claim).stream()
            .filter(other -> other.event() != null && !other.event().equals(claim.event()))
            .findFirst()
            .map(DraftJudge::ofAnother)
            .orElse("")
        : "";
  }

  private static String ofAnother(AttachedClaim other) {
    String event = other.event() == null ? "" : other.event().label();
    return " It is said of another event: " + event + " (" + other.source() + ").";
  }

  /** The level set for the verdict of that name, else the standing's own. */
  private Level level(Standing standing) {
    String verdict = standing == Standing.CONTRADICTED ? "contradiction" : standing.id();
    return Arrays.stream(Verdict.values())
        .filter(v -> v.id().equals(verdict))
        .findFirst()
        .flatMap(configuration::level)
        .orElse(standing.level());
  }
}
