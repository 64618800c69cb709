package org.frameworkadvisor.bot.discord;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;

/// "Answer this" in the menu of a message: answers what somebody else wrote, quoting it. Discord
/// sends along what the message says, so nothing needs to be read for it.
final class AnswerThis {
  private final Desk desk;
  private final Asking asking;

  AnswerThis(Desk desk) {
    this.desk = desk;
    this.asking = new Asking(desk);
  }

  void run(MessageContextInteractionEvent event) {
    Visitor visitor = Visitor.of(event);
    String text = MessageText.question(event.getTarget());
    if (text.isBlank()) {
      Card card = Sentence.card("There is no text in that message that I could answer.");
      desk.responder().respond(event, Plan.PRIVATE, new Outcome.Told(card));
      return;
    }
    asking.respond(
        event,
        visitor,
        asking.isPrivate(visitor, Optional.empty()),
        () -> desk.answers().answerAlone(visitor.place(), text));
  }
}
