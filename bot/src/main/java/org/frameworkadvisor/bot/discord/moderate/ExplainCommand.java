package org.frameworkadvisor.bot.discord.moderate;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.ExplainText;

/// `/knowledge explain`: why a question gets what it gets.
final class ExplainCommand implements Subcommand {
  private static final String QUESTION = "question";

  private final AdvisorFeatures features;
  private final Responder responder;

  ExplainCommand(AdvisorFeatures features, Responder responder) {
    this.features = features;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData(
            "explain", "Show the ranking behind an answer, and why I gave it or not")
        .addOptions(
            CommandDataFactory.text(QUESTION, "A question, as a member would ask it")
                .setRequired(true));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    String question = CommandOptions.text(event, QUESTION);
    responder.show(event, () -> ReportCard.of(ExplainText.of(features, who.guild(), question)));
  }
}
