package org.frameworkadvisor.bot.discord.moderate;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.moderate.HistoryText;
import org.frameworkadvisor.bot.moderate.ReloadEntry;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;

/// `/knowledge history`: the last reloads, and the versions that can be gone back to.
final class HistoryCommand implements ModeratorCommand {
  static final String NAME = "history";

  private static final int MOST = 20;

  private final ModerationContext context;

  HistoryCommand(ModerationContext context) {
    this.context = context;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "The last reloads, by whom they were, and earlier versions");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    context.responder().respond(event, Visibility.PRIVATE, () -> new Response.Shown(card(who)));
  }

  private MessageCard card(Moderator who) {
    ZoneId zone = context.maintenance().zone();
    Optional<List<ReloadEntry>> history =
        context.maintenance().history(Optional.of(who.guild()), MOST);
    List<KnowledgeStatus.Version> versions = context.maintenance().versions();
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
