package org.frameworkadvisor.bot.discord.messages;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.answering.Asking;
import org.frameworkadvisor.bot.discord.answering.Desk;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.Visitor;

/// "Answer this" in the menu of a message: answers what somebody else wrote, quoting it. Discord
/// sends along what the message says, so nothing needs to be read for it.
public final class AnswerThis {
  public static final String NAME = "Answer this";

  private final Desk desk;
  private final Asking asking;

  public AnswerThis(Desk desk) {
    this.desk = desk;
    this.asking = new Asking(desk);
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandForms.inMenus(NAME);
  }

  public void run(MessageContextInteractionEvent event) {
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
        place -> desk.answers().answerAlone(place, text));
  }
}
