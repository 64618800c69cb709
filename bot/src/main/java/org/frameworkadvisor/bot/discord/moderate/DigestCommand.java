package org.frameworkadvisor.bot.discord.moderate;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.interaction.AudienceResolver;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.StoreUnavailable;

/// `/knowledge digest`: what the last seven days were like.
final class DigestCommand implements ModeratorCommand {
  static final String NAME = "digest";

  private final ModerationContext context;

  DigestCommand(ModerationContext context) {
    this.context = context;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "What the last seven days were like");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    context
        .responder()
        .respond(
            event,
            Visibility.PRIVATE,
            () -> new Response.Shown(card(who, AudienceResolver.of(event))));
  }

  private MessageCard card(Moderator who, Audience audience) {
    try {
      return DigestCard.of(context.digests().of(who.guild(), audience), context.chart());
    } catch (StoreUnavailable e) {
      return SentenceCard.card("I cannot count questions just now. The bot's log says why.");
    }
  }
}
