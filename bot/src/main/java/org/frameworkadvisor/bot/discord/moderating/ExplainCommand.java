package org.frameworkadvisor.bot.discord.moderating;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Options;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.front.ExplainText;

/// `/knowledge explain`: why a question gets what it gets.
final class ExplainCommand implements ModeratorCommand {
  static final String NAME = "explain";

  private static final String QUESTION = "question";

  private final ModeratingDesk desk;

  ExplainCommand(ModeratingDesk desk) {
    this.desk = desk;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "Show the ranking behind an answer, and why I gave it or not")
        .addOptions(
            CommandForms.text(QUESTION, "A question, as a member would ask it").setRequired(true));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    String question = Options.text(event, QUESTION);
    desk.responder()
        .respond(
            event,
            Plan.PRIVATE,
            () ->
                new Outcome.Shown(
                    Report.of(ExplainText.of(desk.features(), who.guild(), question))));
  }
}
