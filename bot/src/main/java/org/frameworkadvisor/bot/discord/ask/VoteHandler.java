package org.frameworkadvisor.bot.discord.ask;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.feedback.FeedbackService;
import org.frameworkadvisor.bot.feedback.VoteOutcome;
import org.frameworkadvisor.bot.model.AnswerId;

/// Counts votes on answers. A vote against one counts at once; the reason may follow.
final class VoteHandler implements ComponentHandler {
  private final FeedbackService feedback;
  private final Responder responder;

  VoteHandler(FeedbackService feedback, Responder responder) {
    this.feedback = feedback;
    this.responder = responder;
  }

  @Override
  public void clicked(ComponentClick click) {
    switch (click.id().action()) {
      case UP -> up(click);
      case DOWN -> down(click);
      default -> responder.respondToUnknown(click.event());
    }
  }

  private void up(ComponentClick click) {
    responder.respond(
        click.event(),
        Visibility.PRIVATE,
        () ->
            said(
                click
                    .id()
                    .answer()
                    .map(answer -> vote(click, answer, true))
                    .orElse(VoteOutcome.NO_SUCH_ANSWER)));
  }

  /// The form has to be the first response, so it does not wait for the vote.
  private void down(ComponentClick click) {
    if (click.id().answer().isEmpty()) {
      responder.respond(click.event(), Visibility.PRIVATE, said(VoteOutcome.NO_SUCH_ANSWER));
      return;
    }
    AnswerId answer = click.id().answer().get();
    responder.respond(click.event(), Visibility.PRIVATE, new Response.Form(ReasonForm.of(answer)));
    responder.inBackground(() -> vote(click, answer, false));
  }

  private VoteOutcome vote(ComponentClick click, AnswerId answer, boolean helped) {
    Optional<String> message =
        click.isPrivate() ? Optional.empty() : Optional.of(click.event().getMessageId());
    return feedback.vote(answer, click.invoker().user(), helped, message);
  }

  @Override
  public boolean submitted(ModalInteraction event, CustomId id, Invoker invoker) {
    Optional<AnswerId> answer = id.answer();
    String reason =
        ReasonForm.reason(
            CommandOptions.field(event, ReasonForm.KIND),
            CommandOptions.field(event, ReasonForm.TEXT));
    responder.respond(
        event,
        Visibility.PRIVATE,
        () ->
            thanked(
                answer
                    .map(it -> feedback.missed(it, invoker.user(), reason))
                    .orElse(VoteOutcome.NO_SUCH_ANSWER)));
    return true;
  }

  private static Response thanked(VoteOutcome outcome) {
    return switch (outcome) {
      case COUNTED, CHANGED, SAME -> Response.told("Thank you for saying what was wrong.");
      case NO_SUCH_ANSWER, NOT_KEPT -> said(outcome);
    };
  }

  private static Response said(VoteOutcome outcome) {
    return Response.told(
        switch (outcome) {
          case COUNTED -> "Thank you, that helps to get better.";
          case CHANGED -> "Thank you, your vote has changed.";
          case SAME -> "You have voted like that already. Thank you.";
          case NO_SUCH_ANSWER ->
              "This answer has expired, so it cannot be voted on any more. You can ask again"
                  + " with `/ask`.";
          case NOT_KEPT -> "Your vote could not be kept just now. Please try again later.";
        });
  }
}
