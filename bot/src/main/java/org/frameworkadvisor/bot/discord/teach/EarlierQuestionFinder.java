package org.frameworkadvisor.bot.discord.teach;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestAction;
import org.frameworkadvisor.bot.discord.message.MessageText;
import org.frameworkadvisor.bot.discord.message.QuestionDetector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds what a message answers: the message that it replies to, else the last question before it
/// by another member. Discord keeps to itself what messages say unless the bot may read them.
final class EarlierQuestionFinder {
  private static final Logger LOG = LoggerFactory.getLogger(EarlierQuestionFinder.class);
  private static final int LOOKED_BACK = 20;

  /// A form has to be the first response, so there is no time to wait for long.
  private static final long PATIENCE_MILLIS = 600;

  private EarlierQuestionFinder() {}

  /// The question; empty where it cannot be found out in time.
  static String question(Message answer) {
    if (!answer.getJDA().getGatewayIntents().contains(GatewayIntent.MESSAGE_CONTENT)) {
      return "";
    }
    try {
      if (answer.getMessageReference() != null) {
        return replied(answer, answer.getMessageReference().getMessageId());
      }
      return result(answer.getChannel().getHistoryBefore(answer, LOOKED_BACK))
          .map(history -> last(history.getRetrievedHistory(), answer))
          .orElse("");
    } catch (PermissionException | IllegalStateException e) {
      LOG.debug("what was asked cannot be read", e);
      return "";
    }
  }

  /// With a message's menu comes what that message says, and not always what it replies to.
  private static String replied(Message answer, String id) {
    Message known = answer.getReferencedMessage();
    String said = known == null ? "" : MessageText.overheard(known);
    return said.isBlank()
        ? result(answer.getChannel().retrieveMessageById(id)).map(MessageText::overheard).orElse("")
        : said;
  }

  private static String last(List<Message> newestFirst, Message answer) {
    return newestFirst.stream()
        .filter(message -> !message.getAuthor().isBot())
        .filter(message -> !message.getAuthor().equals(answer.getAuthor()))
        .map(MessageText::overheard)
        .filter(QuestionDetector::test)
        .findFirst()
        .orElse("");
  }

  private static <T> Optional<T> result(RestAction<T> request) {
    try {
      return Optional.of(request.submit().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException e) {
      LOG.debug("what was asked cannot be read now", e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
