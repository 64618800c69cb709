package org.frameworkadvisor.bot.discord.moderate;

import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;

/// `/knowledge rollback`: goes back to an earlier version of the content.
final class RollbackCommand implements ModeratorCommand {
  static final String NAME = "rollback";

  private static final String VERSION = "version";

  private final ModerationContext context;

  RollbackCommand(ModerationContext context) {
    this.context = context;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "Serve an earlier version, until the content changes again")
        .addOptions(CommandDataFactory.completed(VERSION, "Which version to go back to"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    String version = CommandOptions.text(event, VERSION).strip();
    context
        .responder()
        .respond(event, Visibility.PRIVATE, () -> new Response.Shown(rolledBack(who, version)));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event, Moderator who) {
    String typed = event.getFocusedOption().getValue().strip().toLowerCase(Locale.ROOT);
    return context.maintenance().versions().stream()
        .filter(version -> !version.isServed())
        .map(KnowledgeStatus.Version::version)
        .filter(version -> version.startsWith(typed))
        .limit(OptionData.MAX_CHOICES)
        .toList();
  }

  private MessageCard rolledBack(Moderator who, String version) {
    return context.logged(
        who,
        AuditEntry.Kind.ROLLED_BACK,
        version,
        () -> {
          var rollback =
              context
                  .maintenance()
                  .rollback(new ReloadInitiator.Moderator(who.user(), who.guild()), version);
          List<String> lines = ReloadText.of(rollback.outcome());
          return new ModerationContext.Done(
              ReportCard.of(ReportCard.withHistory(lines, rollback.isKept())),
              ReloadText.outcome(
                  rollback.outcome() instanceof RollbackOutcome.RolledBack,
                  rollback.outcome() instanceof RollbackOutcome.Failed,
                  lines));
        });
  }
}
