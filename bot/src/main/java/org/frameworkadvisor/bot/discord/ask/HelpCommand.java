package org.frameworkadvisor.bot.discord.ask;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;

/// `/help`: what the bot can do.
public final class HelpCommand implements SlashCommand {
  public static final String NAME = "help";

  private final LookupContext context;

  public HelpCommand(LookupContext context) {
    this.context = context;
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandDataFactory.forEveryone(NAME, "What I can do, and how to ask");
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    MessageCard card = context.renderer().help(Invoker.of(event).permissions().managesServer());
    context.responder().respond(event, Visibility.PRIVATE, new Response.Shown(card));
  }
}
