package org.frameworkadvisor.bot.discord.moderate;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.digest.DigestService;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.AudienceResolver;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.StoreUnavailable;

/// `/knowledge digest`: what the last seven days were like.
final class DigestCommand implements Subcommand {

  private final DigestService digests;
  private final RankingChart chart;
  private final Responder responder;

  DigestCommand(DigestService digests, RankingChart chart, Responder responder) {
    this.digests = digests;
    this.chart = chart;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData("digest", "What the last seven days were like");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    responder.show(event, () -> card(who, AudienceResolver.of(event)));
  }

  private MessageCard card(Invoker who, Audience audience) {
    try {
      return DigestCard.of(digests.of(who.guild(), audience), chart);
    } catch (StoreUnavailable e) {
      return SentenceCard.card("I cannot count questions just now. The bot's log says why.");
    }
  }
}
