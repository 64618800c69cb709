package org.frameworkadvisor.bot.discord.moderate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.RecordedOutcome;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `/knowledge reload`: reads the content anew, and shows the progress and the result.
final class ReloadCommand implements Subcommand, ComponentHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ReloadCommand.class);
  private static final String FORCE = "force";
  private static final String FORCED = "Serve it all the same";

  private final MaintenanceService maintenance;
  private final AuditLog log;
  private final Responder responder;

  ReloadCommand(MaintenanceService maintenance, AuditLog log, Responder responder) {
    this.maintenance = maintenance;
    this.log = log;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData("reload", "Read the content anew, and serve it if it is sound")
        .addOptions(
            CommandDataFactory.yesOrNo(
                FORCE, "Whether to serve it although golden questions are not answered"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    reload(event, who, CommandOptions.yesOrNo(event, FORCE).orElse(false));
  }

  @Override
  public Access access() {
    return Access.MODERATORS;
  }

  @Override
  public void clicked(ComponentClick click) {
    reload(click.event(), click.invoker(), true);
  }

  private void reload(IReplyCallback event, Invoker who, boolean force) {
    responder.follow(
        event,
        SentenceCard.card("Reading the content…"),
        progress -> reloaded(who, force, progress));
  }

  private MessageCard reloaded(Invoker who, boolean force, Consumer<MessageCard> progress) {
    AuditEntry.Kind kind = force ? AuditEntry.Kind.RELOAD_FORCED : AuditEntry.Kind.RELOADED;
    return log.logged(who, kind, served(), () -> reload(who, force, progress));
  }

  private AuditLog.Done reload(Invoker who, boolean force, Consumer<MessageCard> progress) {
    RecordedOutcome<ReloadOutcome> reload =
        maintenance.reload(
            new ReloadInitiator.Moderator(who.user(), who.guild()),
            force,
            (step, done, total) -> progress.accept(underWay(step, done, total)));
    ReloadOutcome outcome = reload.outcome();
    List<String> lines = ReloadText.of(outcome);
    LOG.info("A moderator reloaded: {}", lines.getFirst());
    MessageCard card =
        ReportCard.of(
            ReportCard.withHistory(lines, reload.isKept()),
            ReportCard.withHistory(ReloadText.whole(outcome), reload.isKept()),
            buttons(outcome));
    boolean hasFailed = outcome instanceof ReloadOutcome.Failed;
    return new AuditLog.Done(card, ReloadText.outcome(outcome.isServed(), hasFailed, lines));
  }

  private String served() {
    return maintenance.status(Optional.empty()).knowledge().version();
  }

  private static MessageCard underWay(String step, long done, long total) {
    String much =
        total > 0 ? String.format(Locale.ROOT, ": %,d of %,d", Math.min(done, total), total) : "";
    return SentenceCard.card(step + much + "…\n-# Questions are answered meanwhile, as before.");
  }

  private static List<Button> buttons(ReloadOutcome outcome) {
    CustomId id = new CustomId(CustomId.Action.RELOAD, Optional.empty(), Optional.empty(), "");
    return outcome instanceof ReloadOutcome.Withheld
        ? List.of(Button.danger(id.text(), FORCED))
        : List.of();
  }
}
