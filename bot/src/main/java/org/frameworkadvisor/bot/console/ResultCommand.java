package org.frameworkadvisor.bot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.recommend.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the result again that a code stands for.
@Command(
    name = "result",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Shows a recommendation again, by the code that stood at its end.",
      "Anybody can do so; if the questionnaire has changed since, it says what that changes."
    })
final class ResultCommand implements Callable<Integer> {
  private final Advisor advisor;

  @Parameters(
      paramLabel = "CODE",
      arity = "1..*",
      description = "As it was shown. Small letters will do; dashes don't matter.")
  private List<String> code = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  ResultCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(features ->
        features
            .recommend()
            .replay(String.join("", code))
            .map(this::show)
            .orElseGet(() -> RecommendCommand.nothingToAsk(advisor.desk())));
  }

  private int show(Replay replay) {
    Desk desk = advisor.desk();
    return switch (replay) {
      case Replay.Refused refused -> {
        desk.err().line("advisor: " + refused.reason());
        yield ExitCode.USAGE;
      }
      case Replay.Replayed replayed -> {
        Sheet sheet = new Sheet(desk.look());
        ReplayText.write(replayed, sheet);
        desk.out().lines(json ? List.of(RecommendationJson.of(replayed)) : sheet.lines());
        yield ExitCode.OK;
      }
    };
  }
}
