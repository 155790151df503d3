package io.github.concordant.grouping;

import com.google.common.collect.ImmutableList;
import io.github.concordant.event.EventOutline;
import io.github.concordant.event.Obstacle;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What beside their words speaks for two articles' telling of one event, and against it, on the
 * scale of the cosine: the points of all evidence are added up, as in the linkage of records
 * (Fellegi and Sunter 1969). Numbers of dead and hurt are no evidence: that they differ is what a
 * checker is to find.
 *
 * @param reasons as clauses for people
 */
record Evidence(double points, ImmutableList<String> reasons) {

  private static final double SAME_DAYS = 0.1;
  private static final double DAYS_MEET = 0.05;
  private static final double NEXT_DAY = 0.025;
  private static final double DAYS_APART = -0.1;
  private static final double PLACE = 0.06;
  private static final double OTHER_TYPE = -0.05;
  private static final double OBSTACLE = -0.1;

  private static final double NO_NAME = -0.1;

  /** For each day that lies between the days of publication. */
  private static final double DELAY = -0.005;

  /** Where neither days of publication nor of the event are known, they may be of any two years. */
  private static final double UNDATED = -0.125;

  /** Days between events from which on no slip explains them. */
  private static final int APART = 3;

  /** The most that can speak for two articles. */
  static final double MOST = SAME_DAYS + PLACE;

  /** Gathers points and reasons. */
  private static final class Scale {
    private double points;
    private final ImmutableList.Builder<String> reasons = ImmutableList.builder();

    void add(double more, String reason) {
      points += more;
      reasons.add(reason);
    }
  }

  /**
   * Weighs two articles.
   *
   * @param akin whether they share so many words that a day far off may be a look back
   */
  static Evidence of(Profile a, Profile b, boolean akin) {
    Scale scale = new Scale();
    weighDays(a.outline(), b.outline(), scale);
    Set<String> places = a.outline().sharedPlaces(b.outline());
    if (!places.isEmpty()) {
      scale.add(PLACE, "same place, " + String.join(", ", places));
    }
    weighObstacle(a.outline().obstacle(b.outline(), akin), scale);
    if (Collections.disjoint(a.names(), b.names())) {
      scale.add(NO_NAME, "but no name in common");
    }
    if (a.day() != null && b.day() != null) {
      scale.points += DELAY * Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
    } else if (a.outline().daysApart(b.outline()).isEmpty()) {
      scale.add(UNDATED, "though not both have a day");
    }
    return new Evidence(scale.points, scale.reasons.build());
  }

  private static void weighDays(EventOutline a, EventOutline b, Scale scale) {
    OptionalLong apart = a.daysApart(b);
    if (apart.isEmpty()) {
      return;
    }
    long days = apart.getAsLong();
    if (days == 0) {
      boolean same = a.sharesDays(b);
      scale.add(same ? SAME_DAYS : DAYS_MEET, (same ? "same day, " : "days meet, ") + display(a));
    } else if (days == 1) {
      scale.add(NEXT_DAY, "one day apart");
    } else if (days >= APART) {
      scale.add(DAYS_APART, "but told of " + display(a) + " and of " + display(b));
    }
  }

  private static String display(EventOutline outline) {
    return outline.when() == null ? "no day" : outline.when().display();
  }

  private static void weighObstacle(Optional<Obstacle> obstacle, Scale scale) {
    if (obstacle.isPresent() && obstacle.get().kind() != Obstacle.Kind.DAYS) {
      boolean type = obstacle.get().kind() == Obstacle.Kind.TYPES;
      scale.add(type ? OTHER_TYPE : OBSTACLE, "but " + obstacle.get().telling());
    }
  }
}
