package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file of the documentation, as far as its tests look at it.
 *
 * @param prose the lines outside of blocks, by their number
 */
record Document(Path file, ImmutableList<Block> blocks, ImmutableMap<Integer, String> prose) {

  private static final String FENCE = "```";
  private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.+)");

  /**
   * What stands between two fences.
   *
   * @param language what stands behind the fence that opens it: "java"
   * @param line the number of its first line
   */
  record Block(String language, int line, ImmutableList<String> lines) {}

  /** A link and the number of its line. */
  record Link(int line, String target) {}

  static Document read(Path file) throws IOException {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    ImmutableMap.Builder<Integer, String> prose = ImmutableMap.builder();
    List<String> inside = new ArrayList<>();
    String language = null;
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      boolean fence = line.strip().startsWith(FENCE);
      if (fence && language != null) {
        blocks.add(new Block(language, number - inside.size(), ImmutableList.copyOf(inside)));
        inside.clear();
        language = null;
      } else if (fence) {
        language = line.strip().substring(FENCE.length()).strip();
      } else if (language != null) {
        inside.add(line);
      } else {
        prose.put(number, line);
      }
    }
    return new Document(file, blocks.build(), prose.buildOrThrow());
  }

  /** The links to files of the project. */
  ImmutableList<Link> links() {
    ImmutableList.Builder<Link> links = ImmutableList.builder();
    prose.forEach(
        (number, line) -> {
          Matcher link = LINK.matcher(CODE.matcher(line).replaceAll("code"));
          while (link.find()) {
            if (!link.group(1).matches("[a-z]+:.*")) {
              links.add(new Link(number, link.group(1)));
            }
          }
        });
    return links.build();
  }

  /** What a link to a heading of this file may say behind its #, as GitHub names them. */
  ImmutableSet<String> anchors() {
    ImmutableSet.Builder<String> anchors = ImmutableSet.builder();
    Map<String, Integer> seen = new HashMap<>();
    for (String line : prose.values()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String anchor =
            heading
                .group(1)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
        int before = seen.merge(anchor, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? anchor : anchor + "-" + before);
      }
    }
    return anchors.build();
  }

  /** A place in it for a message: "docs/inputs.md:12". */
  String at(int line) {
    return Repository.name(file) + ":" + line;
  }
}
