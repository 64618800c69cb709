package org.frameworkadvisor.bot.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.Utf8Output;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Lists every problem of a knowledge base.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = "Lists every problem with file, line and remedy; exit code 1 if one is an error.")
final class CheckCliCommand implements Callable<Integer> {
  private final AdvisorCommand advisor;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "A folder or a file; the knowledge base in use when left out.")
  private @Nullable Path path;

  CheckCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.context().withContent(path == null ? advisor.knowledge() : path, this::print);
  }

  private int print(ContentResult content) {
    Utf8Output out = advisor.context().out();
    List<ContentProblem> problems = content.problems();
    problems.forEach(problem -> out.line(TerminalText.line(problem.toString())));
    long errors = problems.stream().filter(ContentProblem::isError).count();
    out.line(
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
}
