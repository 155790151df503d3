package io.github.concordant.claim.role;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import java.util.List;
import java.util.Optional;

/** Reads the offices before and behind the names of persons. */
final class RoleReader {

  /** An office with the person who holds it. */
  record Role(String person, Span office, Span evidence) {}

  /** Words that an office may be long. */
  private static final int LONGEST = 14;

  /** Words behind "member of" in which the assembly may stand. */
  private static final int ASSEMBLY = 6;

  private static final ImmutableSet<String> OPEN = ImmutableSet.of(",", "(", "[", "-", "--");
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("the", "a", "an");

  List<Role> read(AnnotatedText text) {
    ImmutableList.Builder<Role> found = ImmutableList.builder();
    for (Sentence sentence : text.sentences()) {
      for (NameMention name : text.names()) {
        if (name.type() == NameMention.Type.PERSON && sentence.span().contains(name.span())) {
          before(sentence.tokens(), name).ifPresent(found::add);
          behind(sentence.tokens(), name)
              .or(() -> new VerbalRoles(sentence.tokens(), name).read())
              .ifPresent(found::add);
        }
      }
    }
    return found.build();
  }

  /** "Iranian Foreign Minister" before "Hossein Amir-Abdollahian". */
  private static Optional<Role> before(List<Token> tokens, NameMention name) {
    int last = firstAt(tokens, name.span().start()) - 1;
    if (last >= 0 && tokens.get(last).form().equals(",")) {
      // "Peru's finance minister, Ana Quispe, resigned"
      last--;
    }
    if (last >= 0 && last < firstAt(tokens, name.span().start()) - 1) {
      Optional<Role> apposed = apposed(tokens, last, name);
      if (apposed.isPresent()) {
        return apposed;
      }
    }
    if (last < 0 || !isOffice(tokens, last)) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && last - first < LONGEST && titles(tokens.get(first - 1))) {
      first--;
    }
    first = withPost(tokens, first, last);
    Span office = new Span(tokens.get(first).start(), tokens.get(last).end());
    return Optional.of(new Role(name.text(), office, office.union(name.span())));
  }

  /** The post before a rank: "Deputy Minister of Public Works Major General". */
  private static int withPost(List<Token> tokens, int first, int last) {
    int rank = last;
    while (rank > first && Offices.isRank(tokens.get(rank - 1).form())) {
      rank--;
    }
    boolean behind = Offices.isRank(tokens.get(last).form()) && rank > first && first > 1;
    if (!behind
        || !tokens.get(first - 1).lower().equals("of")
        || !Offices.isPost(tokens.get(first - 2).form())) {
      return first;
    }
    int post = first - 2;
    while (post > 0 && titles(tokens.get(post - 1))) {
      post--;
    }
    return post;
  }

  /** "the head of the harbour office in Callao" before ", Ana Quispe". */
  private static Optional<Role> apposed(List<Token> tokens, int last, NameMention name) {
    int start = last;
    while (start > 0 && last - start < LONGEST && continues(tokens.get(start - 1))) {
      start--;
    }
    for (int of = last; of > start; of--) {
      if (tokens.get(of).lower().equals("of") && isOffice(tokens, of - 1)) {
        int first = of - 1;
        while (first > start && tokens.get(first - 1).tag() != Tag.ADP) {
          first--;
        }
        Span office = new Span(tokens.get(first).start(), tokens.get(last).end());
        return Optional.of(new Role(name.text(), office, office.union(name.span())));
      }
    }
    return Optional.empty();
  }

  private static boolean titles(Token token) {
    if (Offices.isWeekday(token.lower())) {
      // "On Monday Governor Quispe resigned"
      return false;
    }
    return switch (token.tag()) {
      case ADJ, NOUN, PROPN -> true;
      default -> token.lower().equals("'s") || token.lower().equals("-");
    };
  }

  /** ", the head of the harbour office in Callao," behind a name. */
  private static Optional<Role> behind(List<Token> tokens, NameMention name) {
    int open = firstAt(tokens, name.span().end());
    if (open >= tokens.size() || !OPEN.contains(tokens.get(open).form())) {
      return Optional.empty();
    }
    int first = open + 1;
    int end = endOfOffice(tokens, first);
    if (end < 0 || !closes(tokens, end)) {
      return Optional.empty();
    }
    Span office = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    return Optional.of(new Role(name.text(), office, name.span().union(office)));
  }

  /** Where the office that begins at the token ends, or -1 if none does. */
  static int endOfOffice(List<Token> tokens, int first) {
    int end = first;
    while (end < tokens.size() && end - first < LONGEST && continues(tokens.get(end))) {
      end++;
    }
    return end > first && hasHead(tokens, first, end) ? end : -1;
  }

  /** Whether the head of the phrase is a post that is no rank. */
  static boolean isCivilPhrase(List<Token> tokens, int first, int end) {
    return isCivil(tokens, head(tokens, first, end) - 1);
  }

  /** The head of the phrase, its last noun before a preposition, is a word for an office. */
  private static boolean hasHead(List<Token> tokens, int first, int end) {
    int head = head(tokens, first, end);
    return head > first
        && isOffice(tokens, head - 1)
        && (head - first > 1 || !ARTICLES.contains(tokens.get(first).lower()));
  }

  /** Behind the last word before a preposition. */
  private static int head(List<Token> tokens, int first, int end) {
    int head = first;
    while (head < end && tokens.get(head).tag() != Tag.ADP) {
      head++;
    }
    return head;
  }

  private static boolean closes(List<Token> tokens, int end) {
    return end >= tokens.size() || tokens.get(end).tag() == Tag.PUNCT;
  }

  private static boolean continues(Token token) {
    return switch (token.tag()) {
      case ADJ, NOUN, PROPN, ADP, DET, NUM -> true;
      case PART -> token.lower().startsWith("'");
      default ->
          token.lower().equals("'s") || token.lower().equals("and") || token.lower().equals("-");
    };
  }

  private static boolean isOffice(List<Token> tokens, int at) {
    return Offices.isRank(tokens.get(at).form()) || isCivil(tokens, at);
  }

  /** Whether a post that is no rank is told there: "mayor", "a member of parliament". */
  static boolean isCivil(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    boolean second = word.equals("two") && at > 0 && tokens.get(at - 1).lower().equals("number");
    return second || Offices.isPost(word) || (word.equals("member") && isOfAssembly(tokens, at));
  }

  /** "Council member", "a member of the provincial council". */
  private static boolean isOfAssembly(List<Token> tokens, int member) {
    if (member > 0 && Offices.isAssembly(tokens.get(member - 1).lower())) {
      return true;
    }
    boolean of = member + 1 < tokens.size() && tokens.get(member + 1).lower().equals("of");
    for (int i = member + 2; of && i < tokens.size() && i <= member + ASSEMBLY; i++) {
      if (Offices.isAssembly(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  static int firstAt(List<Token> tokens, int character) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).start() < character) {
      i++;
    }
    return i;
  }
}
