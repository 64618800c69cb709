package org.frameworkadvisor.bot.console.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Makes the commands, each when it is asked for: what all of them look like takes picocli longer
/// to find out than a question takes to answer.
public final class CliCommands {
  private CliCommands() {}

  /// The commands of the command line by name, in the order of the help. A new command is one class
  /// and one line here.
  ///
  /// @param recommend makes the command that asks the questionnaire, in a conversation
  public static Map<String, Supplier<CommandLine>> of(
      CliContext context, Supplier<Object> recommend) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("ask", () -> new AskCliCommand(context));
    commands.put("compare", () -> new CompareCliCommand(context));
    commands.put("summarise", () -> new SummariseCliCommand(context));
    commands.put("recommend", recommend);
    commands.put("result", () -> new ResultCliCommand(context));
    commands.put("knowledge", () -> knowledge(context));
    commands.put("backup", () -> new BackupCliCommand(context));
    commands.put("restore", () -> new RestoreCliCommand(context));
    commands.put("forget-server", () -> new ForgetServerCliCommand(context));
    commands.put("invite", () -> new InviteCliCommand(context));
    commands.put("eval", () -> new EvalCliCommand(context));
    commands.put("calibrate", () -> new CalibrateCliCommand(context));
    Map<String, Supplier<CommandLine>> made = new LinkedHashMap<>();
    commands.forEach((name, command) -> made.put(name, () -> withHelp(command.get())));
    return made;
  }

  private static CommandLine knowledge(CliContext context) {
    CommandLine group = new CommandLine(new KnowledgeCliCommand(context));
    // Picocli finds methods in no order; the help has one.
    for (String method : List.of("check", "status", "explain", "test")) {
      group.addSubcommand(withHelp(group.getCommandSpec().removeSubcommand(method)));
    }
    return group
        .addSubcommand(withHelp(new ReloadCliCommand(context)))
        .addSubcommand(withHelp(new HistoryCliCommand(context)))
        .addSubcommand(withHelp(new RollbackCliCommand(context)))
        .addSubcommand(withHelp(new TeachCliCommand(context)))
        .addSubcommand(withHelp(new TaughtCliCommand(context)))
        .addSubcommand(withHelp(new GapsCliCommand(context)))
        .addSubcommand(withHelp(new AuditCliCommand(context)));
  }

  /// The commands that a conversation has, too.
  public static List<Object> shared(CommandContext context) {
    return List.of(
        new CompareCliCommand(context),
        new SummariseCliCommand(context),
        new ResultCliCommand(context),
        new ReloadCliCommand(context),
        new HistoryCliCommand(context),
        new RollbackCliCommand(context),
        new AuditCliCommand(context));
  }

  /// Adds `--help` and `--version`, which tells what the build wrote into the jar.
  public static CommandLine withHelp(Object command) {
    CommandLine commandLine = command instanceof CommandLine made ? made : new CommandLine(command);
    CommandSpec spec = commandLine.getCommandSpec();
    // A method has the options already: added later, they would be taken for its parameters.
    if (!spec.mixinStandardHelpOptions()) {
      spec.mixinStandardHelpOptions(true);
    }
    spec.version(
        "Framework Advisor "
            + Optional.ofNullable(CliCommands.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)"));
    return commandLine;
  }
}
