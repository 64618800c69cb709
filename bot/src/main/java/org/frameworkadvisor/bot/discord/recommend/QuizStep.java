package org.frameworkadvisor.bot.discord.recommend;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.recommend.InterviewAction;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.knowledge.scoring.Importance;

/// What a member wants in a questionnaire, as buttons and select menus say it. As text
/// `<session>.<step>.<wish>`, at most 26 characters.
///
/// @param step at which the button was shown
/// @param wish one of those below, or what [#action] reads
record QuizStep(SessionId session, int step, String wish) {
  static final String SHOW = "g";
  static final String ANEW = "a";
  static final String CANCEL = "c";
  static final String SHARE = "h";

  /// Show one's name in the team's result, or no longer.
  static final String NAME = "p";

  static final String JOIN = "j";
  static final String CLOSE = "x";

  /// What a select menu itself says; the choices say the rest.
  static final String MENU = "menu";

  private static final Pattern FORM =
      Pattern.compile("([0-9A-Za-z]{10})\\.([0-9]{1,6})\\.([0-9a-z]{1,8})");
  private static final Pattern NUMBERED = Pattern.compile("([ow])([0-9]{1,2})");

  /// Reads one; empty where it is forged or malformed.
  static Optional<QuizStep> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new QuizStep(
                new SessionId(form.group(1)), Integer.parseInt(form.group(2)), form.group(3)))
        : Optional.empty();
  }

  String text() {
    return session.value() + "." + step + "." + wish;
  }

  /// The move that is wished for; empty where it is something else.
  Optional<InterviewAction> action() {
    return switch (wish) {
      case "y" -> Optional.of(new InterviewAction.Confirm(true));
      case "n" -> Optional.of(new InterviewAction.Confirm(false));
      case "q" -> Optional.of(new InterviewAction.Choose(true));
      case "f" -> Optional.of(new InterviewAction.Choose(false));
      case "s" -> Optional.of(new InterviewAction.Skip());
      case "b" -> Optional.of(new InterviewAction.Back());
      case "r" -> Optional.of(new InterviewAction.Restart());
      default -> numbered();
    };
  }

  private Optional<InterviewAction> numbered() {
    Matcher numbered = NUMBERED.matcher(wish);
    if (!numbered.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(numbered.group(2));
    if (numbered.group(1).equals("o")) {
      return Optional.of(new InterviewAction.Give(number));
    }
    return Arrays.stream(Importance.values())
        .filter(importance -> importance.factor() == number)
        .map(importance -> (InterviewAction) new InterviewAction.Weigh(importance))
        .findFirst();
  }

  /// How a move is wished for.
  static String wish(InterviewAction action) {
    return switch (action) {
      case InterviewAction.Confirm confirm -> confirm.isRight() ? "y" : "n";
      case InterviewAction.Choose choose -> choose.isQuick() ? "q" : "f";
      case InterviewAction.Skip _ -> "s";
      case InterviewAction.Back _ -> "b";
      case InterviewAction.Restart _ -> "r";
      case InterviewAction.Give give -> "o" + give.option();
      case InterviewAction.Weigh weigh -> "w" + weigh.importance().factor();
    };
  }
}
