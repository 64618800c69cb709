package org.frameworkadvisor.bot.discord.moderating;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.moderate.HistoryText;
import org.frameworkadvisor.bot.moderate.Initiator;
import org.frameworkadvisor.bot.moderate.ReloadEntry;
import org.frameworkadvisor.knowledge.KnowledgeVersion;

/// `/knowledge history`: the last reloads, and the versions that can be gone back to.
final class HistoryCommand implements ModeratorCommand {
  static final String NAME = "history";

  private static final int MOST = 20;

  private final ModeratingDesk desk;

  HistoryCommand(ModeratingDesk desk) {
    this.desk = desk;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "The last reloads, by whom they were, and earlier versions");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    desk.responder().respond(event, Plan.PRIVATE, () -> new Outcome.Shown(card(who)));
  }

  private Card card(Moderator who) {
    ZoneId zone = desk.upkeep().zone();
    Optional<List<ReloadEntry>> history = desk.upkeep().history(Optional.of(who.guild()), MOST);
    List<KnowledgeVersion> versions = desk.upkeep().versions();
    List<String> plain = HistoryText.of(history, versions, zone);
    List<String> lines = new ArrayList<>(plain.stream().map(Report::markdown).toList());
    List<ReloadEntry> entries = history.orElse(List.of());
    for (int i = 0; i < entries.size(); i++) {
      lines.set(i, "- " + line(entries.get(i), zone));
    }
    return Report.ofMarkdown(lines, plain);
  }

  /// One entry; a member is named as Discord shows members.
  static String line(ReloadEntry entry, ZoneId zone) {
    String by =
        entry.by() instanceof Initiator.Moderator moderator
                && moderator.user().value().matches("[0-9]{1,20}")
            ? "<@" + moderator.user().value() + ">"
            : Report.markdown(HistoryText.who(entry.by()));
    return Report.markdown(HistoryText.what(entry, zone)) + ", by " + by;
  }
}
