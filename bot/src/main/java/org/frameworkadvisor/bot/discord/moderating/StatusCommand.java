package org.frameworkadvisor.bot.discord.moderating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.moderate.StatusText;
import org.frameworkadvisor.bot.moderate.UpkeepStatus;

/// `/knowledge status`: what is being served.
final class StatusCommand implements ModeratorCommand {
  static final String NAME = "status";

  private final ModeratingDesk desk;

  StatusCommand(ModeratingDesk desk) {
    this.desk = desk;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "What I serve: version, size, and what nobody has reviewed");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    desk.responder().respond(event, Plan.PRIVATE, () -> new Outcome.Shown(card(who)));
  }

  private Card card(Moderator who) {
    UpkeepStatus status = desk.upkeep().status(Optional.of(who.guild()));
    List<String> lines =
        new ArrayList<>(StatusText.of(status).stream().map(Report::markdown).toList());
    status
        .last()
        .ifPresent(
            last -> lines.add(1, "Last: " + HistoryCommand.line(last, desk.upkeep().zone())));
    return Report.ofMarkdown(lines, lines);
  }
}
