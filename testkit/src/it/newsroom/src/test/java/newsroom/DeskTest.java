package newsroom;

import static io.github.concordant.testkit.ConcordantAssertions.assertThat;
import static io.github.concordant.testkit.ConcordantAssertions.claim;
import static io.github.concordant.testkit.ConcordantAssertions.contradiction;

import io.github.concordant.model.SourceSet;
import io.github.concordant.verify.SourceSetFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DeskTest {

  private final Desk desk = new Desk();
  private final SourceSet story =
      SourceSetFolder.read(Path.of("src/test/resources/stories/depot-fire")).stories().get(0);

  @Test
  void seesThatTheTollsDiffer() {
    assertThat(desk.check(story))
        .quotedFrom(story)
        .flags(contradiction().of("killed").between("evening", "morning").withValues("4", "6"))
        .hasClaim(claim().of("injured").in("evening").worth("11"));
    Assertions.assertFalse(desk.headlines(story).isEmpty());
  }
}
