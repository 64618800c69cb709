package org.frameworkadvisor.bot.discord.moderate;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.moderate.HistoryText;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.ReloadEntry;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;

/// `/knowledge history`: the last reloads, and the versions that can be gone back to.
final class HistoryCommand implements Subcommand {
  private static final int MOST = 20;

  private final MaintenanceService maintenance;
  private final Responder responder;

  HistoryCommand(MaintenanceService maintenance, Responder responder) {
    this.maintenance = maintenance;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData(
        "history", "The last reloads, by whom they were, and earlier versions");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    responder.show(event, () -> card(who));
  }

  private MessageCard card(Invoker who) {
    ZoneId zone = maintenance.zone();
    Optional<List<ReloadEntry>> history = maintenance.history(Optional.of(who.guild()), MOST);
    List<KnowledgeStatus.Version> versions = maintenance.versions();
    List<String> plain = HistoryText.of(history, versions, zone);
    List<String> lines = new ArrayList<>(plain.stream().map(ReportCard::markdown).toList());
    List<ReloadEntry> entries = history.orElse(List.of());
    for (int i = 0; i < entries.size(); i++) {
      lines.set(i, "- " + line(entries.get(i), zone));
    }
    return ReportCard.ofMarkdown(lines, plain);
  }

  /// One entry; a member is named as Discord shows members.
  static String line(ReloadEntry entry, ZoneId zone) {
    String by =
        entry.by() instanceof ReloadInitiator.Moderator moderator
                && moderator.user().value().matches("[0-9]{1,20}")
            ? "<@" + moderator.user().value() + ">"
            : ReportCard.markdown(HistoryText.who(entry.by()));
    return ReportCard.markdown(HistoryText.what(entry, zone)) + ", by " + by;
  }
}
