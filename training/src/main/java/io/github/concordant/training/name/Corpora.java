package io.github.concordant.training.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The annotated texts under one folder, parted into those to train on and those to test on. */
final class Corpora {

  private static final int HELD_OUT_OF = 4;
  private static final int HELD_OUT = 3;

  private final Path names;
  private final Path treebanks;

  /**
   * @param data the folder that holds {@code ner} and {@code ud}
   */
  Corpora(Path data) {
    this.names = data.resolve("ner");
    this.treebanks = data.resolve("ud");
  }

  /** The training texts by name. */
  ImmutableMap<String, ImmutableList<LabelledSentence>> training() throws IOException {
    return ImmutableMap.<String, ImmutableList<LabelledSentence>>builder()
        .put("wikigold", withoutHandles("wikigold.conll"))
        .put("wnut17-train", withoutHandles("wnut17-train.conll"))
        .put("wnut17-dev", withoutHandles("wnut17-dev.conll"))
        .put("btc", tweets())
        .put("gum-news", joined(gumDocuments("GUM_news")))
        .put("gum-other", gumBeyondNews())
        .put("meantime", joined(meantimeDocuments(false)))
        .buildOrThrow();
  }

  /** The test documents by name; nothing of them is in {@link #training}. */
  ImmutableMap<String, ImmutableList<ImmutableList<LabelledSentence>>> testing()
      throws IOException {
    return ImmutableMap.of(
        "meantime-quarter", meantimeDocuments(true),
        "wnut17-test", each(ColumnReader.read(names.resolve("wnut17-test.conll"))),
        "wnut17-test-without-handles", each(withoutHandles("wnut17-test.conll")),
        "gum-interviews", gumDocuments("GUM_interview"));
  }

  private ImmutableList<LabelledSentence> withoutHandles(String file) throws IOException {
    return ColumnReader.readWithoutHandles(names.resolve(file));
  }

  /** Each sentence as a document: messages of social media know nothing of each other. */
  private static ImmutableList<ImmutableList<LabelledSentence>> each(
      ImmutableList<LabelledSentence> sentences) {
    return sentences.stream().map(ImmutableList::of).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<LabelledSentence> joined(
      ImmutableList<ImmutableList<LabelledSentence>> documents) {
    return documents.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
  }

  private static List<Path> files(Path folder, String glob) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(glob))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    }
  }

  private ImmutableList<LabelledSentence> tweets() throws IOException {
    ImmutableList.Builder<LabelledSentence> sentences = ImmutableList.builder();
    for (Path file : files(names, "btc-.*\\.conll")) {
      sentences.addAll(ColumnReader.readWithoutHandles(file));
    }
    return sentences.build();
  }

  private ImmutableList<ImmutableList<LabelledSentence>> gumDocuments(String prefix)
      throws IOException {
    ImmutableList.Builder<ImmutableList<LabelledSentence>> documents = ImmutableList.builder();
    for (Path file : files(names.resolve("gum"), prefix + ".*\\.tsv")) {
      documents.add(GumReader.readTable(file));
    }
    return documents.build();
  }

  private ImmutableList<LabelledSentence> gumBeyondNews() throws IOException {
    return GumReader.readTreebank(
        treebanks.resolve("train-gum.conllu"),
        document -> !document.contains("_news_") && !document.contains("_interview_"));
  }

  private ImmutableList<ImmutableList<LabelledSentence>> meantimeDocuments(boolean heldOut)
      throws IOException {
    ImmutableList.Builder<ImmutableList<LabelledSentence>> documents = ImmutableList.builder();
    List<Path> files = files(names.resolve("meantime"), ".*\\.xml");
    for (int i = 0; i < files.size(); i++) {
      if ((i % HELD_OUT_OF == HELD_OUT) == heldOut) {
        documents.add(MeantimeReader.read(files.get(i)));
      }
    }
    return documents.build();
  }
}
