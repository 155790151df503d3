package io.github.concordant.text.syntax;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import io.github.concordant.text.WordLists;
import java.util.List;

/**
 * Puts right what a parser trained on few words of news often gets wrong and the words themselves
 * decide: which word of "Professor Eastman" or "North Korea" is the head, the passive, and the
 * speaker behind a quotation.
 */
final class TreeCorrections {

  private static final WordLists LISTS = WordLists.read(TreeCorrections.class, "corrections.txt");

  private static final ImmutableSet<String> TITLES = LISTS.get("titles");

  private static final ImmutableSet<String> FINITE = ImmutableSet.of("VBD", "VBZ", "VBP");

  private static final ImmutableSet<String> COMPASS =
      ImmutableSet.of("north", "south", "east", "west");

  private static final ImmutableSet<String> SPEECH = LISTS.get("speech");

  private static final ImmutableSet<String> QUOTE_ENDS =
      ImmutableSet.of(",", "\"", "''", "'", "?", "!");

  /** What stays with a title when the name behind it becomes the head. */
  private static final ImmutableSet<String> OF_A_TITLE =
      ImmutableSet.of("compound", "amod", "nmod");

  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;

  private TreeCorrections(List<Token> tokens, int[] heads, String[] relations) {
    this.tokens = tokens;
    this.heads = heads;
    this.relations = relations;
  }

  /**
   * The relations after correction.
   *
   * @param heads each token's head, {@link Dependencies#ROOT} at the root; changed
   * @param relations each token's relation; changed
   */
  static Dependencies correct(List<Token> tokens, int[] heads, String[] relations) {
    TreeCorrections tree = new TreeCorrections(tokens, heads, relations);
    for (int i = 0; i + 1 < heads.length; i++) {
      tree.correctTitle(i);
      tree.correctCompass(i);
    }
    for (int i = 0; i < heads.length; i++) {
      tree.correctFinite(i);
      tree.correctPassive(i);
      tree.correctConjunction(i);
      tree.correctReported(i);
      tree.correctSpeaker(i);
      tree.correctTrailingSpeaker(i);
    }
    return Dependencies.of(ImmutableIntArray.copyOf(heads), ImmutableList.copyOf(relations));
  }

  /** "Norland said its strikes targeted camps": what has an object of its own is a clause. */
  private void correctReported(int verb) {
    int subject = heads[verb];
    if (!relations[verb].equals("acl") || subject < 0 || subject > verb) {
      return;
    }
    int speech = heads[subject];
    boolean said =
        speech >= 0
            && speech < subject
            && relations[subject].equals("obj")
            && SPEECH.contains(tokens.get(speech).lemma());
    if (said && tokens.get(verb).lower().endsWith("ed") && hasChild(verb, "obj")) {
      heads[verb] = speech;
      relations[verb] = "ccomp";
      heads[subject] = verb;
      relations[subject] = "nsubj";
    }
  }

  private boolean hasChild(int head, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (hangs(i, head, relation)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int token) {
    return tokens.get(token).tag() == Tag.PROPN;
  }

  private boolean hangs(int token, int head, String relation) {
    return heads[token] == head && relations[token].equals(relation);
  }

  /** "Environment Minister John Baird": the person's name is the head, the title describes it. */
  private void correctTitle(int title) {
    int name = title + 1;
    if (!TITLES.contains(withoutPeriod(title)) || !isCapitalised(title) || !isName(name)) {
      return;
    }
    if (hangs(name, title, "flat") && !hasDeterminer(title)) {
      flip(title, name, title, "nmod:desc");
      return;
    }
    int first = heads[title];
    if (hangs(title, first, "flat") && hangs(name, first, "flat") && first < title) {
      flip(first, name, title, "compound");
      heads[title] = name;
      relations[title] = "nmod:desc";
      for (int i = first; i < title; i++) {
        if (heads[i] == name) {
          heads[i] = title;
          relations[i] = relations[i].equals("flat") ? "compound" : relations[i];
        }
      }
    }
  }

  /** "North Korea" has its second word as its head. */
  private void correctCompass(int point) {
    int name = point + 1;
    if (COMPASS.contains(tokens.get(point).lower())
        && hangs(name, point, "flat")
        && isName(point)
        && isName(name)) {
      flip(point, name, point, "compound");
    }
  }

  /**
   * Makes the name the head in the old head's place; what hung on the old head behind {@code last}
   * hangs on the name now.
   */
  private void flip(int old, int name, int last, String relation) {
    heads[name] = heads[old];
    relations[name] = relations[old];
    heads[old] = name;
    relations[old] = relation;
    for (int i = 0; i < heads.length; i++) {
      if (i != name && heads[i] == old && (i > last || !OF_A_TITLE.contains(relations[i]))) {
        heads[i] = name;
      }
    }
  }

  private boolean hasDeterminer(int token) {
    return hasChild(token, "det");
  }

  private String withoutPeriod(int token) {
    String form = tokens.get(token).form();
    return Ascii.toLowerCase(form.endsWith(".") ? form.substring(0, form.length() - 1) : form);
  }

  private boolean isCapitalised(int token) {
    return Character.isUpperCase(tokens.get(token).form().charAt(0));
  }

  /** A finite verb is no participle: it opens a relative clause, or its noun is its subject. */
  private void correctFinite(int verb) {
    int noun = heads[verb];
    if (!relations[verb].equals("acl")
        || !FINITE.contains(tokens.get(verb).penn())
        || noun > verb) {
      return;
    }
    if (hasSubject(verb)) {
      relations[verb] = "acl:relcl";
    } else if (noun == verb - 1 && relations[noun].startsWith("nsubj")) {
      correctTornSpeaker(noun, verb);
    } else if (noun == verb - 1) {
      heads[verb] = heads[noun];
      relations[verb] = relations[noun].equals("obj") ? "ccomp" : relations[noun];
      heads[noun] = verb;
      relations[noun] = "nsubj";
      for (int i = verb + 1; i < heads.length; i++) {
        heads[i] = heads[i] == noun ? verb : heads[i];
      }
    }
  }

  /** "Two people died, police said": the police are not what died beside the people. */
  private void correctTornSpeaker(int noun, int verb) {
    int said = heads[noun];
    for (int speaker = verb + 2; speaker < said; speaker++) {
      boolean beside = hangs(speaker, noun, "conj") || hangs(speaker, noun, "appos");
      if (beside && SPEECH.contains(tokens.get(said).lemma()) && isComma(verb + 1)) {
        heads[speaker] = said;
        relations[speaker] = "nsubj";
        heads[noun] = verb;
        heads[verb] = said;
        relations[verb] = "ccomp";
        return;
      }
    }
  }

  private boolean isComma(int token) {
    return tokens.get(token).form().equals(",");
  }

  private boolean hasSubject(int verb) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb && relations[i].startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** A participle whose last auxiliary is "be" or "get" is passive; so is one without any. */
  private void correctPassive(int verb) {
    if (!tokens.get(verb).penn().equals("VBN")) {
      return;
    }
    int auxiliary = -1;
    boolean hasObject = false;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb) {
        auxiliary = i < verb && relations[i].startsWith("aux") ? i : auxiliary;
        hasObject |= relations[i].equals("obj");
      }
    }
    boolean bare = auxiliary < 0 && !hasObject;
    if (bare || (auxiliary >= 0 && isPassive(auxiliary))) {
      if (auxiliary >= 0) {
        relations[auxiliary] = "aux:pass";
      }
      relabel(verb, "nsubj", "nsubj:pass");
      relabel(verb, "csubj", "csubj:pass");
    }
  }

  private boolean isPassive(int auxiliary) {
    String lemma = tokens.get(auxiliary).lemma();
    return lemma.equals("be") || lemma.equals("get");
  }

  private void relabel(int head, String from, String to) {
    for (int i = 0; i < heads.length; i++) {
      if (hangs(i, head, from)) {
        relations[i] = to;
      }
    }
  }

  /**
   * "asserted that both parents knew": a verb with its own subject is only introduced by "that".
   */
  private void correctConjunction(int that) {
    if (tokens.get(that).lower().equals("that") && relations[that].startsWith("nsubj")) {
      for (int i = that + 1; i < heads[that]; i++) {
        if (heads[i] == heads[that] && relations[i].startsWith("nsubj")) {
          relations[that] = "mark";
        }
      }
    }
  }

  /** What follows a verb of speech behind a quotation is its speaker: {@code "...", said Kim}. */
  private void correctSpeaker(int object) {
    int verb = heads[object];
    if (!relations[object].equals("obj")
        || verb < 1
        || verb > object
        || !SPEECH.contains(tokens.get(verb).lemma())
        || !QUOTE_ENDS.contains(tokens.get(verb - 1).form())) {
      return;
    }
    if (!hasSubject(verb)) {
      relations[object] = "nsubj";
    }
  }

  /** {@code "...", a survivor recalled}: a verb of speech at the end, not the survivor's trait. */
  private void correctTrailingSpeaker(int verb) {
    int noun = heads[verb];
    if (!relations[verb].equals("acl")
        || noun != verb - 1
        || heads[noun] < 0
        || heads[noun] > noun
        || !SPEECH.contains(tokens.get(verb).lemma())
        || !isEnd(verb + 1)
        || !QUOTE_ENDS.contains(before(noun))) {
      return;
    }
    heads[verb] = heads[noun];
    relations[verb] = "parataxis";
    heads[noun] = verb;
    relations[noun] = "nsubj";
  }

  private boolean isEnd(int token) {
    return token == tokens.size() || tokens.get(token).tag() == Tag.PUNCT;
  }

  /** The form before a short noun phrase without commas, or an empty one. */
  private String before(int noun) {
    int first = noun;
    while (first > 0 && heads[first - 1] == noun) {
      first--;
    }
    return first == 0 ? "" : tokens.get(first - 1).form();
  }
}
