package io.github.concordant.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FingerprintsTest {

  private final Fingerprints fingerprints = new Fingerprints();

  @Test
  void tellsWhatIsNew() {
    assertThat(fingerprints.add(7)).isTrue();
    assertThat(fingerprints.add(8)).isTrue();
    assertThat(fingerprints.add(7)).isFalse();
  }

  @Test
  void zeroIsOneLikeAnyOther() {
    assertThat(fingerprints.add(0)).isTrue();
    assertThat(fingerprints.add(0)).isFalse();
    assertThat(fingerprints.add(-1)).isTrue();
  }

  @Test
  void thoseOfOnePlaceAreKeptApart() {
    for (long high = 1; high <= 3000; high++) {
      assertThat(fingerprints.add(high << 32 | high)).isTrue();
    }
    for (long high = 1; high <= 3000; high++) {
      assertThat(fingerprints.add(high << 32 | high)).isFalse();
    }
  }

  @Test
  void answersAsASetOfObjectsDoesWhileItGrows() {
    Random random = new Random(1);
    Set<Long> known = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      long fingerprint = random.nextInt(60_000) * 0x9e3779b97f4a7c15L;
      assertThat(fingerprints.add(fingerprint)).isEqualTo(known.add(fingerprint));
    }
  }
}
