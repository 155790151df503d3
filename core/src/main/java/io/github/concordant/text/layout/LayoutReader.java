package io.github.concordant.text.layout;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import io.github.concordant.text.layout.Layout.Block;
import io.github.concordant.text.layout.Layout.Kind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the make-up of a raw article, line by line: the head, the body, and the tail behind it. */
public final class LayoutReader {

  /** No head is longer: what looks like a headline further down is part of the article. */
  private static final int HEAD_LINES = 14;

  /** The line beneath the headline may be a full sentence, and the lead may stand there twice. */
  private static final int LEADS = 2;

  private static final int TAIL_LINES = 12;
  private static final int MOST_HEADLINE_WORDS = 30;
  private static final int MOST_NAME_WORDS = 8;
  private static final int MOST_SECTION_WORDS = 3;

  private static final Pattern BYLINE =
      Pattern.compile("(?:By|by|BY|From|Text by|Story by):? \\p{Lu}.*");

  private static final Pattern ENTRY =
      Pattern.compile("(?!Published|Posted|Updated|Last)\\p{Lu}[\\p{L} ]{1,24}: \\S");

  private final String text;
  private final ImmutableList<Line> lines;
  private final @Nullable LocalDate given;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable LocalDate published;
  private @Nullable Span publishedAt;
  private @Nullable LocalDate updated;
  private @Nullable MonthDay dayWithoutYear;
  private @Nullable String place;
  private int bodyLines;

  private LayoutReader(String text, @Nullable LocalDate given) {
    this.text = text;
    this.lines = Line.all(text);
    this.given = given;
  }

  /**
   * The make-up of a text.
   *
   * @param given the day of publication where it is known beside the text; it lends its year to a
   *     dateline that has none
   */
  public static Layout read(String text, @Nullable LocalDate given) {
    return new LayoutReader(text, given).read();
  }

  private Layout read() {
    int tail = tailStart();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i >= tail) {
        add(line.span(), Kind.BOILERPLATE);
      } else if (i < HEAD_LINES && !line.isRule(text)) {
        headLine(i);
      } else if (!line.isRule(text)) {
        bodyLine(line);
      }
    }
    return new Layout(
        published, publishedAt, updated, dayWithoutYear, place, ImmutableList.copyOf(blocks));
  }

  /** The index of the first line behind the article, or the number of lines. */
  private int tailStart() {
    int start = lines.size();
    int fewest = Math.max(1, lines.size() - TAIL_LINES);
    int labels = start;
    while (labels > fewest
        && (Boilerplate.is(text, lines.get(labels - 1))
            || Boilerplate.isLabel(text, lines.get(labels - 1)))) {
      labels--;
      if (Boilerplate.is(text, lines.get(labels))) {
        start = labels;
      }
    }
    return start;
  }

  private void bodyLine(Line line) {
    if (Boilerplate.is(text, line)) {
      add(line.span(), Kind.BOILERPLATE);
    } else {
      add(line.span(), Caption.is(text, line) ? Kind.CAPTION : Kind.BODY);
    }
  }

  private void headLine(int index) {
    Line line = lines.get(index);
    if (Boilerplate.is(text, line)) {
      add(line.span(), Kind.BOILERPLATE);
    } else if (Caption.is(text, line)) {
      add(line.span(), Kind.CAPTION);
    } else if (!dated(line, index)) {
      undated(line, index);
    }
  }

  /** Takes a line with a day of publication in it, and answers whether it was one. */
  private boolean dated(Line line, int index) {
    if (bodyLines > LEADS || isForm(index)) {
      return false;
    }
    DateWords prefix = bodyLines > 0 ? null : DateWords.prefix(text, line);
    DateWords words = DateWords.in(text, line);
    if (words != null && standsApart(line, words)) {
      name(line.span().start(), words.span().start());
      take(words);
      name(words.span().end(), line.span().end());
      return true;
    }
    if (words != null && words.isLabelled(text) && words.span().end() == line.span().end()) {
      undated(
          new Line(Line.trim(text, line.span().start(), words.span().start()), line.words()),
          index);
      take(words);
      return true;
    }
    if (prefix != null) {
      take(prefix);
      undated(line.from(text, prefix.span().end()), index);
      return true;
    }
    return false;
  }

  /** "Case Number: 12", "Location: ...": in such a list a day is that of the event. */
  private boolean isForm(int index) {
    return isEntry(index) && ((index > 0 && isEntry(index - 1)) || isEntry(index + 1));
  }

  private boolean isEntry(int index) {
    return index < lines.size()
        && lines.get(index).words() <= MOST_HEADLINE_WORDS
        && ENTRY.matcher(lines.get(index).span().in(text)).lookingAt();
  }

  /** Whether there is nothing but a name beside the date words, set off by a mark. */
  private boolean standsApart(Line line, DateWords words) {
    Span before = inner(line.span().start(), words.span().start());
    Span after = inner(words.span().end(), line.span().end());
    return isAside(before, text.substring(before.end(), words.span().start()))
        && isAside(after, text.substring(words.span().end(), after.start()));
  }

  private boolean isAside(Span span, String gap) {
    if (span.length() == 0) {
      return true;
    }
    boolean setOff = gap.codePoints().anyMatch(c -> "|\u2022\u00B7-\u2013\u2014,".indexOf(c) >= 0);
    return (setOff || BYLINE.matcher(span.in(text)).lookingAt()) && isName(span.in(text));
  }

  private static boolean isName(String words) {
    String[] parts = words.split("[ \\t]+", MOST_NAME_WORDS + 2);
    if (parts.length > MOST_NAME_WORDS) {
      return false;
    }
    for (String part : parts) {
      int first = part.codePointAt(0);
      boolean joins = part.equals("and") || part.equals("in") || part.equals("by");
      if (Character.isLowerCase(first) && !joins) {
        return false;
      }
    }
    return true;
  }

  private void name(int start, int end) {
    Span span = inner(start, end);
    if (span.length() > 0) {
      add(span, Kind.BYLINE);
    }
  }

  /** The stretch without the marks around it. */
  private Span inner(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (from < to && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private void take(DateWords words) {
    add(words.span(), Kind.DATE);
    if (published == null) {
      published = words.day();
      publishedAt = words.span();
    }
    if (updated == null && words.updated() != null) {
      updated = words.updated().date();
    }
  }

  private void undated(Line line, int index) {
    String words = line.span().in(text);
    if (line.words() <= MOST_NAME_WORDS
        && BYLINE.matcher(words).matches()
        && !words.endsWith(".")) {
      add(line.span(), Kind.BYLINE);
    } else if (isHeadline(line, index)) {
      add(line.span(), isSection(line, index) ? Kind.BOILERPLATE : Kind.HEADLINE);
    } else {
      opening(line);
    }
  }

  /** A line that is no sentence, before the body or repeated at its start. */
  private boolean isHeadline(Line line, int index) {
    boolean candidate =
        line.words() <= MOST_HEADLINE_WORDS
            && !line.endsSentence(text)
            && !isForm(index)
            && index + 1 < lines.size()
            && Dateline.at(text, line.span()) == null;
    return candidate && (bodyLines == 0 || repeatsHeadline(line));
  }

  private boolean repeatsHeadline(Line line) {
    String words = line.span().in(text);
    return blocks.stream()
        .anyMatch(b -> b.kind() == Kind.HEADLINE && b.span().in(text).equals(words));
  }

  /** "World News": a label of a few words above the headline proper. */
  private boolean isSection(Line line, int index) {
    if (line.words() > MOST_SECTION_WORDS || index > 0) {
      return false;
    }
    Line next = lines.get(index + 1);
    return next.words() > MOST_SECTION_WORDS
        && !next.endsSentence(text)
        && next.words() <= MOST_HEADLINE_WORDS
        && Dateline.at(text, next.span()) == null;
  }

  /** A line of the body; the first ones may begin with a dateline. */
  private void opening(Line line) {
    Dateline dateline = place == null && bodyLines <= LEADS ? Dateline.at(text, line.span()) : null;
    if (dateline == null) {
      add(line.span(), Kind.BODY);
    } else {
      add(dateline.span(), Kind.DATELINE);
      place = dateline.place();
      takeDay(dateline.stamp());
      add(line.from(text, dateline.span().end()).span(), Kind.BODY);
    }
    bodyLines++;
  }

  private void takeDay(@Nullable DayStamp stamp) {
    if (stamp == null || published != null) {
      return;
    }
    published = stamp.near(given);
    publishedAt = stamp.span();
    dayWithoutYear = published == null ? stamp.day() : null;
  }

  private void add(Span span, Kind kind) {
    if (span.length() > 0) {
      blocks.add(new Block(span, kind));
    }
  }
}
