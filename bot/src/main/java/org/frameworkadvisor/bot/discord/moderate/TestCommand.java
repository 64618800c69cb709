package org.frameworkadvisor.bot.discord.moderate;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.moderate.ReloadText;

/// `/knowledge test`: asks the golden questions.
final class TestCommand implements ModeratorCommand {
  static final String NAME = "test";

  private final ModerationContext context;

  TestCommand(ModerationContext context) {
    this.context = context;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "Ask the golden questions: whether I answer as I should");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    context
        .responder()
        .respond(
            event,
            Visibility.PRIVATE,
            () ->
                new Response.Shown(
                    ReportCard.of(ReloadText.golden(context.maintenance().golden()))));
  }
}
