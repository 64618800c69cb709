package org.frameworkadvisor.bot.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.Understood;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.scoring.Answers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Asks the questionnaire, or scores answers that are given with it.
@Command(
    name = "recommend",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Asks about your project and recommends a framework, with reasons in quotes.",
      "Choose by number or with the arrow keys; with --answers, --describe or --json nothing is"
          + " asked."
    })
final class RecommendCommand implements Callable<Integer> {
  private final Advisor advisor;

  @Option(names = "--quick", description = "Ask the few questions that matter most.")
  private boolean quick;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(
      names = "--answers",
      paramLabel = "KEY=VALUE[:IMPORTANCE],…",
      description =
          "Use these answers, for instance product=shop,team=beginners:must. Importances are none,"
              + " nice, important (the default) and must.")
  private @Nullable String answers;

  @Option(
      names = "--describe",
      paramLabel = "TEXT",
      description = "Take from a description what it says; the result shows what was understood.")
  private @Nullable String description;

  RecommendCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(features ->
        features
            .recommend()
            .definition()
            .map(definition -> recommend(features, definition))
            .orElseGet(() -> nothingToAsk(advisor.desk())));
  }

  static int nothingToAsk(Desk desk) {
    desk.err()
        .line(
            "advisor: this knowledge base has no questionnaire. Put a questionnaire.yaml into its"
                + " folder.");
    return ExitCode.UNAVAILABLE;
  }

  private int recommend(Features features, Definition definition) {
    if (json || answers != null || description != null) {
      return score(features, definition);
    }
    Device device = advisor.desk().streams().device();
    return device.isTerminal(Device.Stream.IN) && device.isTerminal(Device.Stream.OUT)
        ? new Talk(advisor.desk(), features).recommend(quick)
        : askLineByLine(features);
  }

  private int score(Features features, Definition definition) {
    List<Understood> understood =
        features.recommend().describe(definition, description == null ? "" : description);
    Answers known = Answers.NONE;
    for (Understood one : understood) {
      known = known.with(one.question().id(), one.answer());
    }
    try {
      known = TypedAnswers.read(answers == null ? "" : answers, definition.questionnaire(), known);
    } catch (TypedAnswers.Wrong wrong) {
      advisor.desk().err().line("advisor: " + Printable.line(String.valueOf(wrong.getMessage())));
      return ExitCode.USAGE;
    }
    Recommendation result = features.recommend().recommend(definition, known);
    known.byItem().keySet().stream()
        .filter(item -> result.answers().to(item).isEmpty())
        .forEach(this::doesNotCount);
    advisor
        .desk()
        .out()
        .lines(
            json ? List.of(RecommendationJson.of(result, understood)) : text(result, understood));
    return ExitCode.OK;
  }

  private void doesNotCount(String item) {
    advisor
        .desk()
        .err()
        .line("advisor: with these answers “" + item + "” is not asked, so it does not count.");
  }

  private List<String> text(Recommendation result, List<Understood> understood) {
    Sheet sheet = new Sheet(advisor.desk().look());
    if (!understood.isEmpty()) {
      sheet.plain("From what you wrote I understood (--answers corrects it):");
      RecommendationText.understood(understood, sheet);
      sheet.blank();
    }
    RecommendationText.write(result, sheet);
    return sheet.lines();
  }

  /// The end of the input ends the questions, not the answers given by then.
  private int askLineByLine(Features features) {
    Desk desk = advisor.desk();
    Quiz quiz = Quiz.begin(features.recommend(), desk::look, quick, "").orElseThrow();
    TypedLines lines = new TypedLines(desk.streams().in());
    desk.out().lines(quiz.shown());
    while (!quiz.isOver()) {
      desk.out().line("");
      desk.out().flush();
      desk.out().lines(next(lines).map(quiz::say).orElseGet(quiz::finish));
    }
    return ExitCode.OK;
  }

  private static Optional<String> next(TypedLines lines) {
    try {
      return lines.next();
    } catch (IOException broken) {
      throw new UncheckedIOException("standard input failed", broken);
    }
  }
}
