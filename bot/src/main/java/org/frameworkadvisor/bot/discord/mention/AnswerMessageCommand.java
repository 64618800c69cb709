package org.frameworkadvisor.bot.discord.mention;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.ask.LookupContext;
import org.frameworkadvisor.bot.discord.ask.LookupResponder;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;

/// "Answer this" in the menu of a message: answers what somebody else wrote, quoting it. Discord
/// sends along what the message says, so nothing needs to be read for it.
public final class AnswerMessageCommand {
  public static final String NAME = "Answer this";

  private final LookupContext context;
  private final LookupResponder lookup;

  public AnswerMessageCommand(LookupContext context) {
    this.context = context;
    this.lookup = new LookupResponder(context);
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandDataFactory.inMenus(NAME);
  }

  public void run(MessageContextInteractionEvent event) {
    Invoker invoker = Invoker.of(event);
    String text = MessageText.question(event.getTarget());
    if (text.isBlank()) {
      MessageCard card = SentenceCard.card("There is no text in that message that I could answer.");
      context.responder().respond(event, Visibility.PRIVATE, new Response.Told(card));
      return;
    }
    lookup.respond(
        event,
        invoker,
        lookup.isPrivate(invoker, Optional.empty()),
        origin -> context.replies().answerWithoutContext(origin, text));
  }
}
