package org.frameworkadvisor.bot.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.frameworkadvisor.knowledge.content.Content;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Lists every problem of a knowledge base.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists every problem with file, line and remedy; exit code 1 if one is an error.")
final class CheckCommand implements Callable<Integer> {
  private final Advisor advisor;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "A folder or a file; the knowledge base in use when left out.")
  private @Nullable Path path;

  CheckCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.desk().withContent(path == null ? advisor.knowledge() : path, this::print);
  }

  private int print(Content content) {
    Output out = advisor.desk().out();
    List<ContentProblem> problems = content.problems();
    problems.forEach(problem -> out.line(Printable.line(problem.toString())));
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
