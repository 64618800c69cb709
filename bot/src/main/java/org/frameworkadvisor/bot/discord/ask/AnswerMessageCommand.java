package org.frameworkadvisor.bot.discord.ask;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.ask.ChannelAnswerService;
import org.frameworkadvisor.bot.discord.MessageCommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.MessageText;
import org.frameworkadvisor.bot.discord.message.SentenceCard;

/// "Answer this" in the menu of a message: answers that message, quoting it. Discord sends along
/// what the message says, so nothing needs to be read for it.
final class AnswerMessageCommand implements MessageCommand {
  private final LookupResponder lookup;
  private final ChannelAnswerService answers;
  private final Responder responder;

  AnswerMessageCommand(LookupResponder lookup, ChannelAnswerService answers, Responder responder) {
    this.lookup = lookup;
    this.answers = answers;
    this.responder = responder;
  }

  @Override
  public CommandData form() {
    return CommandDataFactory.inMenus("Answer this");
  }

  @Override
  public void run(MessageContextInteractionEvent event, Invoker invoker) {
    String text = MessageText.question(event.getTarget());
    if (text.isBlank()) {
      MessageCard card = SentenceCard.card("There is no text in that message that I could answer.");
      responder.tell(event, card);
      return;
    }
    lookup.respond(
        event,
        invoker,
        lookup.isPrivate(invoker, Optional.empty()),
        origin -> answers.answerWithoutContext(origin, text));
  }
}
