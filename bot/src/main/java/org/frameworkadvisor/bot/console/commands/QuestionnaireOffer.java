package org.frameworkadvisor.bot.console.commands;

import java.util.Optional;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.recommend.RecommendationService;

/// Offers the questionnaire in one line where a question asks which framework to choose.
public final class QuestionnaireOffer {
  /// What a shell reads differently between double quotes, or as the history of commands.
  private static final Pattern SPECIAL = Pattern.compile("[\"$`\\\\!]");

  private QuestionnaireOffer() {}

  /// With the command of a conversation.
  public static Optional<String> inConversation(
      RecommendationService recommendationService, Reply reply) {
    return wish(recommendationService, reply).map(typed -> offer("/recommend " + typed));
  }

  /// With a command to paste into a shell.
  static Optional<String> inShell(RecommendationService recommendationService, Reply reply) {
    return wish(recommendationService, reply)
        .map(typed -> offer("./advisor recommend --describe " + quoted(typed)));
  }

  private static Optional<String> wish(RecommendationService recommendationService, Reply reply) {
    return asked(reply)
        .map(AskedQuestion::typed)
        .filter(recommendationService::asksForChoice)
        .map(String::strip)
        .map(TerminalText::line);
  }

  private static Optional<AskedQuestion> asked(Reply reply) {
    return switch (reply) {
      case Reply.Answer answer -> Optional.of(answer.asked());
      case Reply.Taught taught -> Optional.of(taught.asked());
      case Reply.Clarify clarify -> Optional.of(clarify.asked());
      case Reply.NotFound miss -> Optional.of(miss.asked());
      case Reply.Unavailable unavailable -> Optional.of(unavailable.asked());
      case Reply.Refused _, Reply.Compared _, Reply.Summarised _ -> Optional.empty();
    };
  }

  private static String offer(String command) {
    return "For your own case: " + command;
  }

  private static String quoted(String text) {
    return SPECIAL.matcher(text).find() ? "'" + text.replace("'", "'\\''") + "'" : '"' + text + '"';
  }
}
