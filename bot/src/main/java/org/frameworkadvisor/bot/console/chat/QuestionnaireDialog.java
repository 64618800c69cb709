package org.frameworkadvisor.bot.console.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.console.text.RecommendationText;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.InterviewAction;
import org.frameworkadvisor.bot.recommend.QuizSession;
import org.frameworkadvisor.bot.recommend.RecommendationService;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.jline.utils.AttributedString;

/// The questionnaire, line by line: shows a question, takes the line that answers it.
final class QuestionnaireDialog {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})(!|\\b)(.*)");

  private final RecommendationService recommendationService;
  private final Supplier<TerminalStyle> style;
  private final boolean onlyQuick;
  private Interview interview;
  private boolean isOver;

  private QuestionnaireDialog(
      RecommendationService recommendationService,
      Supplier<TerminalStyle> style,
      Interview interview,
      boolean onlyQuick) {
    this.recommendationService = recommendationService;
    this.style = style;
    this.onlyQuick = onlyQuick;
    this.interview = unchosen(interview);
  }

  /// Begins; empty where the knowledge has no questionnaire.
  ///
  /// @param isQuick whether the short one is wanted; otherwise that is asked first
  /// @param description what was said about the project; may be blank
  static Optional<QuestionnaireDialog> begin(
      RecommendationService recommendationService,
      Supplier<TerminalStyle> style,
      boolean isQuick,
      String description) {
    return recommendationService
        .interview(description)
        .map(
            interview -> new QuestionnaireDialog(recommendationService, style, interview, isQuick));
  }

  /// Passes over the choice that was made on the command line.
  private Interview unchosen(Interview next) {
    return onlyQuick ? next.after(new InterviewAction.Choose(true)).orElse(next) : next;
  }

  boolean isOver() {
    return isOver;
  }

  /// What can be chosen now, in the order of the numbers.
  List<String> choices() {
    return switch (interview.stage()) {
      case CONFIRMING -> List.of("Yes, use these answers", "No, ask me everything");
      // More may follow from answers, so the full number is only about right.
      case CHOOSING ->
          List.of(
              "Quick: " + counted(interview.length(true)),
              "Full: about " + counted(interview.length(false)));
      case ASKING ->
          interview.question().stream()
              .flatMap(item -> item.options().stream())
              .map(QuestionnaireItem.Option::label)
              .map(TerminalText::line)
              .toList();
      case DONE -> List.of();
    };
  }

  private static String counted(int questions) {
    return questions == 1 ? "1 question" : questions + " questions";
  }

  /// What to show before the next line is typed.
  List<String> shown() {
    TextLayout layout = new TextLayout(style.get());
    switch (interview.stage()) {
      case CONFIRMING -> {
        layout.plain("From what you wrote I understand:");
        RecommendationText.understood(interview.understood(), layout);
        layout.strong("Is that right?");
        options(layout);
      }
      case CHOOSING -> {
        layout.strong("How many questions do you have time for?");
        options(layout);
        layout.quiet("Type a number. “cancel” leaves at any time.");
      }
      case ASKING -> interview.question().ifPresent(item -> question(item, layout));
      case DONE -> {}
    }
    return layout.lines();
  }

  private void options(TextLayout layout) {
    int number = 1;
    for (String choice : choices()) {
      layout.item("  " + number++ + ". ", new AttributedString(choice));
    }
  }

  private void question(QuestionnaireItem item, TextLayout layout) {
    QuizSession.Progress progress = interview.session().progress();
    layout.strong(
        progress.number() + " of " + progress.of() + ": " + TerminalText.line(item.text()));
    layout.quiet("Why we ask: " + TerminalText.line(item.why()));
    int number = 1;
    for (QuestionnaireItem.Option option : item.options()) {
      layout.item(
          "  " + number++ + ". ",
          new AttributedString(
              TerminalText.line(option.label()) + " – " + TerminalText.line(option.example())));
    }
    layout.quiet(
        "A number, with “must”, “nice” or “none” behind it if it isn't just important; or skip,"
            + (isFirst() ? "" : " back,")
            + " restart, cancel.");
  }

  /// Takes a line; shows what comes next.
  List<String> say(String typed) {
    String line = typed.strip().toLowerCase(Locale.ROOT);
    return switch (line) {
      case "cancel", "quit", "q" -> cancel();
      case "restart" -> restart();
      default -> interview.question().map(item -> answer(item, line)).orElseGet(() -> choose(line));
    };
  }

  private List<String> cancel() {
    isOver = true;
    return plain("Cancelled. Nothing was kept.");
  }

  private List<String> restart() {
    interview = unchosen(Interview.begin(interview.definition(), interview.understood()));
    return shown();
  }

  /// Goes no further, and recommends by what was answered.
  List<String> finish() {
    isOver = true;
    TextLayout layout = new TextLayout(style.get());
    RecommendationText.write(
        recommendationService.recommend(interview.definition(), interview.session().answers()),
        layout);
    return layout.lines();
  }

  private List<String> choose(String line) {
    boolean isFirst = line.equals("1") || line.startsWith("1 ") || line.matches("y|yes|quick");
    boolean isSecond = line.equals("2") || line.startsWith("2 ") || line.matches("no?|full");
    if (!isFirst && !isSecond) {
      return plain("Please type 1 or 2.");
    }
    return interview.stage() == Interview.Stage.CONFIRMING
        ? move(new InterviewAction.Confirm(isFirst))
        : move(new InterviewAction.Choose(isFirst));
  }

  private List<String> move(InterviewAction action) {
    interview = unchosen(interview.after(action).orElse(interview));
    return interview.stage() == Interview.Stage.DONE ? finish() : shown();
  }

  private boolean isFirst() {
    return interview.session().trail().isEmpty();
  }

  private List<String> answer(QuestionnaireItem item, String line) {
    if (line.matches("b|back")) {
      return isFirst() ? plain("This is the first question.") : move(new InterviewAction.Back());
    }
    if (line.matches("s|skip")) {
      return move(new InterviewAction.Skip());
    }
    Matcher numbered = NUMBERED.matcher(line);
    int number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
    if (number < 1 || number > item.options().size()) {
      return plain(
          "Please type a number from 1 to " + item.options().size() + ", skip, back or cancel.");
    }
    QuestionnaireItem.Option option = item.options().get(number - 1);
    Optional<Importance> importance = importance(numbered.group(2) + numbered.group(3), option);
    if (importance.isEmpty()) {
      return plain("Behind the number there may be: none, nice, important, must.");
    }
    interview = interview.after(new InterviewAction.Weigh(importance.get())).orElse(interview);
    return move(new InterviewAction.Give(number - 1));
  }

  private static Optional<Importance> importance(String typed, QuestionnaireItem.Option option) {
    String rest = typed.strip();
    String label = TerminalText.line(option.label()).toLowerCase(Locale.ROOT);
    if (rest.startsWith(label)) {
      rest = rest.substring(label.length()).strip();
    }
    return rest.isEmpty() ? Optional.of(Interview.USUAL) : AnswerArguments.importance(rest);
  }

  private List<String> plain(String text) {
    return new ArrayList<>(new TextLayout(style.get()).plain(text).lines());
  }
}
