package org.frameworkadvisor.bot.discord.moderate;

import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;

/// `/knowledge rollback`: goes back to an earlier version of the content.
final class RollbackCommand implements Subcommand {
  private static final String VERSION = "version";

  private final MaintenanceService maintenance;
  private final AuditLog log;
  private final Responder responder;

  RollbackCommand(MaintenanceService maintenance, AuditLog log, Responder responder) {
    this.maintenance = maintenance;
    this.log = log;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData(
            "rollback", "Serve an earlier version, until the content changes again")
        .addOptions(CommandDataFactory.completed(VERSION, "Which version to go back to"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    String version = CommandOptions.text(event, VERSION).strip();
    responder.show(event, () -> rolledBack(who, version));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue().strip().toLowerCase(Locale.ROOT);
    return maintenance.versions().stream()
        .filter(version -> !version.isServed())
        .map(KnowledgeStatus.Version::version)
        .filter(version -> version.startsWith(typed))
        .limit(OptionData.MAX_CHOICES)
        .toList();
  }

  private MessageCard rolledBack(Invoker who, String version) {
    return log.logged(
        who,
        AuditEntry.Kind.ROLLED_BACK,
        version,
        () -> {
          var rollback =
              maintenance.rollback(new ReloadInitiator.Moderator(who.user(), who.guild()), version);
          List<String> lines = ReloadText.of(rollback.outcome());
          return new AuditLog.Done(
              ReportCard.of(ReportCard.withHistory(lines, rollback.isKept())),
              ReloadText.outcome(
                  rollback.outcome() instanceof RollbackOutcome.RolledBack,
                  rollback.outcome() instanceof RollbackOutcome.Failed,
                  lines));
        });
  }
}
