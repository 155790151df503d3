package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.report.Tool;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.function.Supplier;
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
      return program(terminal, arguments).execute(arguments);
    } finally {
      terminal.err().flush();
    }
  }

  /** The program with all its commands. */
  static CommandLine program(Terminal terminal) {
    return program(terminal, new String[0]);
  }

  /** The program with the command that the arguments begin with, or with all. */
  private static CommandLine program(Terminal terminal, String[] arguments) {
    Concordant program = new Concordant(terminal);
    CommandLine line = new CommandLine(program);
    ImmutableMap<String, Supplier<Object>> commands = commands(terminal);
    // Making a command takes a while, as picocli looks into its classes.
    boolean known = arguments.length > 0 && commands.containsKey(arguments[0]);
    commands.forEach(
        (name, command) -> {
          if (!known || name.equals(arguments[0])) {
            line.addSubcommand(command.get());
          }
        });
    return line.setErr(terminal.err())
        .setUsageHelpWidth(terminal.width())
        .setParameterExceptionHandler((e, unused) -> program.usage(e))
        .setExecutionExceptionHandler((e, unused, result) -> program.failure(e))
        .setOut(new PrintWriter(terminal.out(), true, UTF_8));
  }

  private static ImmutableMap<String, Supplier<Object>> commands(Terminal terminal) {
    LazyChecker checker = new LazyChecker();
    return ImmutableMap.<String, Supplier<Object>>builder()
        .put("check", () -> new CheckCommand(terminal, checker))
        .put("claims", () -> new ClaimsCommand(terminal, checker))
        .put("annotate", () -> new AnnotateCommand(terminal, checker))
        .put("stories", () -> new StoriesCommand(terminal, checker))
        .put("events", () -> new EventsCommand(terminal, checker))
        .put("names", () -> new NamesCommand(terminal))
        .put("verify", () -> new VerifyCommand(terminal, checker))
        .put("explain", () -> new ExplainCommand(terminal, checker))
        .buildOrThrow();
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
