package org.frameworkadvisor.bot.discord.moderating;

import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Options;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.moderate.Initiator;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.knowledge.KnowledgeVersion;
import org.frameworkadvisor.knowledge.RollbackOutcome;

/// `/knowledge rollback`: goes back to an earlier version of the content.
final class RollbackCommand implements ModeratorCommand {
  static final String NAME = "rollback";

  private static final String VERSION = "version";

  private final ModeratingDesk desk;

  RollbackCommand(ModeratingDesk desk) {
    this.desk = desk;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "Serve an earlier version, until the content changes again")
        .addOptions(CommandForms.completed(VERSION, "Which version to go back to"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    String version = Options.text(event, VERSION).strip();
    desk.responder()
        .respond(event, Plan.PRIVATE, () -> new Outcome.Shown(rolledBack(who, version)));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event, Moderator who) {
    String typed = event.getFocusedOption().getValue().strip().toLowerCase(Locale.ROOT);
    return desk.upkeep().versions().stream()
        .filter(version -> !version.isServed())
        .map(KnowledgeVersion::version)
        .filter(version -> version.startsWith(typed))
        .limit(OptionData.MAX_CHOICES)
        .toList();
  }

  private Card rolledBack(Moderator who, String version) {
    return desk.logged(
        who,
        Act.Kind.ROLLED_BACK,
        version,
        () -> {
          var rollback =
              desk.upkeep().rollback(new Initiator.Moderator(who.user(), who.guild()), version);
          List<String> lines = ReloadText.of(rollback.outcome());
          return new ModeratingDesk.Done(
              Report.of(Report.withHistory(lines, rollback.isKept())),
              ReloadText.outcome(
                  rollback.outcome() instanceof RollbackOutcome.RolledBack,
                  rollback.outcome() instanceof RollbackOutcome.Failed,
                  lines));
        });
  }
}
