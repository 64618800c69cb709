package org.frameworkadvisor.bot.console.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.console.commands.CliCommands;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.knowledge.content.NearestName;
import org.jline.utils.AttributedString;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/// The commands of a conversation: those that the command line has, too, and the methods of
/// [ChatSession]. A line becomes picocli's arguments without quotes or options: what stands behind
/// the command's name is its parameters.
final class ChatCommands {
  private static final List<String> LISTED =
      List.of(
          "ask",
          "compare",
          "summarise",
          "recommend",
          "result",
          "more",
          "reload",
          "history",
          "rollback",
          "teach",
          "taught",
          "gaps",
          "audit",
          "help",
          "quit");

  private final ChatSession session;
  private final ChatContext context;
  private final CommandLine root;

  ChatCommands(ChatSession session, ChatContext context) {
    this.session = session;
    this.context = context;
    this.root = new CommandLine(session);
    CliCommands.shared(context).forEach(root::addSubcommand);
    describe("compare", "a b … [aspect]", "frameworks side by side");
    describe("summarise", "[topic]", "the key points");
    describe("result", "code", "a result again, by its code");
    describe("reload", "[force]", "read the content anew; force although golden questions fail");
    describe("history", "", "the last reloads, and the versions to go back to");
    describe("rollback", "version", "serve an earlier version")
        .usageMessage()
        .footer("Say which version; /history lists them.");
    describe("audit", "", "what was taught, changed and put aside, the latest first");
    // That a result takes a code its service says.
    PositionalParamSpec code = spec("result").positionalParameters().getFirst();
    spec("result").remove(code);
    spec("result").addPositional(PositionalParamSpec.builder(code).arity("0..*").build());
    root.setCaseInsensitiveEnumValuesAllowed(true)
        .setAllowOptionsAsOptionParameters(true)
        .setExpandAtFiles(false);
  }

  private CommandSpec describe(String name, String arguments, String purpose) {
    CommandSpec spec = spec(name);
    spec.usageMessage().customSynopsis(arguments).description(purpose);
    return spec;
  }

  private CommandSpec spec(String name) {
    return command(name).orElseThrow();
  }

  /// The command of a name as it is typed, without the slash.
  Optional<CommandSpec> command(String name) {
    return Optional.ofNullable(root.getSubcommands().get(name.toLowerCase(Locale.ROOT)))
        .map(CommandLine::getCommandSpec);
  }

  /// The commands as they are typed, in the order of the help.
  static List<String> typed() {
    return LISTED.stream().map(name -> "/" + name).toList();
  }

  /// Runs a line that begins with a slash.
  void run(String line) {
    int space = line.indexOf(' ');
    String name = space < 0 ? line : line.substring(0, space);
    Optional<CommandSpec> command = command(name.substring(1));
    if (command.isEmpty()) {
      unknown(name);
      return;
    }
    if (command.get().name().equals("result")) {
      session.forgetChoices();
    }
    String rest = space < 0 ? "" : line.substring(space).strip();
    List<String> arguments = new ArrayList<>(List.of(command.get().name()));
    arguments.addAll(arguments(command.get(), rest));
    try {
      new CommandLine.RunLast().execute(root.parseArgs(arguments.toArray(String[]::new)));
    } catch (ParameterException _) {
      context.say(usage(command.get()));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  /// As many arguments as the command has parameters, the last one with the rest of the line: a
  /// question is one argument, with all its spaces.
  private List<String> arguments(CommandSpec command, String rest) {
    if (command.name().equals("compare")) {
      ComparisonArguments comparison =
          ComparisonArguments.of(rest, context.features().comparisonService().names());
      return Stream.concat(
              Stream.of("--aspect=" + comparison.aspect(), "--"), comparison.names().stream())
          .toList();
    }
    if (command.name().equals("reload")) {
      return rest.equals("force") ? List.of("--force") : List.of();
    }
    int most = command.positionalParameters().size();
    if (most == 0 || rest.isEmpty()) {
      return List.of();
    }
    return Stream.concat(Stream.of("--"), Arrays.stream(rest.split("\\s+", most))).toList();
  }

  private static String usage(CommandSpec command) {
    String[] said = command.usageMessage().footer();
    return said.length > 0 ? said[0] : "Say " + synopsis(command) + ".";
  }

  private void unknown(String name) {
    String guess =
        NearestName.of(name, typed())
            .map(near -> "Did you mean " + near + "?")
            .orElse("/help lists the commands.");
    context.say("There is no command " + name + ". " + guess);
  }

  /// Lists the commands.
  void help() {
    List<CommandSpec> listed = LISTED.stream().map(this::spec).toList();
    int width = listed.stream().mapToInt(command -> synopsis(command).length()).max().orElse(0);
    TextLayout layout = new TextLayout(context.style());
    for (CommandSpec command : listed) {
      String synopsis = synopsis(command);
      layout.item(
          synopsis + " ".repeat(width - synopsis.length() + 2),
          new AttributedString(command.usageMessage().description()[0]));
    }
    layout
        .plain("Anything else is a question; a number picks one of the choices offered.")
        .plain("Tab completes commands and known questions, the arrow keys bring back lines.");
    context.show(layout.lines());
  }

  private static String synopsis(CommandSpec command) {
    String[] arguments = command.usageMessage().customSynopsis();
    String typed = "/" + command.name();
    return arguments.length == 0 || arguments[0].isEmpty() ? typed : typed + " " + arguments[0];
  }
}
