package io.github.concordant.event;

import java.util.Locale;

/** Classes of events; two mentions of one event need not name it by the same class. */
public enum EventType {
  STRIKE(Family.VIOLENCE),
  BOMBING(Family.VIOLENCE),
  SHOOTING(Family.VIOLENCE),
  STABBING(Family.VIOLENCE),
  CLASH(Family.VIOLENCE),
  KILLING(Family.VIOLENCE),
  EXECUTION(Family.VIOLENCE),
  ATTACK(Family.VIOLENCE),
  /** A war as a whole, whose toll is no single event's. */
  WAR(Family.WAR),
  ABDUCTION(Family.ABDUCTION),
  QUAKE(Family.QUAKE),
  WEATHER(Family.WEATHER),
  LANDSLIDE(Family.LANDSLIDE),
  FIRE(Family.FIRE),
  COLLAPSE(Family.COLLAPSE),
  SINKING(Family.SINKING),
  CRASH(Family.CRASH),
  CRUSH(Family.CRUSH),
  LEAK(Family.LEAK),
  ESCAPE(Family.ESCAPE),
  OUTBREAK(Family.OUTBREAK),
  VISIT(Family.VISIT),
  RETURN(Family.RETURN),
  TALKS(Family.TALKS),
  AGREEMENT(Family.AGREEMENT),
  ARREST(Family.ARREST),
  TRIAL(Family.TRIAL),
  PROTEST(Family.PROTEST),
  COUP(Family.COUP),
  VOTE(Family.VOTE),
  FUNERAL(Family.FUNERAL),
  /** Words that any event may go by: "the incident", "the disaster", "it happened". */
  ANY(Family.ANY);

  private final Family family;

  EventType(Family family) {
    this.family = family;
  }

  /**
   * Whether one event may be called both. Within violence, words are chosen freely: a shelling is a
   * strike is an attack; a shooting is no bombing. A protest that is shot at is told as either, and
   * a ship that collides, burns and sinks as any of these.
   */
  public boolean mayBe(EventType other) {
    if (this == other || this == ANY || other == ANY) {
      return true;
    }
    if ((accident() || this == BOMBING) && (other.accident() || other == BOMBING)) {
      // A blast in a refinery and the fire there: "explosion" is said of bombs and of boilers.
      return true;
    }
    if (!(violent() || unrest()) || !(other.violent() || other.unrest())) {
      return false;
    }
    return vague() || other.vague() || (explosive() && other.explosive());
  }

  /** Whether people are killed in it by others. */
  public boolean violent() {
    return family == Family.VIOLENCE;
  }

  /** Whether somebody does it to somebody, or with somebody: a quake has no parties. */
  public boolean hasParties() {
    return violent() || peaceful() || this == ABDUCTION || this == COUP;
  }

  /** Whether two of a kind hardly happen within days, so that what is called so is one. */
  boolean rare() {
    return switch (this) {
      case QUAKE, COUP, CRUSH, SINKING, LANDSLIDE, OUTBREAK, LEAK, ESCAPE -> true;
      default -> false;
    };
  }

  /** Whether nobody does it: a quake, a storm, a fire. */
  public boolean blind() {
    return switch (this) {
      case QUAKE, WEATHER, LANDSLIDE, FIRE, COLLAPSE, CRUSH, OUTBREAK, LEAK -> true;
      default -> false;
    };
  }

  /** Whether it goes on for a while, so that its beginning is not its end. */
  public boolean lasting() {
    return switch (this) {
      case VISIT, TALKS, AGREEMENT, CLASH, WAR, PROTEST, TRIAL -> true;
      default -> false;
    };
  }

  /** Whether it is talked about rather than suffered: visits, talks, arrests. */
  public boolean peaceful() {
    return switch (this) {
      case VISIT, RETURN, TALKS, AGREEMENT, VOTE, FUNERAL, TRIAL, ARREST -> true;
      default -> false;
    };
  }

  private boolean vague() {
    return this == ATTACK || this == KILLING || this == CLASH || unrest();
  }

  /** What may turn into violence without changing its name. */
  private boolean unrest() {
    return this == PROTEST || this == COUP || this == ABDUCTION;
  }

  private boolean accident() {
    return this == CRASH || this == SINKING || this == FIRE || this == COLLAPSE || this == LEAK;
  }

  private boolean explosive() {
    return this == STRIKE || this == BOMBING;
  }

  /** The name in the report. */
  public String id() {
    return this == ANY ? "event" : name().toLowerCase(Locale.ROOT);
  }

  private enum Family {
    VIOLENCE,
    WAR,
    ABDUCTION,
    QUAKE,
    WEATHER,
    LANDSLIDE,
    FIRE,
    COLLAPSE,
    SINKING,
    CRASH,
    CRUSH,
    LEAK,
    ESCAPE,
    OUTBREAK,
    VISIT,
    RETURN,
    TALKS,
    AGREEMENT,
    ARREST,
    TRIAL,
    PROTEST,
    COUP,
    VOTE,
    FUNERAL,
    ANY
  }
}
