package io.github.concordant.claim.role;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Verdict;
import io.github.concordant.text.AnnotatedArticle;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The office that a person is given: before the name ("Foreign Minister Jalil Jilani") or behind it
 * ("Rasoul Mousavi, the head of the Asian department"). One person may hold two offices, so two
 * that differ are disputed rather than contradictory.
 */
public final class RoleKind implements ClaimKind {

  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of(
          "the", "a", "an", "of", "for", "at", "in", "and", "to", "'s", "'", "s", "his", "her",
          "its", "their");

  private static final ImmutableSet<String> PAST =
      ImmutableSet.of("former", "ex", "late", "retired", "acting", "new", "then");

  private final RoleReader reader = new RoleReader();

  @Override
  public String id() {
    return "role";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(Slot.ROLE);
  }

  @Override
  public Basis basis() {
    return Basis.SUBJECT;
  }

  @Override
  public Verdict disagreement() {
    return Verdict.DISPUTED;
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    for (Field field : Field.values()) {
      String text = article.article().field(field);
      reader
          .read(article.field(field))
          .forEach(
              role ->
                  found.add(
                      ClaimDraft.of(
                              Slot.ROLE,
                              new Text(role.office().in(text)),
                              Evidence.of(field, role.evidence(), text))
                          .withScope(role.person())));
    }
    return found.build();
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    if (x.equals(y)) {
      return new Comparison(Relation.EQUAL, "the same office");
    }
    if (isPast(x) || isPast(y) || x.containsAll(y) || y.containsAll(x) || mayBeOne(x, y)) {
      return new Comparison(Relation.COMPATIBLE, "one may be a shorter word for the other");
    }
    return new Comparison(
        Relation.DISJOINT,
        "\""
            + text(a)
            + "\" and \""
            + text(b)
            + "\" are different offices, though one person may hold both");
  }

  private static boolean isPast(Set<String> words) {
    return !Sets.intersection(words, PAST).isEmpty();
  }

  /** Offices of one meaning, unless both say what they are for and say it differently. */
  private static boolean mayBeOne(Set<String> x, Set<String> y) {
    Set<String> posts = Sets.filter(x, Offices::isPost);
    Set<String> otherPosts = Sets.filter(y, Offices::isPost);
    if (posts.isEmpty() || otherPosts.isEmpty()) {
      return true;
    }
    Set<String> tasks = Sets.filter(x, Offices::isPortfolio);
    Set<String> otherTasks = Sets.filter(y, Offices::isPortfolio);
    boolean twoTasks =
        !tasks.isEmpty() && !otherTasks.isEmpty() && Sets.intersection(tasks, otherTasks).isEmpty();
    return !twoTasks && !Sets.intersection(posts, otherPosts).isEmpty();
  }

  private static Set<String> words(ClaimDraft draft) {
    Set<String> words = new LinkedHashSet<>();
    String plain = Ascii.toLowerCase(text(draft)).replace('’', '\'').replace("'s", " ");
    for (String word : Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings().split(plain)) {
      if (!SMALL.contains(word)) {
        words.add(Offices.meaning(word));
      }
    }
    return words;
  }

  private static String text(ClaimDraft draft) {
    checkArgument(draft.value() instanceof Text, "no office: %s", draft);
    return ((Text) draft.value()).text();
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .finds(
            Slot.ROLE, new Text("Finance Minister"), "[[Finance Minister John Carter]] resigned.")
        .finds(
            Slot.ROLE,
            new Text("the mayor of Bristol"),
            "[[John Carter, the mayor of Bristol]], resigned.")
        .finds(
            Slot.ROLE,
            new Text("the head of the harbour office"),
            "It was too late, said [[the head of the harbour office, John Carter]].")
        .compares(
            "Finance Minister John Carter resigned.",
            Relation.DISJOINT,
            "Health Minister John Carter resigned.")
        .compares(
            "Minister John Carter resigned.",
            Relation.COMPATIBLE,
            "Health Minister John Carter resigned.")
        .compares(
            "The museum's director, John Carter, resigned.",
            Relation.EQUAL,
            "John Carter, the head of the museum, resigned.")
        .compares(
            "Governor John Carter resigned.", Relation.DISJOINT, "Ambassador John Carter resigned.")
        .ignores("John Carter resigned.", "The minister resigned.");
  }
}
