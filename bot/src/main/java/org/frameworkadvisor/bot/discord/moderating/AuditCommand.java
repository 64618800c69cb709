package org.frameworkadvisor.bot.discord.moderating;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.Audit;

/// `/knowledge audit`: what moderators of this server did, to leaf through.
final class AuditCommand implements ModeratorCommand, ModeratorActions {
  static final String NAME = "audit";

  private static final int ON_A_PAGE = 10;
  private static final Card NOT_NOW =
      Sentence.card("I cannot read the audit log just now. The bot's log says why.");

  private final ModeratingDesk desk;

  AuditCommand(ModeratingDesk desk) {
    this.desk = desk;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "What moderators did here, the latest first");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    respond(event, Plan.PRIVATE, who, Long.MAX_VALUE);
  }

  @Override
  public void clicked(Click click, CustomId id, Moderator who) {
    respond(click.event(), Plan.EDIT, who, number(id.extra()));
  }

  private void respond(IReplyCallback event, Plan plan, Moderator who, long before) {
    desk.responder().respond(event, plan, () -> new Outcome.Shown(page(who, before)));
  }

  private Card page(Moderator who, long before) {
    try {
      List<Audit.Entry> page = desk.audit().page(who.guild(), before, ON_A_PAGE);
      return AuditCard.of(page, before == Long.MAX_VALUE);
    } catch (StoreUnavailable notNow) {
      return NOT_NOW;
    }
  }

  /// What is no number leads to the newest.
  private static long number(String extra) {
    return extra.matches("[0-9]{1,18}") ? Long.parseLong(extra) : Long.MAX_VALUE;
  }
}
