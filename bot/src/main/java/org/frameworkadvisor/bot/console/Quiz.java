package org.frameworkadvisor.bot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.recommend.QuizSession;
import org.frameworkadvisor.bot.recommend.Recommend;
import org.frameworkadvisor.bot.recommend.Understood;
import org.frameworkadvisor.knowledge.scoring.Answers;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.frameworkadvisor.knowledge.scoring.Option;
import org.jline.utils.AttributedString;

/// The questionnaire, line by line: what is asked, and what becomes of what is typed.
final class Quiz {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})(!|\\b)(.*)");

  private final Recommend recommend;
  private final Supplier<Look> look;
  private final boolean onlyQuick;
  private final List<Understood> understood;
  private QuizSession session;
  private Stage stage;

  /// What the next line is an answer to.
  private enum Stage {
    CONFIRMING,
    CHOOSING,
    ASKING,
    OVER
  }

  private Quiz(
      Recommend recommend,
      Supplier<Look> look,
      QuizSession session,
      boolean onlyQuick,
      List<Understood> understood) {
    this.recommend = recommend;
    this.look = look;
    this.session = session;
    this.onlyQuick = onlyQuick;
    this.understood = List.copyOf(understood);
    this.stage = first();
  }

  /// Begins; empty where the knowledge has no questionnaire.
  ///
  /// @param isQuick whether the short one is wanted; otherwise that is asked first
  /// @param description what somebody said about their project; may be blank
  static Optional<Quiz> begin(
      Recommend recommend, Supplier<Look> look, boolean isQuick, String description) {
    return recommend
        .start(isQuick)
        .map(session ->
            new Quiz(recommend, look, session, isQuick, recommend.describe(description)));
  }

  private Stage first() {
    if (!understood.isEmpty()) {
      return Stage.CONFIRMING;
    }
    return onlyQuick ? Stage.ASKING : Stage.CHOOSING;
  }

  boolean isOver() {
    return stage == Stage.OVER;
  }

  /// What can be chosen now, in the order of the numbers.
  List<String> choices() {
    return switch (stage) {
      case CONFIRMING -> List.of("Yes, use these answers", "No, ask me everything");
      // More may follow from answers, so the full number is only about right.
      case CHOOSING ->
          List.of(
              "Quick: " + counted(with(true).progress().of()),
              "Full: about " + counted(with(false).progress().of()));
      case ASKING ->
          session.next().stream()
              .flatMap(item -> item.options().stream())
              .map(Option::label)
              .map(Printable::line)
              .toList();
      case OVER -> List.of();
    };
  }

  private static String counted(int questions) {
    return questions == 1 ? "1 question" : questions + " questions";
  }

  /// What to show before the next line is typed.
  List<String> shown() {
    Sheet sheet = new Sheet(look.get());
    switch (stage) {
      case CONFIRMING -> {
        sheet.plain("From what you wrote I understand:");
        RecommendationText.understood(understood, sheet);
        sheet.strong("Is that right?");
        options(sheet);
      }
      case CHOOSING -> {
        sheet.strong("How many questions do you have time for?");
        options(sheet);
        sheet.quiet("Type a number. “cancel” leaves at any time.");
      }
      case ASKING -> session.next().ifPresent(item -> question(item, sheet));
      case OVER -> {}
    }
    return sheet.lines();
  }

  private void options(Sheet sheet) {
    int number = 1;
    for (String choice : choices()) {
      sheet.item("  " + number++ + ". ", new AttributedString(choice));
    }
  }

  private void question(Item item, Sheet sheet) {
    QuizSession.Progress progress = session.progress();
    sheet.strong(progress.number() + " of " + progress.of() + ": " + Printable.line(item.text()));
    sheet.quiet("Why we ask: " + Printable.line(item.why()));
    int number = 1;
    for (Option option : item.options()) {
      sheet.item(
          "  " + number++ + ". ",
          new AttributedString(
              Printable.line(option.label()) + " – " + Printable.line(option.example())));
    }
    sheet.quiet(
        "A number, with “must”, “nice” or “none” behind it if it isn't just important; or skip,"
            + (session.trail().isEmpty() ? "" : " back,")
            + " restart, cancel.");
  }

  /// Takes a line; shows what comes next.
  List<String> say(String typed) {
    String line = typed.strip().toLowerCase(Locale.ROOT);
    return switch (line) {
      case "cancel", "quit", "q" -> cancel();
      case "restart" -> restart();
      default -> stage == Stage.ASKING ? answer(line) : choose(line);
    };
  }

  private List<String> cancel() {
    stage = Stage.OVER;
    return plain("Cancelled. Nothing was kept.");
  }

  private List<String> restart() {
    session = new QuizSession(session.definition(), onlyQuick, Answers.NONE, List.of());
    stage = first();
    return shown();
  }

  /// Goes no further, and recommends by what was answered.
  List<String> finish() {
    stage = Stage.OVER;
    Sheet sheet = new Sheet(look.get());
    RecommendationText.write(recommend.recommend(session.definition(), session.answers()), sheet);
    return sheet.lines();
  }

  private List<String> choose(String line) {
    boolean isFirst = line.equals("1") || line.startsWith("1 ") || line.matches("y|yes|quick");
    boolean isSecond = line.equals("2") || line.startsWith("2 ") || line.matches("no?|full");
    if (!isFirst && !isSecond) {
      return plain("Please type 1 or 2.");
    }
    if (stage == Stage.CONFIRMING) {
      if (isFirst) {
        for (Understood one : understood) {
          session = session.knowing(one.question().id(), one.answer());
        }
      }
      stage = onlyQuick ? Stage.ASKING : Stage.CHOOSING;
    } else {
      session = with(isFirst);
      stage = Stage.ASKING;
    }
    return next();
  }

  private QuizSession with(boolean isQuick) {
    return new QuizSession(session.definition(), isQuick, session.answers(), List.of());
  }

  private List<String> next() {
    return stage == Stage.ASKING && session.next().isEmpty() ? finish() : shown();
  }

  private List<String> answer(String line) {
    Item item = session.next().orElseThrow();
    if (line.matches("b|back")) {
      if (session.trail().isEmpty()) {
        return plain("This is the first question.");
      }
      session = session.back();
      return next();
    }
    if (line.matches("s|skip")) {
      session = session.skip();
      return next();
    }
    Matcher numbered = NUMBERED.matcher(line);
    int number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
    if (number < 1 || number > item.options().size()) {
      return plain(
          "Please type a number from 1 to " + item.options().size() + ", skip, back or cancel.");
    }
    Option option = item.options().get(number - 1);
    Optional<Importance> importance = importance(numbered.group(2) + numbered.group(3), option);
    if (importance.isEmpty()) {
      return plain("Behind the number there may be: none, nice, important, must.");
    }
    session = session.answer(option.id(), importance.get());
    return next();
  }

  private static Optional<Importance> importance(String typed, Option option) {
    String rest = typed.strip();
    String label = Printable.line(option.label()).toLowerCase(Locale.ROOT);
    if (rest.startsWith(label)) {
      rest = rest.substring(label.length()).strip();
    }
    return rest.isEmpty() ? Optional.of(Importance.IMPORTANT) : TypedAnswers.importance(rest);
  }

  private List<String> plain(String text) {
    return new ArrayList<>(new Sheet(look.get()).plain(text).lines());
  }
}
