package org.frameworkadvisor.bot.discord.answering;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.SlashCommand;
import org.frameworkadvisor.bot.discord.responding.Visitor;

/// `/help`: what the bot can do.
public final class HelpCommand implements SlashCommand {
  public static final String NAME = "help";

  private final Desk desk;

  public HelpCommand(Desk desk) {
    this.desk = desk;
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandForms.forEveryone(NAME, "What I can do, and how to ask");
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Card card = desk.rendering().help(Visitor.of(event).standing().managesServer());
    desk.responder().respond(event, Plan.PRIVATE, new Outcome.Shown(card));
  }
}
