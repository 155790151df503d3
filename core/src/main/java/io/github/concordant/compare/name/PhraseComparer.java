package io.github.concordant.compare.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.compare.name.NameWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares names that are phrases: places and groups. Unlike a person's, such a name is another one
 * when a word is missing, unless the word only says what sort of thing is named.
 */
final class PhraseComparer {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final double ALIKE = .78;
  private static final double TRANSLATED = .9;
  private static final double ACRONYM = .85;
  private static final double IN_DOUBT = .45;
  private static final int LONGEST_ACRONYM = 4;

  private final NameTable table;
  private final boolean group;
  private final NameLexicon lexicon;
  private final WordComparer comparer;
  private final ImmutableMap<String, String> notions;

  private PhraseComparer(NameLexicon lexicon, NameTable table, boolean group) {
    this.lexicon = lexicon;
    this.table = table;
    this.group = group;
    this.comparer = new WordComparer(lexicon);
    this.notions = notions(group ? "group-words.txt" : "place-words.txt");
  }

  static PhraseComparer places(NameLexicon lexicon) {
    return new PhraseComparer(lexicon, NameTable.places(), false);
  }

  /** For groups, which have acronyms and names in translation. */
  static PhraseComparer groups(NameLexicon lexicon) {
    return new PhraseComparer(lexicon, NameTable.groups(), true);
  }

  NameComparison compare(String one, String other) {
    if (NameParser.plain(one).equals(NameParser.plain(other))) {
      return NameComparison.SAME;
    }
    ImmutableList<String> left = letters(one);
    ImmutableList<String> right = letters(other);
    return table
        .compare(LetterFolder.fold(one), LetterFolder.fold(other))
        .or(() -> table.compare(String.join(" ", left), String.join(" ", right)))
        .map(known -> speltAlike(known, left, right))
        .or(() -> acronym(left, right))
        .orElseGet(() -> align(left, right, hearing(one, other)));
  }

  /** What the table says, and whether the two on its line are but two spellings, or one short. */
  private NameComparison speltAlike(
      NameComparison known, ImmutableList<String> left, ImmutableList<String> right) {
    if (!known.oneBearer()) {
      return known;
    }
    NameComparison letters = align(left, right, Hearing.STRICT);
    if (letters.oneBearer() && letters.difference() == Difference.SPELLING) {
      return letters;
    }
    boolean shorter = letters.relation() != Relation.DIFFERENT || abbreviates(left, right);
    return shorter
        ? new NameComparison(known.relation(), known.score(), known.reason(), Difference.SHORTER)
        : known;
  }

  /** Whether one is short for a long form, be it in another language: YPG, FARC. */
  private static boolean abbreviates(ImmutableList<String> left, ImmutableList<String> right) {
    ImmutableList<String> brief = left.size() < right.size() ? left : right;
    return left.size() != right.size()
        && brief.size() == 1
        && brief.get(0).length() <= LONGEST_ACRONYM;
  }

  /** The keys of {@link BlockingKeys}, and those of the table and of the acronym. */
  ImmutableList<String> blockingKeys(String name) {
    ImmutableList<String> letters = letters(name);
    ImmutableList.Builder<String> keys = ImmutableList.builder();
    keys.addAll(BlockingKeys.of(words(letters), lexicon));
    table.head(LetterFolder.fold(name)).ifPresent(h -> keys.add(BlockingKeys.ofTable(h)));
    table.head(String.join(" ", letters)).ifPresent(head -> keys.add(BlockingKeys.ofTable(head)));
    if (letters.size() > 1) {
      keys.add(BlockingKeys.ofTable(initials(letters.stream().filter(word -> !joins(word)))));
      keys.add(BlockingKeys.ofTable(initials(letters.stream())));
    }
    letters.forEach(word -> keys.add(BlockingKeys.ofTable(notions.getOrDefault(word, word))));
    return keys.build();
  }

  /** The words of the name proper: "Panjgur, Balochistan" says after the comma where it lies. */
  private ImmutableList<String> letters(String name) {
    int comma = name.indexOf(',');
    String proper = comma > 0 ? name.substring(0, comma) : name;
    ImmutableList<String> all = ImmutableList.copyOf(SPACES.split(LetterFolder.fold(proper)));
    ImmutableList<String> naming =
        all.stream()
            .filter(word -> !lexicon.isDesignator(word))
            .limit(NameParser.MOST_WORDS)
            .collect(ImmutableList.toImmutableList());
    return naming.isEmpty() ? all : naming;
  }

  private Optional<NameComparison> acronym(
      ImmutableList<String> left, ImmutableList<String> right) {
    boolean match = isAcronym(left, right) || isAcronym(right, left);
    return group && match
        ? Optional.of(
            new NameComparison(
                Relation.VARIANT, ACRONYM, "an acronym and its long form", Difference.SHORTER))
        : Optional.empty();
  }

  private boolean isAcronym(ImmutableList<String> one, ImmutableList<String> other) {
    if (one.size() != 1 || one.get(0).length() < 2 || other.size() < 2) {
      return false;
    }
    Stream<String> naming = other.stream().filter(word -> !joins(word));
    return one.get(0).equals(initials(naming)) || one.get(0).equals(initials(other.stream()));
  }

  private boolean joins(String word) {
    // A number is part of the name: Channel 5 is not Channel 7.
    boolean letter = word.length() == 1 && !Character.isDigit(word.charAt(0));
    return lexicon.isParticle(word) || letter || word.equals("and");
  }

  private static String initials(Stream<String> words) {
    return words.map(word -> word.substring(0, 1)).reduce("", String::concat);
  }

  private NameComparison align(
      ImmutableList<String> left, ImmutableList<String> right, Hearing hearing) {
    Alignment alignment = WordAligner.align(comparer, words(left), words(right), hearing, ALIKE);
    Alignment rest = translate(alignment);
    if (rest.pairs().isEmpty() || rest.conflicting()) {
      double score = rest.pairs().isEmpty() ? .05 : .3;
      return answer(Relation.DIFFERENT, score, Explanation.conflict(rest), rest);
    }
    String reason = Explanation.shared(rest) + Explanation.missing(rest);
    if (!rest.complete()) {
      return answer(Relation.UNSURE, IN_DOUBT, reason + ", and may be another", rest);
    }
    double likeness =
        rest.pairs().stream().mapToDouble(pair -> pair.match().likeness()).average().orElse(0);
    return answer(Relation.VARIANT, .49 + .5 * likeness, reason, rest);
  }

  private static Hearing hearing(String one, String other) {
    return Scripts.leavesOutVowels(one) == Scripts.leavesOutVowels(other)
        ? Hearing.STRICT
        : Hearing.SKELETON;
  }

  /** Pairs what is left over by notion: Jaish al-Adl and Army of Justice. */
  private Alignment translate(Alignment alignment) {
    ImmutableList.Builder<Alignment.Pair> pairs =
        ImmutableList.<Alignment.Pair>builder().addAll(alignment.pairs());
    ImmutableList.Builder<NameWord> left = ImmutableList.builder();
    List<NameWord> right = new ArrayList<>(alignment.right());
    for (NameWord word : alignment.left()) {
      Optional<NameWord> match =
          right.stream().filter(other -> notion(word).equals(notion(other))).findFirst();
      match.ifPresentOrElse(other -> pairs.add(translation(word, other)), () -> left.add(word));
      match.ifPresent(right::remove);
    }
    return new Alignment(pairs.build(), left.build(), ImmutableList.copyOf(right));
  }

  private static Alignment.Pair translation(NameWord word, NameWord other) {
    WordMatch match = new WordMatch(TRANSLATED, WordMatch.How.TRANSLATION);
    return new Alignment.Pair(ImmutableList.of(word), ImmutableList.of(other), 0, 0, match);
  }

  private String notion(NameWord word) {
    return notions.getOrDefault(word.letters(), word.letters());
  }

  private ImmutableList<NameWord> words(ImmutableList<String> letters) {
    ImmutableList.Builder<NameWord> kept = ImmutableList.builder();
    for (int i = 0; i < letters.size(); i++) {
      // "Choctaw County DA": what stands last joins nothing.
      boolean last = i > 0 && i + 1 == letters.size() && letters.get(i).length() > 1;
      if (last || !joins(letters.get(i))) {
        kept.add(word(letters.get(i)));
      }
    }
    ImmutableList<NameWord> naming = kept.build();
    return naming.isEmpty()
        ? letters.stream().map(PhraseComparer::word).collect(ImmutableList.toImmutableList())
        : naming;
  }

  private static NameWord word(String letters) {
    String bounded = letters.substring(0, Math.min(letters.length(), NameParser.LONGEST_WORD));
    return NameWord.of(bounded, bounded, Role.NAME);
  }

  private static NameComparison answer(
      Relation relation, double score, String reason, Alignment alignment) {
    return new NameComparison(relation, score, reason, alignment.difference());
  }

  private static ImmutableMap<String, String> notions(String words) {
    ImmutableMap.Builder<String, String> notions = ImmutableMap.builder();
    for (String line : NameLexicon.lines(words)) {
      ImmutableList<String> alike = ImmutableList.copyOf(SPACES.split(line));
      alike.forEach(word -> notions.put(word, alike.get(0)));
    }
    return notions.buildOrThrow();
  }
}
