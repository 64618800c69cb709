package org.frameworkadvisor.bot.discord.moderate;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.AuditRepository;

/// `/knowledge audit`: what moderators of this server did, to leaf through.
final class AuditCommand implements ModeratorCommand, ModeratorActionHandler {
  static final String NAME = "audit";

  private static final int ON_A_PAGE = 10;
  private static final MessageCard NOT_NOW =
      SentenceCard.card("I cannot read the audit log just now. The bot's log says why.");

  private final ModerationContext context;

  AuditCommand(ModerationContext context) {
    this.context = context;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "What moderators did here, the latest first");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    respond(event, Visibility.PRIVATE, who, Long.MAX_VALUE);
  }

  @Override
  public void clicked(ComponentClick click, CustomId id, Moderator who) {
    respond(click.event(), Visibility.EDIT, who, number(id.extra()));
  }

  private void respond(IReplyCallback event, Visibility visibility, Moderator who, long before) {
    context.responder().respond(event, visibility, () -> new Response.Shown(page(who, before)));
  }

  private MessageCard page(Moderator who, long before) {
    try {
      List<AuditRepository.NumberedEntry> page =
          context.audit().page(who.guild(), before, ON_A_PAGE);
      return AuditCard.of(page, before == Long.MAX_VALUE);
    } catch (StoreUnavailable e) {
      return NOT_NOW;
    }
  }

  /// What is no number leads to the newest.
  private static long number(String extra) {
    return extra.matches("[0-9]{1,18}") ? Long.parseLong(extra) : Long.MAX_VALUE;
  }
}
