package org.frameworkadvisor.bot.discord;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.mention.MessageHandler;
import org.frameworkadvisor.bot.discord.message.SentenceCard;

/// Who deals with what.
///
/// @param commands by their name
/// @param menus entries of messages' menus, by their name
record CommandRouter(
    Map<String, SlashCommand> commands,
    Map<String, Consumer<MessageContextInteractionEvent>> menus,
    ComponentRouter componentRouter,
    MessageHandler messages,
    Responder responder) {
  CommandRouter {
    commands = Map.copyOf(commands);
    menus = Map.copyOf(menus);
  }

  void command(SlashCommandInteractionEvent event) {
    SlashCommand command = commands.get(event.getName());
    if (command != null) {
      command.run(event);
      return;
    }
    unknown(event);
  }

  void menu(MessageContextInteractionEvent event) {
    Consumer<MessageContextInteractionEvent> entry = menus.get(event.getName());
    if (entry != null) {
      entry.accept(event);
      return;
    }
    unknown(event);
  }

  /// One of an earlier version, which Discord still offers for a while.
  private void unknown(IReplyCallback event) {
    responder.respond(
        event,
        Visibility.PRIVATE,
        new Response.Told(SentenceCard.card("I do not know this command any more. See `/help`.")));
  }

  List<String> complete(CommandAutoCompleteInteractionEvent event) {
    SlashCommand command = commands.get(event.getName());
    return command == null ? List.of() : command.complete(event);
  }
}
