package org.frameworkadvisor.bot.discord.moderate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.moderate.MaintenanceStatus;
import org.frameworkadvisor.bot.moderate.StatusText;

/// `/knowledge status`: what is being served.
final class StatusCommand implements ModeratorCommand {
  static final String NAME = "status";

  private final ModerationContext context;

  StatusCommand(ModerationContext context) {
    this.context = context;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "What I serve: version, size, and what nobody has reviewed");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    context.responder().respond(event, Visibility.PRIVATE, () -> new Response.Shown(card(who)));
  }

  private MessageCard card(Moderator who) {
    MaintenanceStatus status = context.maintenance().status(Optional.of(who.guild()));
    List<String> lines =
        new ArrayList<>(StatusText.of(status).stream().map(ReportCard::markdown).toList());
    status
        .last()
        .ifPresent(last ->
            lines.add(1, "Last: " + HistoryCommand.line(last, context.maintenance().zone())));
    return ReportCard.ofMarkdown(lines, lines);
  }
}
