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
    Set<String> posts = posts(x);
    Set<String> otherPosts = posts(y);
    boolean share = !Sets.intersection(posts, otherPosts).isEmpty();
    boolean past = !Sets.intersection(Sets.union(x, y), PAST).isEmpty();
    boolean unsaid = posts.isEmpty() || otherPosts.isEmpty();
    if (past || unsaid || share || x.containsAll(y) || y.containsAll(x)) {
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

  private static Set<String> posts(Set<String> words) {
    return Sets.filter(words, Offices::isPost);
  }

  private static Set<String> words(ClaimDraft draft) {
    Set<String> words = new LinkedHashSet<>();
    String plain = Ascii.toLowerCase(text(draft)).replace('’', '\'').replace("'s", " ");
    for (String word : Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings().split(plain)) {
      if (!SMALL.contains(word)) {
        words.add(word.equals("envoy") ? "ambassador" : word);
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
        .ignores("John Carter resigned.", "The minister resigned.");
  }
}
