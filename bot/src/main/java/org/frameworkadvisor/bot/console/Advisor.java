package org.frameworkadvisor.bot.console;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Instances;
import org.frameworkadvisor.bot.moderate.Initiator;
import org.frameworkadvisor.bot.teach.Teach;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/// The root command; alone, it opens a conversation.
@Command(
    name = "advisor",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Helps you choose a web framework: answers with passages quoted from its knowledge base.",
      "Without a command it opens a conversation; from a pipe it answers each line.",
      "With a Discord token in the environment it is the bot."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done or looked up, whether or not there is an answer.",
      "1:Problems in the content, or an order that was not carried out.",
      "2:Wrong usage or settings.",
      "3:Discord does not let the bot in.",
      "69:Not possible now: no knowledge is available, or Discord cannot be reached.",
      "70:An unexpected fault."
    })
final class Advisor implements Callable<Integer> {
  /// Where everybody is who asks in the terminal.
  static final Optional<GuildId> HERE = Optional.of(GuildId.LOCAL);

  private final Desk desk;

  @Option(
      names = "--knowledge",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description = "Use another knowledge base: a folder, or a .md, .txt, .html or .jsonl file.")
  private @Nullable Path knowledge;

  private Advisor(Desk desk) {
    this.desk = desk;
  }

  /// The whole command line, or as much of it as it takes to read arguments that begin with a
  /// command's name: what every command looks like takes longer to find out than to answer.
  static CommandLine commandLine(Desk desk, String... arguments) {
    Advisor advisor = new Advisor(desk);
    Map<String, Supplier<CommandLine>> commands = commands(advisor);
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      commands.keySet().retainAll(Set.of(arguments[0]));
    }
    CommandLine commandLine = new CommandLine(advisor);
    commands.values().forEach(command -> commandLine.addSubcommand(command.get()));
    Look look = desk.look();
    return commandLine
        .setExecutionStrategy(Advisor::execute)
        .setExpandAtFiles(false) // "@someone says…" is a question, not a file of arguments
        .setUsageHelpWidth(Math.clamp(look.width(), 60, 100))
        .setUsageHelpAutoWidth(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(look.colour() ? Ansi.ON : Ansi.OFF))
        .setOut(desk.out().asWriter())
        .setErr(desk.err().asWriter())
        .setParameterExceptionHandler((wrong, _) -> usage(wrong, desk.err()))
        .setExecutionExceptionHandler((fault, _, _) -> Console.ended(fault, desk.err()));
  }

  /// Turns down a text that is too long, several words of it together.
  private static int execute(CommandLine.ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      for (ArgSpec typed : command.getParseResult().matchedArgs()) {
        if (typed.auxiliaryTypes()[0] == String.class) {
          String text = String.join(" ", typed.originalStringValues());
          boolean isAnswer = typed.paramLabel().toLowerCase(Locale.ROOT).contains("answer");
          Typed.refusal(text, isAnswer ? Teach.MOST_ANSWER : Question.MAX_LENGTH)
              .ifPresent(reason -> {
                throw new CommandLine.ParameterException(command, reason);
              });
        }
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /// A new command is one class and one line here.
  private static Map<String, Supplier<CommandLine>> commands(Advisor advisor) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("ask", () -> new CommandLine(new AskCommand(advisor)));
    commands.put("compare", () -> new CommandLine(new CompareCommand(advisor)));
    commands.put("summarise", () -> new CommandLine(new SummariseCommand(advisor)));
    commands.put("recommend", () -> new CommandLine(new RecommendCommand(advisor)));
    commands.put("result", () -> new CommandLine(new ResultCommand(advisor)));
    commands.put(
        "knowledge",
        () ->
            new CommandLine(new KnowledgeCommand())
                .addSubcommand(new CheckCommand(advisor))
                .addSubcommand(new StatusCommand(advisor))
                .addSubcommand(new ExplainCommand(advisor))
                .addSubcommand(new TestCommand(advisor))
                .addSubcommand(new ReloadCommand(advisor))
                .addSubcommand(new HistoryCommand(advisor))
                .addSubcommand(new RollbackCommand(advisor))
                .addSubcommand(new TeachCommand(advisor))
                .addSubcommand(new TaughtCommand(advisor))
                .addSubcommand(new GapsCommand(advisor))
                .addSubcommand(new AuditCommand(advisor)));
    commands.put("backup", () -> new CommandLine(new BackupCommand(advisor)));
    commands.put("restore", () -> new CommandLine(new RestoreCommand(advisor)));
    commands.put("forget-server", () -> new CommandLine(new ForgetServerCommand(advisor)));
    commands.put("invite", () -> new CommandLine(new InviteCommand(advisor)));
    commands.put("eval", () -> new CommandLine(new EvalCommand(advisor)));
    commands.put("calibrate", () -> new CommandLine(new CalibrateCommand(advisor)));
    return commands;
  }

  @Override
  public Integer call() {
    boolean talks = desk.streams().device().isTerminal(Device.Stream.IN);
    return withFeatures(features ->
        talks && desk.streams().device().isTerminal(Device.Stream.OUT)
            ? talk(features)
            : new LineMode(desk, features).answerAsText(1));
  }

  /// A conversation serves until it ends, so the operator can reach it as they reach a bot.
  private int talk(Features features) {
    features.upkeep().recordStart(new Initiator.Start());
    try (Instances.Presence _ = desk.instances().announce(knowledge(), features.upkeep())) {
      return new Talk(desk, features).run();
    }
  }

  Desk desk() {
    return desk;
  }

  /// Says why something was not done.
  ///
  /// @return the exit code
  int refused(String reason) {
    desk.err().line("advisor: " + Printable.line(reason));
    return ExitCode.UNAVAILABLE;
  }

  /// The knowledge base that this command line is about.
  Path knowledge() {
    return knowledge == null ? desk.settings().knowledge() : knowledge;
  }

  /// Opens the knowledge base that this command line is about, for a task.
  int withFeatures(ToIntFunction<Features> task) {
    return desk.withFeatures(knowledge(), task);
  }

  /// Opens it for a task that cannot do without what is kept.
  int withKept(ToIntFunction<Features> task) {
    return withFeatures(features -> {
      try {
        return task.applyAsInt(features);
      } catch (StoreUnavailable notNow) {
        return refused(String.valueOf(notNow.getMessage()));
      }
    });
  }

  /// Prints what a feature says.
  ///
  /// @return the exit code
  int print(Supplier<Reply> feature, int passages, boolean json) {
    return print(feature, passages, json, _ -> Optional.empty());
  }

  /// Prints what a feature says.
  ///
  /// @param offer a line to put behind a reply for people
  /// @return the exit code
  int print(
      Supplier<Reply> feature,
      int passages,
      boolean json,
      Function<Reply, Optional<String>> offer) {
    long started = desk.nanos().getAsLong();
    Reply reply = feature.get();
    long took = desk.nanos().getAsLong() - started;
    if (json) {
      desk.out().line(ReplyJson.of(reply, took, JsonText.Layout.INDENTED));
    } else {
      desk.out().lines(new ReplyText(desk.look()).lines(reply, passages));
      offer
          .apply(reply)
          .ifPresent(line -> desk.out().lines(new Sheet(desk.look()).plain(line).lines()));
    }
    return reply instanceof Reply.Unavailable ? ExitCode.UNAVAILABLE : ExitCode.OK;
  }

  private static int usage(CommandLine.ParameterException wrong, Output err) {
    CommandLine command = wrong.getCommandLine();
    err.line("advisor: " + Printable.line(String.valueOf(wrong.getMessage())));
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      err.line("Did you mean: " + String.join(", ", unmatched.getSuggestions()) + "?");
    }
    err.line("See " + command.getCommandSpec().qualifiedName() + " --help.");
    return ExitCode.USAGE;
  }
}
