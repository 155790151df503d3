package io.github.concordant.grouping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import io.github.concordant.event.EventOutline;
import io.github.concordant.event.EventType;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article as bytes, to be read on one machine and put into its story on another;
 * both must have the same version of the library. Used from any thread.
 */
public final class GistBytes {

  private static final long NO_DAY = Long.MIN_VALUE;

  /** Many gists are read, and most of their words are the same. */
  private final Interner<String> words = Interners.newWeakInterner();

  /** The article as bytes: a KB or two. */
  public byte[] write(Gist gist) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      string(gist.id(), out);
      day(gist.day(), out);
      out.writeInt(gist.terms().size());
      for (Term term : gist.terms()) {
        string(term.stem(), out);
        out.writeBoolean(term.name());
        out.writeInt(term.count());
      }
      gist.signature().write(out);
      outline(gist.outline(), out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return bytes.toByteArray();
  }

  private static void outline(EventOutline outline, DataOutputStream out) throws IOException {
    string(outline.type().name(), out);
    out.writeBoolean(outline.surelyTyped());
    strings(outline.actors(), out);
    strings(outline.patients(), out);
    strings(outline.places(), out);
    strings(outline.participants(), out);
    days(outline.when(), out);
    days(outline.around(), out);
  }

  private static void string(String string, DataOutputStream out) throws IOException {
    byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static void strings(Collection<String> strings, DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      string(string, out);
    }
  }

  private static void day(@Nullable LocalDate day, DataOutputStream out) throws IOException {
    out.writeLong(day == null ? NO_DAY : day.toEpochDay());
  }

  private static void days(@Nullable Days days, DataOutputStream out) throws IOException {
    out.writeBoolean(days != null);
    if (days != null) {
      day(days.from(), out);
      day(days.to(), out);
      string(days.granularity().name(), out);
    }
  }

  /**
   * The article of those bytes.
   *
   * @throws IllegalArgumentException if they are none that {@link #write} made
   */
  public Gist read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String id = string(in);
      LocalDate day = day(in);
      ImmutableList.Builder<Term> terms = ImmutableList.builder();
      for (int left = in.readInt(); left > 0; left--) {
        terms.add(new Term(words.intern(string(in)), in.readBoolean(), in.readInt()));
      }
      return new Gist(id, day, terms.build(), Signature.read(in), outline(in));
    } catch (IOException e) {
      throw new IllegalArgumentException("no gist of an article", e);
    }
  }

  private EventOutline outline(DataInputStream in) throws IOException {
    return new EventOutline(
        EventType.valueOf(string(in)),
        in.readBoolean(),
        strings(in),
        strings(in),
        strings(in),
        strings(in),
        days(in),
        days(in));
  }

  private static String string(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private ImmutableSet<String> strings(DataInputStream in) throws IOException {
    ImmutableSet.Builder<String> strings = ImmutableSet.builder();
    for (int left = in.readInt(); left > 0; left--) {
      strings.add(words.intern(string(in)));
    }
    return strings.build();
  }

  private static @Nullable LocalDate day(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  private static @Nullable Days days(DataInputStream in) throws IOException {
    return in.readBoolean() ? new Days(day(in), day(in), Granularity.valueOf(string(in))) : null;
  }
}
