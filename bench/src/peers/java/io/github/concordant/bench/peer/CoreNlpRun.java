package io.github.concordant.bench.peer;

import edu.stanford.nlp.pipeline.CoreDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that reads files with CoreNLP's default pipeline up to names, and ends. */
public final class CoreNlpRun {

  private CoreNlpRun() {}

  /**
   * Prints how many names there are in each file.
   *
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] files) throws IOException {
    CoreNlpReader reader = CoreNlpReader.standard();
    for (String file : files) {
      CoreDocument read = reader.read(Files.readString(Path.of(file)));
      System.out.println(read.entityMentions().size());
    }
  }
}
