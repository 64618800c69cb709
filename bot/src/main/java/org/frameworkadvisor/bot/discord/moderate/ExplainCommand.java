package org.frameworkadvisor.bot.discord.moderate;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.front.ExplainText;

/// `/knowledge explain`: why a question gets what it gets.
final class ExplainCommand implements ModeratorCommand {
  static final String NAME = "explain";

  private static final String QUESTION = "question";

  private final ModerationContext context;

  ExplainCommand(ModerationContext context) {
    this.context = context;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "Show the ranking behind an answer, and why I gave it or not")
        .addOptions(
            CommandDataFactory.text(QUESTION, "A question, as a member would ask it")
                .setRequired(true));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    String question = CommandOptions.text(event, QUESTION);
    context
        .responder()
        .respond(
            event,
            Visibility.PRIVATE,
            () ->
                new Response.Shown(
                    ReportCard.of(ExplainText.of(context.features(), who.guild(), question))));
  }
}
