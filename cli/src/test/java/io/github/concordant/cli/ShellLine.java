package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A call of the program in a document, or the outline of one with what may be left out. */
final class ShellLine {

  private static final Pattern CALL = Pattern.compile("(?:\\$ )?(?:\\./|bin/)?concordant (\\w.*)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][A-Za-z-]*");

  /** Behind these stands what is no longer an argument: a remark, another program, a file. */
  private static final Pattern END = Pattern.compile(" #| {3}| [|>&;]| 2>");

  private final String line;

  private ShellLine(String line) {
    this.line = line;
  }

  static boolean isCall(String line) {
    return CALL.matcher(line).matches();
  }

  static ShellLine of(String line) {
    Matcher call = CALL.matcher(line);
    if (!call.matches()) {
      throw new IllegalArgumentException("no call: " + line);
    }
    return new ShellLine(call.group(1));
  }

  /** What the program has against it; nothing is run. */
  ImmutableList<String> errors(CommandLine program) {
    return isOutline() ? unknownOptions(program) : parsed(program);
  }

  private boolean isOutline() {
    return line.contains("[") || line.contains("...") || line.contains(" | ");
  }

  private ImmutableList<String> parsed(CommandLine program) {
    try {
      program.parseArgs(words(END.split(line, 2)[0]).toArray(String[]::new));
      return ImmutableList.of();
    } catch (ParameterException e) {
      return ImmutableList.of(String.valueOf(e.getMessage()));
    }
  }

  private ImmutableList<String> unknownOptions(CommandLine program) {
    String name = words(line).get(0);
    CommandLine command = program.getSubcommands().get(name);
    if (command == null) {
      return ImmutableList.of("no command: " + name);
    }
    ImmutableList.Builder<String> unknown = ImmutableList.builder();
    for (String word : line.split("[\\s\\[\\]|=]+", -1)) {
      if (OPTION.matcher(word).matches() && command.getCommandSpec().findOption(word) == null) {
        unknown.add("no option of " + name + ": " + word);
      }
    }
    return unknown.build();
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(
          word.group(1) != null
              ? word.group(1)
              : word.group(2) != null ? word.group(2) : word.group(3));
    }
    return words;
  }
}
