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
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.JsonText;
import org.frameworkadvisor.bot.console.text.ReplyJson;
import org.frameworkadvisor.bot.console.text.ReplyText;
import org.frameworkadvisor.bot.console.text.TerminalDevice;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.console.text.Utf8Output;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.RunningInstances;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.bot.teach.TeachingService;
import org.frameworkadvisor.knowledge.search.Question;
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
    versionProvider = VersionProvider.class,
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
final class AdvisorCommand implements Callable<Integer> {
  /// Where everybody is who asks in the terminal.
  static final Optional<GuildId> HERE = Optional.of(GuildId.LOCAL);

  private final CliContext context;

  @Option(
      names = "--knowledge",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description = "Use another knowledge base: a folder, or a .md, .txt, .html or .jsonl file.")
  private @Nullable Path knowledge;

  private AdvisorCommand(CliContext context) {
    this.context = context;
  }

  /// The whole command line, or as much of it as it takes to read arguments that begin with a
  /// command's name: what every command looks like takes longer to find out than to answer.
  static CommandLine commandLine(CliContext context, String... arguments) {
    AdvisorCommand advisor = new AdvisorCommand(context);
    Map<String, Supplier<CommandLine>> commands = commands(advisor);
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      commands.keySet().retainAll(Set.of(arguments[0]));
    }
    CommandLine commandLine = new CommandLine(advisor);
    commands.values().forEach(command -> commandLine.addSubcommand(command.get()));
    TerminalStyle style = context.style();
    return commandLine
        .setExecutionStrategy(AdvisorCommand::execute)
        .setExpandAtFiles(false) // "@someone says…" is a question, not a file of arguments
        .setUsageHelpWidth(Math.clamp(style.width(), 60, 100))
        .setUsageHelpAutoWidth(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(style.colour() ? Ansi.ON : Ansi.OFF))
        .setOut(context.out().asWriter())
        .setErr(context.err().asWriter())
        .setParameterExceptionHandler((wrong, _) -> usage(wrong, context.err()))
        .setExecutionExceptionHandler(
            (fault, _, _) -> ConsoleApplication.ended(fault, context.err()));
  }

  /// Turns down a text that is too long, several words of it together.
  private static int execute(CommandLine.ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      for (ArgSpec typed : command.getParseResult().matchedArgs()) {
        if (typed.auxiliaryTypes()[0] == String.class) {
          String text = String.join(" ", typed.originalStringValues());
          boolean isAnswer = typed.paramLabel().toLowerCase(Locale.ROOT).contains("answer");
          TypedTextConverter.refusal(
                  text, isAnswer ? TeachingService.MOST_ANSWER : Question.MAX_LENGTH)
              .ifPresent(reason -> {
                throw new CommandLine.ParameterException(command, reason);
              });
        }
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /// A new command is one class and one line here.
  private static Map<String, Supplier<CommandLine>> commands(AdvisorCommand advisor) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("ask", () -> new CommandLine(new AskCliCommand(advisor)));
    commands.put("compare", () -> new CommandLine(new CompareCliCommand(advisor)));
    commands.put("summarise", () -> new CommandLine(new SummariseCliCommand(advisor)));
    commands.put("recommend", () -> new CommandLine(new RecommendCliCommand(advisor)));
    commands.put("result", () -> new CommandLine(new ResultCliCommand(advisor)));
    commands.put(
        "knowledge",
        () ->
            new CommandLine(new KnowledgeCliCommand())
                .addSubcommand(new CheckCliCommand(advisor))
                .addSubcommand(new StatusCliCommand(advisor))
                .addSubcommand(new ExplainCliCommand(advisor))
                .addSubcommand(new TestCliCommand(advisor))
                .addSubcommand(new ReloadCliCommand(advisor))
                .addSubcommand(new HistoryCliCommand(advisor))
                .addSubcommand(new RollbackCliCommand(advisor))
                .addSubcommand(new TeachCliCommand(advisor))
                .addSubcommand(new TaughtCliCommand(advisor))
                .addSubcommand(new GapsCliCommand(advisor))
                .addSubcommand(new AuditCliCommand(advisor)));
    commands.put("backup", () -> new CommandLine(new BackupCliCommand(advisor)));
    commands.put("restore", () -> new CommandLine(new RestoreCliCommand(advisor)));
    commands.put("forget-server", () -> new CommandLine(new ForgetServerCliCommand(advisor)));
    commands.put("invite", () -> new CommandLine(new InviteCliCommand(advisor)));
    commands.put("eval", () -> new CommandLine(new EvalCliCommand(advisor)));
    commands.put("calibrate", () -> new CommandLine(new CalibrateCliCommand(advisor)));
    return commands;
  }

  @Override
  public Integer call() {
    boolean talks = context.streams().device().isTerminal(TerminalDevice.Stream.IN);
    return withFeatures(features ->
        talks && context.streams().device().isTerminal(TerminalDevice.Stream.OUT)
            ? talk(features)
            : new LineMode(context, features).answerAsText(1));
  }

  /// A conversation serves until it ends, so the operator can reach it as they reach a bot.
  private int talk(AdvisorFeatures features) {
    features.maintenance().recordStart(new ReloadInitiator.Start());
    try (RunningInstances.Presence _ =
        context.instances().announce(knowledge(), features.maintenance())) {
      return new ChatTerminal(context, features).run();
    }
  }

  CliContext context() {
    return context;
  }

  /// Says why something was not done.
  ///
  /// @return the exit code
  int refused(String reason) {
    context.err().line("advisor: " + TerminalText.line(reason));
    return ExitCode.UNAVAILABLE;
  }

  /// The knowledge base that this command line is about.
  Path knowledge() {
    return knowledge == null ? context.settings().knowledge() : knowledge;
  }

  /// Opens the knowledge base that this command line is about, for a task.
  int withFeatures(ToIntFunction<AdvisorFeatures> task) {
    return context.withFeatures(knowledge(), task);
  }

  /// Opens it for a task that cannot do without what is kept.
  int withKept(ToIntFunction<AdvisorFeatures> task) {
    return withFeatures(features -> {
      try {
        return task.applyAsInt(features);
      } catch (StoreUnavailable e) {
        return refused(String.valueOf(e.getMessage()));
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
    long started = context.nanos().getAsLong();
    Reply reply = feature.get();
    long took = context.nanos().getAsLong() - started;
    if (json) {
      context.out().line(ReplyJson.of(reply, took, JsonText.Layout.INDENTED));
    } else {
      context.out().lines(new ReplyText(context.style()).lines(reply, passages));
      offer
          .apply(reply)
          .ifPresent(
              line -> context.out().lines(new TextLayout(context.style()).plain(line).lines()));
    }
    return reply instanceof Reply.Unavailable ? ExitCode.UNAVAILABLE : ExitCode.OK;
  }

  private static int usage(CommandLine.ParameterException wrong, Utf8Output err) {
    CommandLine command = wrong.getCommandLine();
    err.line("advisor: " + TerminalText.line(String.valueOf(wrong.getMessage())));
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      err.line("Did you mean: " + String.join(", ", unmatched.getSuggestions()) + "?");
    }
    err.line("See " + command.getCommandSpec().qualifiedName() + " --help.");
    return ExitCode.USAGE;
  }
}
