package org.frameworkadvisor.bot.discord.moderate;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.moderate.AuditRepository;

/// `/knowledge audit`: what moderators of this server did, to leaf through.
final class AuditCommand implements Subcommand, ComponentHandler {
  private static final int ON_A_PAGE = 10;
  private static final Response NOT_NOW =
      new Response.Shown(
          SentenceCard.card("I cannot read the audit log just now. The bot's log says why."));

  private final AuditRepository audit;
  private final Responder responder;

  AuditCommand(AuditRepository audit, Responder responder) {
    this.audit = audit;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData("audit", "What moderators did here, the latest first");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    respond(event, Visibility.PRIVATE, who, Long.MAX_VALUE);
  }

  @Override
  public Access access() {
    return Access.MODERATORS;
  }

  @Override
  public void clicked(ComponentClick click) {
    CustomId id = click.id();
    Invoker who = click.invoker();
    respond(click.event(), Visibility.EDIT, who, number(id.extra()));
  }

  private void respond(IReplyCallback event, Visibility visibility, Invoker who, long before) {
    responder.respond(event, visibility, () -> new Response.Shown(page(who, before)), NOT_NOW);
  }

  private MessageCard page(Invoker who, long before) {
    List<AuditRepository.NumberedEntry> page = audit.page(who.guild(), before, ON_A_PAGE);
    return AuditCard.of(page, before == Long.MAX_VALUE);
  }

  /// What is no number leads to the newest.
  private static long number(String extra) {
    return extra.matches("[0-9]{1,18}") ? Long.parseLong(extra) : Long.MAX_VALUE;
  }
}
