package io.github.concordant;

import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.SourceSet;
import io.github.concordant.verify.ExpectationReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The source sets that lie in the repository. */
final class Stories {

  private static final Path TESTDATA =
      Path.of(System.getProperty("concordant.testdata", "testdata"));

  private Stories() {}

  /** All stories under testdata, in the order of their folders. */
  static Stream<SourceSet> underTestdata() throws IOException {
    List<SourceSet> stories = new ArrayList<>();
    try (Stream<Path> entries = Files.list(TESTDATA)) {
      for (Path folder : entries.sorted().toList()) {
        if (ExpectationReader.isSourceSet(folder)) {
          InputStream none = InputStream.nullInputStream();
          stories.addAll(SourceReader.read(List.of(folder.toString()), none).stories());
        }
      }
    }
    return stories.stream();
  }
}
