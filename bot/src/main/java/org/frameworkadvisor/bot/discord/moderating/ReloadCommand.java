package org.frameworkadvisor.bot.discord.moderating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Options;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.moderate.Initiator;
import org.frameworkadvisor.bot.moderate.Recorded;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.knowledge.ReloadOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `/knowledge reload`: reads the content anew, says how far it has come, and what came of it.
final class ReloadCommand implements ModeratorCommand, ModeratorActions {
  static final String NAME = "reload";

  private static final Logger LOG = LoggerFactory.getLogger(ReloadCommand.class);
  private static final String FORCE = "force";
  private static final String FORCED = "Serve it all the same";

  private final ModeratingDesk desk;

  ReloadCommand(ModeratingDesk desk) {
    this.desk = desk;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "Read the content anew, and serve it if it is sound")
        .addOptions(
            CommandForms.yesOrNo(
                FORCE, "Whether to serve it although golden questions are not answered"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    reload(event, who, Options.yesOrNo(event, FORCE).orElse(false));
  }

  @Override
  public void clicked(Click click, CustomId id, Moderator who) {
    reload(click.event(), who, true);
  }

  private void reload(IReplyCallback event, Moderator who, boolean force) {
    desk.responder()
        .follow(
            event,
            Sentence.card("Reading the content…"),
            progress -> reloaded(who, force, progress));
  }

  private Card reloaded(Moderator who, boolean force, Consumer<Card> progress) {
    Act.Kind kind = force ? Act.Kind.RELOAD_FORCED : Act.Kind.RELOADED;
    return desk.logged(who, kind, served(), () -> reload(who, force, progress));
  }

  private ModeratingDesk.Done reload(Moderator who, boolean force, Consumer<Card> progress) {
    Recorded<ReloadOutcome> reload =
        desk.upkeep()
            .reload(
                new Initiator.Moderator(who.user(), who.guild()),
                force,
                (step, done, total) -> progress.accept(underWay(step, done, total)));
    ReloadOutcome outcome = reload.outcome();
    List<String> lines = ReloadText.of(outcome);
    LOG.info("A moderator reloaded: {}", lines.getFirst());
    Card card =
        Report.of(
            Report.withHistory(lines, reload.isKept()),
            Report.withHistory(ReloadText.whole(outcome), reload.isKept()),
            buttons(outcome));
    boolean hasFailed = outcome instanceof ReloadOutcome.Failed;
    return new ModeratingDesk.Done(card, ReloadText.outcome(outcome.isServed(), hasFailed, lines));
  }

  private String served() {
    return desk.upkeep().status(Optional.empty()).knowledge().version();
  }

  private static Card underWay(String step, long done, long total) {
    String much =
        total > 0 ? String.format(Locale.ROOT, ": %,d of %,d", Math.min(done, total), total) : "";
    return Sentence.card(step + much + "…\n-# Questions are answered meanwhile, as before.");
  }

  private static List<Button> buttons(ReloadOutcome outcome) {
    CustomId id = new CustomId(CustomId.Action.RELOAD, Optional.empty(), Optional.empty(), "");
    return outcome instanceof ReloadOutcome.Withheld
        ? List.of(Button.danger(id.text(), FORCED))
        : List.of();
  }
}
