package newsroom;

import io.github.concordant.testkit.SourceSetTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class StoriesTest {

  @TestFactory
  Stream<DynamicNode> stories() {
    return SourceSetTests.in(Path.of("src/test/resources/stories"));
  }
}
