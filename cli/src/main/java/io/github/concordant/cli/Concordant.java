package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Strings;
import io.github.concordant.report.Tool;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: its commands, and what becomes of their failures. */
@Command(
    name = "concordant",
    mixinStandardHelpOptions = true,
    versionProvider = Concordant.Version.class,
    scope = CommandLine.ScopeType.INHERIT,
    description = "Shows an editor where several news articles about one story disagree.",
    footer = {
      "",
      "Examples:",
      "  concordant check folder-of-one-story",
      "  concordant claims wire.txt local.txt",
      "",
      "Exit status: 0 nothing at or above --fail-on, 1 something, 2 wrong usage,",
      "3 input that cannot be read, 70 a bug."
    })
public final class Concordant implements Runnable {

  private static final String STACKTRACE = "--stacktrace";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = STACKTRACE,
      scope = CommandLine.ScopeType.INHERIT,
      description = "Show where in the program a bug struck.")
  private boolean stacktrace;

  private final Terminal terminal;

  private Concordant(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the program and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.system(), arguments));
  }

  /** Runs the program and answers its exit status. */
  static int run(Terminal terminal, String... arguments) {
    try {
      return program(terminal).execute(arguments);
    } finally {
      terminal.err().flush();
    }
  }

  /** The program with its commands. */
  static CommandLine program(Terminal terminal) {
    LazyChecker checker = new LazyChecker();
    Concordant program = new Concordant(terminal);
    CommandLine commands =
        new CommandLine(program)
            .addSubcommand(new CheckCommand(terminal, checker))
            .addSubcommand(new ClaimsCommand(terminal, checker))
            .addSubcommand(new AnnotateCommand(terminal, checker))
            .addSubcommand(new StoriesCommand(terminal, checker))
            .addSubcommand(new EventsCommand(terminal, checker))
            .addSubcommand(new NamesCommand(terminal))
            .addSubcommand(new VerifyCommand(terminal, checker))
            .addSubcommand(new ExplainCommand(terminal, checker))
            .setErr(terminal.err())
            .setUsageHelpWidth(terminal.width())
            .setParameterExceptionHandler((e, unused) -> program.usage(e))
            .setExecutionExceptionHandler((e, unused, result) -> program.failure(e));
    return commands.setOut(new PrintWriter(terminal.out(), true, UTF_8));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  private int usage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    terminal.say(Strings.nullToEmpty(e.getMessage()));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, terminal.err());
    terminal.err().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.USAGE;
  }

  private int failure(Exception e) {
    if (e instanceof ParameterException usage) {
      return usage(usage);
    }
    if (e instanceof UnreadableInput) {
      terminal.say(Strings.nullToEmpty(e.getMessage()));
      return ExitStatus.UNREADABLE;
    }
    if (e instanceof IOException && isClosedPipe(e)) {
      return ExitStatus.NOTHING;
    }
    terminal.say(
        e instanceof IOException
            ? "the report could not be written: " + e.getMessage()
            : "this is a bug, please report it: " + e);
    if (stacktrace) {
      e.printStackTrace(terminal.err());
    } else {
      terminal.say("run again with " + STACKTRACE + " for the details");
    }
    return ExitStatus.BUG;
  }

  /** The reader of our output has seen enough, as {@code head} does: no failure. */
  private static boolean isClosedPipe(Exception e) {
    String message = String.valueOf(e.getMessage());
    return Arrays.asList("Broken pipe", "Stream closed").contains(message);
  }

  /** Tells the version to picocli. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"concordant " + Tool.concordant().version()};
    }
  }
}
