package org.frameworkadvisor.bot.discord.quiz;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.recommend.Move;
import org.frameworkadvisor.bot.recommend.SessionName;
import org.frameworkadvisor.knowledge.scoring.Importance;

/// What somebody wants in a questionnaire, as buttons and select menus say it. As text
/// `<session>.<step>.<wish>`, at most 26 characters.
///
/// @param step at which the button was shown
/// @param wish one of those below, or what [#move] reads
record QuizStep(SessionName session, int step, String wish) {
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
                new SessionName(form.group(1)), Integer.parseInt(form.group(2)), form.group(3)))
        : Optional.empty();
  }

  String text() {
    return session.value() + "." + step + "." + wish;
  }

  /// The move that is wished for; empty where it is something else.
  Optional<Move> move() {
    return switch (wish) {
      case "y" -> Optional.of(new Move.Confirm(true));
      case "n" -> Optional.of(new Move.Confirm(false));
      case "q" -> Optional.of(new Move.Choose(true));
      case "f" -> Optional.of(new Move.Choose(false));
      case "s" -> Optional.of(new Move.Skip());
      case "b" -> Optional.of(new Move.Back());
      case "r" -> Optional.of(new Move.Restart());
      default -> numbered();
    };
  }

  private Optional<Move> numbered() {
    Matcher numbered = NUMBERED.matcher(wish);
    if (!numbered.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(numbered.group(2));
    if (numbered.group(1).equals("o")) {
      return Optional.of(new Move.Give(number));
    }
    return Arrays.stream(Importance.values())
        .filter(importance -> importance.factor() == number)
        .map(importance -> (Move) new Move.Weigh(importance))
        .findFirst();
  }

  /// How a move is wished for.
  static String wish(Move move) {
    return switch (move) {
      case Move.Confirm confirm -> confirm.isRight() ? "y" : "n";
      case Move.Choose choose -> choose.isQuick() ? "q" : "f";
      case Move.Skip _ -> "s";
      case Move.Back _ -> "b";
      case Move.Restart _ -> "r";
      case Move.Give give -> "o" + give.option();
      case Move.Weigh weigh -> "w" + weigh.importance().factor();
    };
  }
}
