package org.frameworkadvisor.bot.console;

import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.ExplainText;
import org.frameworkadvisor.bot.model.GuildId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Tells why a question gets what it gets.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description =
        "Shows the ranking behind an answer, what each score is made of, and why the question is"
            + " answered, asked back or not answered.")
final class ExplainCliCommand implements Callable<Integer> {
  private final AdvisorCommand advisor;

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question.")
  private String[] words = {};

  ExplainCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(this::explain);
  }

  private int explain(AdvisorFeatures features) {
    ExplainText.of(features, GuildId.LOCAL, String.join(" ", words))
        .forEach(line -> advisor.context().out().line(TerminalText.line(line)));
    return ExitCode.OK;
  }
}
