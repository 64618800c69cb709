package org.frameworkadvisor.bot.console;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.console.chat.ChatTerminal;
import org.frameworkadvisor.bot.console.chat.RecommendCliCommand;
import org.frameworkadvisor.bot.console.commands.CliCommands;
import org.frameworkadvisor.bot.console.commands.CliContext;
import org.frameworkadvisor.bot.console.commands.LineMode;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TerminalDevice;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.RunningInstances;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.bot.teach.TeachingService;
import org.frameworkadvisor.knowledge.search.Question;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The root command; alone, it opens a conversation.
@Command(
    name = "advisor",
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
  private final CliContext context;

  private AdvisorCommand(CliContext context) {
    this.context = context;
  }

  /// The whole command line, or as much of it as it takes to read arguments that begin with a
  /// command's name.
  static CommandLine commandLine(CliContext context, String... arguments) {
    Map<String, Supplier<CommandLine>> commands =
        CliCommands.of(context, () -> new RecommendCliCommand(context));
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      commands.keySet().retainAll(Set.of(arguments[0]));
    }
    CommandLine commandLine =
        CliCommands.withHelp(new AdvisorCommand(context)).addMixin("knowledge", context.option());
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
        .setParameterExceptionHandler((wrong, _) -> usage(wrong, context))
        .setExecutionExceptionHandler((fault, _, _) -> context.streams().ended(fault));
  }

  /// Turns down a text that is too long, several words of it together.
  private static int execute(CommandLine.ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      for (ArgSpec typed : command.getParseResult().matchedArgs()) {
        if (typed.auxiliaryTypes()[0] == String.class) {
          String text = String.join(" ", typed.originalStringValues());
          boolean isAnswer = typed.paramLabel().toLowerCase(Locale.ROOT).contains("answer");
          TerminalText.refusal(text, isAnswer ? TeachingService.MOST_ANSWER : Question.MAX_LENGTH)
              .ifPresent(reason -> {
                throw new CommandLine.ParameterException(command, reason);
              });
        }
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  @Override
  public Integer call() {
    boolean talks = context.streams().device().isTerminal(TerminalDevice.Stream.IN);
    return context.withFeatures(features ->
        talks && context.streams().device().isTerminal(TerminalDevice.Stream.OUT)
            ? talk(features)
            : new LineMode(context, features).answerAsText(1));
  }

  /// A conversation serves until it ends, so the operator can reach it as they reach a bot.
  private int talk(AdvisorFeatures features) {
    features.maintenance().recordStart(new ReloadInitiator.Start());
    try (RunningInstances.Presence _ =
        context.instances().announce(context.knowledge(), features.maintenance())) {
      return new ChatTerminal(context, features).run();
    }
  }

  private static int usage(CommandLine.ParameterException wrong, CliContext context) {
    CommandLine command = wrong.getCommandLine();
    context.warn(String.valueOf(wrong.getMessage()));
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      context.err().line("Did you mean: " + String.join(", ", unmatched.getSuggestions()) + "?");
    }
    context.err().line("See " + command.getCommandSpec().qualifiedName() + " --help.");
    return ExitCode.USAGE;
  }
}
