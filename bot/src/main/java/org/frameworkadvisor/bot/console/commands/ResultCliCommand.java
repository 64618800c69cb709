package org.frameworkadvisor.bot.console.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.RecommendationJson;
import org.frameworkadvisor.bot.console.text.ReplayText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.recommend.ReplayResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the result again that a code stands for.
@Command(
    name = "result",
    description = {
      "Shows a recommendation again, by the code that stood at its end.",
      "Anybody can do so; if the questionnaire has changed since, it says what that changes."
    })
final class ResultCliCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(
      paramLabel = "CODE",
      arity = "1..*",
      description = "As it was shown. Small letters will do; dashes don't matter.")
  private List<String> code = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  ResultCliCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.withFeatures(features ->
        features
            .recommendationService()
            .replay(String.join("", code))
            .map(this::show)
            .orElseGet(context::noQuestionnaire));
  }

  private int show(ReplayResult replay) {
    return switch (replay) {
      case ReplayResult.Refused refused -> context.refuse(refused.reason(), ExitCode.USAGE);
      case ReplayResult.Replayed replayed -> {
        TextLayout layout = new TextLayout(context.style());
        ReplayText.write(replayed, layout);
        context.show(json ? List.of(RecommendationJson.of(replayed)) : layout.lines());
        yield ExitCode.OK;
      }
    };
  }
}
