package io.github.concordant.claim.target;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.name.NameKind;
import io.github.concordant.compare.name.NameMatcher;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom or what an attack hit, with who says so. Fighters and their bases on the one hand, civilians
 * and their houses on the other cannot both be what one strike was aimed at; a market and a town
 * can.
 */
public final class TargetKind implements ClaimKind {

  private static final Pattern WHOSE =
      Pattern.compile(" (?:of|from) (?:the )?(\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)+)$");

  private final TargetReader reader = new TargetReader();

  @Override
  public String id() {
    return "target";
  }

  @Override
  public String summary() {
    return "Whom or what an attack hit, with who says so.";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(Slot.TARGET);
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    for (Field field : Field.values()) {
      AnnotatedText text = article.field(field);
      String characters = article.article().field(field);
      reader
          .read(text)
          .forEach(
              target ->
                  found.add(
                      ClaimDraft.of(
                              Slot.TARGET,
                              new Text(target.value()),
                              Evidence.of(field, target.evidence(), characters))
                          .withSaidBy(target.saidBy())));
    }
    return found.build();
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    String x = text(a);
    String y = text(b);
    if (x.equalsIgnoreCase(y)) {
      return new Comparison(Relation.EQUAL, "the same target");
    }
    TargetClass left = TargetClass.of(x);
    TargetClass right = TargetClass.of(y);
    if (left.excludes(right)) {
      return new Comparison(Relation.DISJOINT, "\"" + x + "\" and \"" + y + "\" are no one target");
    }
    Optional<String> one = group(x);
    Optional<String> other = group(y);
    boolean groups = one.isPresent() && other.isPresent();
    if (groups && !oneName(one.orElseThrow(), other.orElseThrow())) {
      String reason =
          "the " + one.orElseThrow() + " and the " + other.orElseThrow() + " are two groups";
      return new Comparison(Relation.DISJOINT, reason);
    }
    if (!groups && left == TargetClass.ARMED && right == TargetClass.ARMED && !oneName(x, y)) {
      return new Comparison(Relation.UNRELATED, "both are armed");
    }
    return new Comparison(
        Relation.COMPATIBLE, "\"" + x + "\" and \"" + y + "\" can be the same target");
  }

  /** The group whose camp or men were hit: "camp of the Tiris Front". */
  private static Optional<String> group(String target) {
    Matcher whose = WHOSE.matcher(target);
    return whose.find() ? Optional.of(whose.group(1)) : Optional.empty();
  }

  private static boolean oneName(String x, String y) {
    return NameMatcher.standard().compare(x, y, NameKind.GROUP).oneBearer();
  }

  private static String text(ClaimDraft draft) {
    checkArgument(draft.value() instanceof Text, "no target: %s", draft);
    return ((Text) draft.value()).text();
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .finds(
            Slot.TARGET,
            new Text("militants"),
            "The jets flew a raid [[against militants]] in the hills.")
        .finds(Slot.TARGET, new Text("mosque"), "The army said the rocket [[struck a mosque]].")
        .finds(
            Slot.TARGET,
            new Text("busy market"),
            "The shell [[landed in a busy market]].",
            "They condemned the [[attack on a busy market]].",
            "The rocket [[slammed into a busy market]].")
        .finds(
            Slot.TARGET,
            new Text("recruits"),
            "The bomber blew himself [[up among recruits]] at the gate.",
            "It was an attack [[aimed at recruits]].")
        .ignores(
            "They filed a case against militants of the north.",
            "He stood by his accusation against the rebels.",
            "There is no evidence against the militants.",
            "The remark was aimed at his critics.",
            "The plane landed in the capital.",
            "The shelling of a rebel-held town went on.")
        .ignores("The talks were aimed at a truce.", "He struck a deal with the bank.")
        .compares(
            "The raid hit a camp of the Tiris Front.",
            Relation.DISJOINT,
            "The raid hit a base of the Adrar Liberation Army.")
        .compares(
            "The raid hit a camp of the Tiris Front.",
            Relation.COMPATIBLE,
            "The raid hit a base of the Tiris Front.")
        .compares(
            "The rocket struck a mosque.", Relation.DISJOINT, "The rocket struck a militant camp.");
  }
}
