package io.github.concordant.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of the program, in the macros of man(7), made from the same command model as the
 * help: what the one says the other says.
 */
final class ManPage {

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /**
   * @param version as the foot of the page has it
   */
  static String of(CommandLine program, String version) {
    ManPage page = new ManPage();
    CommandSpec spec = program.getCommandSpec();
    page.line(".TH \"" + Ascii.toUpperCase(spec.name()) + "\" \"1\" \"\" \"" + version + "\"");
    page.heading("NAME");
    page.text(spec.name() + " - " + joined(spec.usageMessage().description()));
    page.heading("SYNOPSIS");
    page.synopsis(program);
    program.getSubcommands().values().forEach(page::synopsis);
    page.heading("DESCRIPTION");
    page.text(joined(spec.usageMessage().description()));
    page.options(spec);
    program.getSubcommands().values().forEach(page::command);
    page.footer("EXAMPLES AND EXIT STATUS", spec);
    return page.page.toString();
  }

  private void command(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    heading("THE COMMAND " + Ascii.toUpperCase(spec.name()));
    text(joined(spec.usageMessage().description()));
    options(spec);
    String[] footer = spec.usageMessage().footer();
    if (footer.length > 0) {
      line(".PP");
      verbatim(footer);
    }
  }

  private void synopsis(CommandLine command) {
    String synopsis =
        new Help(command.getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0);
    text(synopsis.replaceAll("\\s+", " ").strip());
    line(".br");
  }

  private void options(CommandSpec spec) {
    List<ArgSpec> all = new ArrayList<>(spec.positionalParameters());
    all.addAll(spec.options());
    for (ArgSpec argument : all) {
      if (!argument.hidden()) {
        line(".TP");
        line(".B " + escaped(name(argument)));
        text(joined(argument.description()));
      }
    }
  }

  private static String name(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      String names = Arrays.stream(option.names()).collect(Collectors.joining(", "));
      return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }
    return argument.paramLabel();
  }

  private void footer(String heading, CommandSpec spec) {
    heading(heading);
    verbatim(spec.usageMessage().footer());
  }

  private void heading(String words) {
    line(".SH " + words);
  }

  private void verbatim(String[] lines) {
    line(".nf");
    Arrays.stream(lines).forEach(this::text);
    line(".fi");
  }

  /** Words of a paragraph; white space as it is. */
  private void text(String words) {
    for (String line : Splitter.on('\n').split(words)) {
      String safe = escaped(line);
      line(safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe);
    }
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  private static String joined(String[] description) {
    return String.join(" ", description).replace("%%", "%").replace("%n", "\n").strip();
  }

  /** Backslashes are roff's own, and a bare hyphen may be printed as another character. */
  private static String escaped(String words) {
    return words.replace("\\", "\\e").replace("-", "\\-");
  }
}
