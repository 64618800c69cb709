package org.frameworkadvisor.bot.console.chat;

import java.util.List;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.commands.CliContext;
import org.frameworkadvisor.bot.console.text.BoundedLineReader;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.RecommendationJson;
import org.frameworkadvisor.bot.console.text.RecommendationText;
import org.frameworkadvisor.bot.console.text.TerminalDevice;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.recommend.RecognisedAnswer;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Asks the questionnaire, or scores answers that are given with it.
@Command(
    name = "recommend",
    description = {
      "Asks about your project and recommends a framework, with reasons in quotes.",
      "Choose by number or with the arrow keys; with --answers, --describe or --json nothing is"
          + " asked."
    })
public final class RecommendCliCommand implements Callable<Integer> {
  private final CliContext context;

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

  public RecommendCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.withFeatures(features ->
        features
            .recommendationService()
            .definition()
            .map(definition -> recommend(features, definition))
            .orElseGet(context::noQuestionnaire));
  }

  private int recommend(AdvisorFeatures features, QuestionnaireDefinition definition) {
    if (json || answers != null || description != null) {
      return score(features, definition);
    }
    TerminalDevice device = context.streams().device();
    return device.isTerminal(TerminalDevice.Stream.IN)
            && device.isTerminal(TerminalDevice.Stream.OUT)
        ? new ChatTerminal(context, features).recommend(quick)
        : askLineByLine(features);
  }

  private int score(AdvisorFeatures features, QuestionnaireDefinition definition) {
    List<RecognisedAnswer> understood =
        features
            .recommendationService()
            .describe(definition, description == null ? "" : description);
    AnswerSheet known = AnswerSheet.NONE;
    for (RecognisedAnswer one : understood) {
      known = known.with(one.question().id(), one.answer());
    }
    try {
      known =
          AnswerArguments.read(answers == null ? "" : answers, definition.questionnaire(), known);
    } catch (AnswerArguments.Wrong e) {
      return context.refuse(String.valueOf(e.getMessage()), ExitCode.USAGE);
    }
    Recommendation result = features.recommendationService().recommend(definition, known);
    known.byItem().keySet().stream()
        .filter(item -> result.answers().to(item).isEmpty())
        .forEach(this::doesNotCount);
    context.show(
        json ? List.of(RecommendationJson.of(result, understood)) : text(result, understood));
    return ExitCode.OK;
  }

  private void doesNotCount(String item) {
    context.warn("with these answers “" + item + "” is not asked, so it does not count.");
  }

  private List<String> text(Recommendation result, List<RecognisedAnswer> understood) {
    TextLayout layout = new TextLayout(context.style());
    if (!understood.isEmpty()) {
      layout.plain("From what you wrote I understood (--answers corrects it):");
      RecommendationText.understood(understood, layout);
      layout.blank();
    }
    RecommendationText.write(result, layout);
    return layout.lines();
  }

  /// The end of the input ends the questions, not the answers given by then.
  private int askLineByLine(AdvisorFeatures features) {
    QuestionnaireDialog questionnaireDialog =
        QuestionnaireDialog.begin(features.recommendationService(), context::style, quick, "")
            .orElseThrow();
    BoundedLineReader lines = new BoundedLineReader(context.streams().in());
    context.show(questionnaireDialog.shown());
    while (!questionnaireDialog.isOver()) {
      context.out().line("");
      context.out().flush();
      context.show(
          lines.next().map(questionnaireDialog::say).orElseGet(questionnaireDialog::finish));
    }
    return ExitCode.OK;
  }
}
