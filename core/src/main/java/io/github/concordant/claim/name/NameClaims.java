package io.github.concordant.claim.name;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.claim.Slip;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.name.NameKind;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.NameMention;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The names of an article, each form once: of persons, of groups, or of places. */
public final class NameClaims implements ClaimKind {

  private final Slot slot;
  private final String summary;
  private final NameForms forms;
  private final ImmutableSet<NameMention.Type> types;
  private final Examples examples;

  private NameClaims(
      Slot slot,
      String summary,
      NameKind kind,
      ImmutableSet<NameMention.Type> types,
      Examples examples) {
    this.slot = slot;
    this.summary = summary;
    this.forms = new NameForms(kind);
    this.types = types;
    this.examples = examples;
  }

  /** The persons that an article names. */
  public static NameClaims ofPersons() {
    return new NameClaims(
        Slot.PERSON,
        "The persons that an article names, each form once; one person spelt two ways is told.",
        NameKind.PERSON,
        ImmutableSet.of(NameMention.Type.PERSON),
        NameExamples.ofPersons());
  }

  /** The armed groups, parties and organisations that an article names. */
  public static NameClaims ofGroups() {
    return new NameClaims(
        Slot.GROUP,
        "The armed groups, parties and organisations that an article names, each form once.",
        NameKind.GROUP,
        ImmutableSet.of(NameMention.Type.GROUP, NameMention.Type.ORGANIZATION),
        NameExamples.ofGroups());
  }

  /** The places that an article names. */
  public static NameClaims ofPlaces() {
    return new NameClaims(
        Slot.PLACE,
        "The places that an article names, each form once; which of them an event was at is another kind.",
        NameKind.PLACE,
        ImmutableSet.of(NameMention.Type.PLACE),
        NameExamples.ofPlaces());
  }

  @Override
  public String id() {
    return slot.id();
  }

  @Override
  public String summary() {
    return summary;
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(slot);
  }

  @Override
  public Basis basis() {
    return Basis.NAME;
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    Set<String> seen = new HashSet<>();
    // The text before the headline: a headline often has the surname alone.
    for (Field field : ImmutableList.of(Field.TEXT, Field.TITLE)) {
      for (NameMention name : article.field(field).names()) {
        if (types.contains(name.type()) && seen.add(name.text())) {
          Evidence evidence = Evidence.of(field, name.span(), article.article().field(field));
          found.add(ClaimDraft.of(slot, new Text(name.text()), evidence));
        }
      }
    }
    return found.build();
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    return forms.compare(text(a), text(b));
  }

  private static String text(ClaimDraft draft) {
    checkArgument(draft.value() instanceof Text, "no name: %s", draft);
    return ((Text) draft.value()).text();
  }

  /** A word that stands twice in a row: "Hossein Hossein Amirabdollahian". */
  @Override
  public Optional<String> selfConflict(ClaimDraft claim) {
    if (!slot.equals(Slot.PERSON)) {
      return Optional.empty();
    }
    String[] words = text(claim).split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      if (words[i].length() > 3 && words[i].equalsIgnoreCase(words[i - 1])) {
        return Optional.of("The word \"" + words[i] + "\" stands twice in the name.");
      }
    }
    return Optional.empty();
  }

  @Override
  public ImmutableList<Slip> slips(AnnotatedArticle article, ImmutableList<ClaimDraft> drafts) {
    return slot.equals(Slot.PERSON) ? PersonSlips.of(article, drafts) : ImmutableList.of();
  }

  @Override
  public Examples examples() {
    return examples;
  }
}
