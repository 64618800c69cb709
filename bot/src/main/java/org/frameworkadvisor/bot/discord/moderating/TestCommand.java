package org.frameworkadvisor.bot.discord.moderating;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.moderate.ReloadText;

/// `/knowledge test`: asks the golden questions.
final class TestCommand implements ModeratorCommand {
  static final String NAME = "test";

  private final ModeratingDesk desk;

  TestCommand(ModeratingDesk desk) {
    this.desk = desk;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "Ask the golden questions: whether I answer as I should");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    desk.responder()
        .respond(
            event,
            Plan.PRIVATE,
            () -> new Outcome.Shown(Report.of(ReloadText.golden(desk.upkeep().golden()))));
  }
}
