package io.github.concordant.config;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.compare.name.HouseStyle;
import io.github.concordant.model.Level;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Suppression;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a newsroom decides for itself: what is looked at, how loud it is, what is near enough, and
 * which names it takes for one. Immutable.
 *
 * <pre>{@code
 * Configuration ours =
 *     Configuration.builder()
 *         .slot(Slot.WEAPON, false)
 *         .level(Verdict.SUPERSEDED, Level.WARNING)
 *         .tolerance(Slot.KILLED, Tolerance.of(1))
 *         .build();
 * }</pre>
 */
public final class Configuration {

  private static final Configuration STANDARD = builder().build();

  private final boolean otherSlots;
  private final ImmutableMap<Slot, Boolean> slots;
  private final ImmutableMap<Verdict, Boolean> verdicts;
  private final ImmutableMap<Verdict, Level> levels;
  private final ImmutableMap<Slot, Tolerance> tolerances;
  private final ImmutableList<String> forms;
  private final HouseStyle houseStyle;
  private final ImmutableMap<String, String> aliases;
  private final @Nullable LocalDate referenceDate;
  private final @Nullable String publisher;
  private final ImmutableMap<String, Suppression> suppressions;

  private Configuration(Builder builder) {
    this.otherSlots = builder.otherSlots;
    this.slots = ImmutableMap.copyOf(builder.slots);
    this.verdicts = ImmutableMap.copyOf(builder.verdicts);
    this.levels = ImmutableMap.copyOf(builder.levels);
    this.tolerances = ImmutableMap.copyOf(builder.tolerances);
    this.forms = ImmutableList.copyOf(builder.houseStyle);
    this.houseStyle = HouseStyle.of(forms);
    this.aliases = ImmutableMap.copyOf(builder.aliases);
    this.referenceDate = builder.referenceDate;
    this.publisher = builder.publisher;
    this.suppressions = ImmutableMap.copyOf(builder.suppressions);
  }

  /** Everything on, at its own level, with no tolerance. */
  public static Configuration standard() {
    return STANDARD;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this configuration. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.otherSlots = otherSlots;
    builder.slots.putAll(slots);
    builder.verdicts.putAll(verdicts);
    builder.levels.putAll(levels);
    builder.tolerances.putAll(tolerances);
    builder.houseStyle.addAll(forms);
    builder.aliases.putAll(aliases);
    builder.referenceDate = referenceDate;
    builder.publisher = publisher;
    builder.suppressions.putAll(suppressions);
    return builder;
  }

  /** Whether claims of the slot are listed and judged. */
  public boolean shows(Slot slot) {
    return slots.getOrDefault(slot, otherSlots);
  }

  /** Whether findings of the verdict are reported. */
  public boolean shows(Verdict verdict) {
    return verdicts.getOrDefault(verdict, true);
  }

  /** The level that all findings of the verdict get; empty when each keeps its own. */
  public Optional<Level> level(Verdict verdict) {
    return Optional.ofNullable(levels.get(verdict));
  }

  /** How far counts of the slot may lie apart; empty when they may not. */
  public Optional<Tolerance> tolerance(Slot slot) {
    return Optional.ofNullable(tolerances.get(slot));
  }

  /** The spellings that the house has chosen. */
  public HouseStyle houseStyle() {
    return houseStyle;
  }

  /** Names of groups and places, each with the name that it stands for. */
  public ImmutableMap<String, String> aliases() {
    return aliases;
  }

  /** The day on which articles that tell none count as published. */
  public Optional<LocalDate> referenceDate() {
    return Optional.ofNullable(referenceDate);
  }

  /** The house's own publisher, whose articles do not bear out its own draft. */
  public Optional<String> publisher() {
    return Optional.ofNullable(publisher);
  }

  /** Findings that need no more attention. */
  public ImmutableList<Suppression> suppressions() {
    return suppressions.values().asList();
  }

  /** Gathers the settings; a later one replaces an earlier one of the same thing. */
  public static final class Builder {

    private boolean otherSlots = true;
    private final Map<Slot, Boolean> slots = new LinkedHashMap<>();
    private final Map<Verdict, Boolean> verdicts = new LinkedHashMap<>();
    private final Map<Verdict, Level> levels = new LinkedHashMap<>();
    private final Map<Slot, Tolerance> tolerances = new LinkedHashMap<>();
    private final List<String> houseStyle = new ArrayList<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private @Nullable LocalDate referenceDate;
    private @Nullable String publisher;
    private final Map<String, Suppression> suppressions = new LinkedHashMap<>();

    private Builder() {}

    /** Whether claims of the slot are listed and judged. */
    public Builder slot(Slot slot, boolean on) {
      slots.put(slot, on);
      return this;
    }

    /** The same for every slot that is not named by itself. */
    public Builder otherSlots(boolean on) {
      otherSlots = on;
      return this;
    }

    /** Whether findings of the verdict are reported. */
    public Builder verdict(Verdict verdict, boolean on) {
      verdicts.put(verdict, on);
      return this;
    }

    /** The level of all findings of the verdict. */
    public Builder level(Verdict verdict, Level level) {
      levels.put(verdict, level);
      return this;
    }

    /** How far counts of the slot may lie apart and still be compatible. */
    public Builder tolerance(Slot slot, Tolerance tolerance) {
      tolerances.put(slot, tolerance);
      return this;
    }

    /**
     * One more spelling that the house has chosen, a whole name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Builder houseStyle(String form) {
      checkArgument(!form.isBlank(), "a blank form in the house style");
      houseStyle.add(form);
      return this;
    }

    /**
     * Takes two names of a group or a place for one.
     *
     * @param name another name, which articles use
     * @param standsFor the name that claims and findings give for it
     * @throws IllegalArgumentException if one is blank
     */
    public Builder alias(String name, String standsFor) {
      checkArgument(!name.isBlank() && !standsFor.isBlank(), "a blank name: an alias needs two");
      aliases.put(name, standsFor);
      return this;
    }

    /** The day on which articles that tell none count as published. */
    public Builder referenceDate(LocalDate day) {
      referenceDate = day;
      return this;
    }

    /**
     * The house's own publisher.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Builder publisher(String name) {
      checkArgument(!name.isBlank(), "a blank publisher");
      publisher = name;
      return this;
    }

    /** A finding that needs no more attention; a later word on the same finding replaces this. */
    public Builder suppress(Suppression suppression) {
      suppressions.put(suppression.fingerprint(), suppression);
      return this;
    }

    public Configuration build() {
      return new Configuration(this);
    }
  }
}
