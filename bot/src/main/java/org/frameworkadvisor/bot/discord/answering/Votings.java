package org.frameworkadvisor.bot.discord.answering;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.ActionHandler;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Options;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.feedback.VoteOutcome;

/// Counts votes on answers. A vote against one counts at once; the reason may follow.
public final class Votings implements ActionHandler {
  private final Desk desk;

  public Votings(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void clicked(Click click, CustomId id) {
    switch (id.action()) {
      case UP -> up(click, id);
      case DOWN -> down(click, id);
      default -> desk.responder().respondToUnknown(click.event());
    }
  }

  private void up(Click click, CustomId id) {
    desk.responder()
        .respond(
            click.event(),
            Plan.PRIVATE,
            () ->
                said(
                    id.answer()
                        .map(answer -> vote(click, answer, true))
                        .orElse(VoteOutcome.NO_SUCH_ANSWER)));
  }

  /// The form has to be the first response, so it does not wait for the vote.
  private void down(Click click, CustomId id) {
    if (id.answer().isEmpty()) {
      desk.responder().respond(click.event(), Plan.PRIVATE, said(VoteOutcome.NO_SUCH_ANSWER));
      return;
    }
    AnswerId answer = id.answer().get();
    desk.responder()
        .respond(click.event(), Plan.PRIVATE, new Outcome.Form(desk.rendering().reason(answer)));
    desk.responder().inBackground(() -> vote(click, answer, false));
  }

  private VoteOutcome vote(Click click, AnswerId answer, boolean helped) {
    Optional<String> message =
        click.isPrivate() ? Optional.empty() : Optional.of(click.event().getMessageId());
    return desk.feedback().vote(answer, click.visitor().user(), helped, message);
  }

  @Override
  public boolean submitted(ModalInteraction event, CustomId id) {
    Visitor visitor = Visitor.of(event);
    Optional<AnswerId> answer = id.answer();
    String reason =
        ReasonForm.reason(
            Options.field(event, ReasonForm.KIND), Options.field(event, ReasonForm.TEXT));
    desk.responder()
        .respond(
            event,
            Plan.PRIVATE,
            () ->
                thanked(
                    answer
                        .map(it -> desk.feedback().missed(it, visitor.user(), reason))
                        .orElse(VoteOutcome.NO_SUCH_ANSWER)));
    return true;
  }

  private static Outcome thanked(VoteOutcome outcome) {
    return switch (outcome) {
      case COUNTED, CHANGED, SAME ->
          new Outcome.Told(Sentence.card("Thank you for saying what was wrong."));
      case NO_SUCH_ANSWER, NOT_KEPT -> said(outcome);
    };
  }

  private static Outcome said(VoteOutcome outcome) {
    return new Outcome.Told(
        Sentence.card(
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
