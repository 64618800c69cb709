package org.frameworkadvisor.bot.discord.ask;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.interaction.ActionHandler;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.feedback.VoteOutcome;
import org.frameworkadvisor.bot.model.AnswerId;

/// Counts votes on answers. A vote against one counts at once; the reason may follow.
public final class VoteHandler implements ActionHandler {
  private final LookupContext context;

  public VoteHandler(LookupContext context) {
    this.context = context;
  }

  @Override
  public void clicked(ComponentClick click, CustomId id) {
    switch (id.action()) {
      case UP -> up(click, id);
      case DOWN -> down(click, id);
      default -> context.responder().respondToUnknown(click.event());
    }
  }

  private void up(ComponentClick click, CustomId id) {
    context
        .responder()
        .respond(
            click.event(),
            Visibility.PRIVATE,
            () ->
                said(
                    id.answer()
                        .map(answer -> vote(click, answer, true))
                        .orElse(VoteOutcome.NO_SUCH_ANSWER)));
  }

  /// The form has to be the first response, so it does not wait for the vote.
  private void down(ComponentClick click, CustomId id) {
    if (id.answer().isEmpty()) {
      context
          .responder()
          .respond(click.event(), Visibility.PRIVATE, said(VoteOutcome.NO_SUCH_ANSWER));
      return;
    }
    AnswerId answer = id.answer().get();
    context
        .responder()
        .respond(
            click.event(),
            Visibility.PRIVATE,
            new Response.Form(context.renderer().reason(answer)));
    context.responder().inBackground(() -> vote(click, answer, false));
  }

  private VoteOutcome vote(ComponentClick click, AnswerId answer, boolean helped) {
    Optional<String> message =
        click.isPrivate() ? Optional.empty() : Optional.of(click.event().getMessageId());
    return context.feedback().vote(answer, click.invoker().user(), helped, message);
  }

  @Override
  public boolean submitted(ModalInteraction event, CustomId id) {
    Invoker invoker = Invoker.of(event);
    Optional<AnswerId> answer = id.answer();
    String reason =
        ReasonForm.reason(
            CommandOptions.field(event, ReasonForm.KIND),
            CommandOptions.field(event, ReasonForm.TEXT));
    context
        .responder()
        .respond(
            event,
            Visibility.PRIVATE,
            () ->
                thanked(
                    answer
                        .map(it -> context.feedback().missed(it, invoker.user(), reason))
                        .orElse(VoteOutcome.NO_SUCH_ANSWER)));
    return true;
  }

  private static Response thanked(VoteOutcome outcome) {
    return switch (outcome) {
      case COUNTED, CHANGED, SAME ->
          new Response.Told(SentenceCard.card("Thank you for saying what was wrong."));
      case NO_SUCH_ANSWER, NOT_KEPT -> said(outcome);
    };
  }

  private static Response said(VoteOutcome outcome) {
    return new Response.Told(
        SentenceCard.card(
            switch (outcome) {
              case COUNTED -> "Thank you, that helps to get better.";
              case CHANGED -> "Thank you, your vote has changed.";
              case SAME -> "You have voted like that already. Thank you.";
              case NO_SUCH_ANSWER ->
                  "This answer has expired, so it cannot be voted on any more. You can ask again"
                      + " with `/ask`.";
              case NOT_KEPT -> "Your vote could not be kept just now. Please try again later.";
            }));
  }
}
