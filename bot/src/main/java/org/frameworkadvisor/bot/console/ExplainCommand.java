package org.frameworkadvisor.bot.console;

import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.front.ExplainText;
import org.frameworkadvisor.bot.front.Features;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Tells why a question gets what it gets.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Shows the ranking behind an answer, what each score is made of, and why the question is"
            + " answered, asked back or not answered.")
final class ExplainCommand implements Callable<Integer> {
  private final Advisor advisor;

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question.")
  private String[] words = {};

  ExplainCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(this::explain);
  }

  private int explain(Features features) {
    ExplainText.of(features, GuildId.LOCAL, String.join(" ", words))
        .forEach(line -> advisor.desk().out().line(Printable.line(line)));
    return ExitCode.OK;
  }
}
