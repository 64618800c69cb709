package org.frameworkadvisor.bot.discord.moderating;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.Audiences;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.exchange.Audience;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;

/// `/knowledge digest`: what the last seven days were like.
final class DigestCommand implements ModeratorCommand {
  static final String NAME = "digest";

  private final ModeratingDesk desk;

  DigestCommand(ModeratingDesk desk) {
    this.desk = desk;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "What the last seven days were like");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    desk.responder()
        .respond(event, Plan.PRIVATE, () -> new Outcome.Shown(card(who, Audiences.of(event))));
  }

  private Card card(Moderator who, Audience audience) {
    try {
      return DigestCard.of(desk.digests().of(who.guild(), audience), desk.chart());
    } catch (StoreUnavailable notNow) {
      return Sentence.card("I cannot count questions just now. The bot's log says why.");
    }
  }
}
