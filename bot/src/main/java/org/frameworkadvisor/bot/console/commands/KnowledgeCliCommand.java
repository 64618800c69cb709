package org.frameworkadvisor.bot.console.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.front.ExplainText;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Groups the commands on the knowledge base itself. The short ones, which only the command line
/// has, are methods of this class.
@Command(
    name = "knowledge",
    description =
        "Checks, tests and serves the knowledge base, tells what is in it and why it answers as it"
            + " does, or teaches more.")
final class KnowledgeCliCommand implements Runnable {
  private final CliContext context;

  @Spec private CommandSpec spec;

  KnowledgeCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "knowledge: say check, status, explain, test, reload, history, rollback, teach, taught,"
            + " gaps or audit");
  }

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Lists every problem with file, line and remedy; exit code 1 if one is an error.")
  int check(
      @Parameters(
              arity = "0..1",
              paramLabel = "PATH",
              description = "A folder or a file; the knowledge base in use when left out.")
          @Nullable Path path) {
    return context.withContent(path == null ? context.knowledge() : path, this::problems);
  }

  private int problems(ContentResult content) {
    List<ContentProblem> problems = content.problems();
    problems.forEach(problem -> context.say(problem.toString()));
    long errors = problems.stream().filter(ContentProblem::isError).count();
    context.say(
        String.join(
            ", ",
            counted(content.corpus().documents().size(), "document"),
            counted(content.corpus().passages().size(), "passage"),
            counted(errors, "error"),
            counted(problems.size() - errors, "warning")));
    return content.hasErrors() ? ExitCode.CONTENT_PROBLEMS : ExitCode.OK;
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Tells what the instance that runs serves, or where none runs what the next start will:"
              + " how much there is, which models read it and what it takes on disk.")
  int status(@Option(names = "--json", description = "Print one JSON object.") boolean json) {
    return context.carryOut(new ControlCommand.Status(json));
  }

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Shows the ranking behind an answer, what each score is made of, and why the question is"
              + " answered, asked back or not answered.")
  int explain(
      @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question.")
          String... words) {
    return context.withFeatures(features -> {
      ExplainText.of(features, GuildId.LOCAL, String.join(" ", words)).forEach(context::say);
      return ExitCode.OK;
    });
  }

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Asks the questions of golden.yaml and says which are not answered as expected; exit code"
              + " 1 if there is one.")
  int test() {
    return context.withFeatures(features -> {
      List<GoldenResult> results = features.maintenance().golden();
      ReloadText.golden(results).forEach(context::say);
      return results.stream().allMatch(GoldenResult::passed)
          ? ExitCode.OK
          : ExitCode.CONTENT_PROBLEMS;
    });
  }
}
