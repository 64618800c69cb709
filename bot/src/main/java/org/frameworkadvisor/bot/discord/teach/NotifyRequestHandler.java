package org.frameworkadvisor.bot.discord.teach;

import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.teach.GapService;
import org.frameworkadvisor.bot.teach.UnansweredQuestion;

/// Stores the request of an asker to be told once there is an answer.
final class NotifyRequestHandler implements ComponentHandler {
  private final GapService gaps;
  private final AnswerRepository answers;
  private final Responder responder;

  NotifyRequestHandler(GapService gaps, AnswerRepository answers, Responder responder) {
    this.gaps = gaps;
    this.answers = answers;
    this.responder = responder;
  }

  @Override
  public void clicked(ComponentClick click) {
    responder.respond(click.event(), Visibility.PRIVATE, () -> Response.told(wish(click)));
  }

  private String wish(ComponentClick click) {
    Optional<UnansweredQuestion> unanswered =
        click
            .id()
            .answer()
            .flatMap(answers::find)
            .flatMap(answerRecord -> GapRecorder.unanswered(answerRecord, Optional.empty()));
    if (unanswered.isEmpty()) {
      return "This question has expired. Please ask it again with `/ask`.";
    }
    return gaps.addNotifyRequest(unanswered.get(), click.invoker().user(), click.isPrivate())
        ? "I will tell you once, as soon as a moderator has taught me an answer."
        : "I cannot note that down just now. Please try again later.";
  }
}
