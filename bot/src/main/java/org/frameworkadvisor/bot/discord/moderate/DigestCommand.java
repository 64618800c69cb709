package org.frameworkadvisor.bot.discord.moderate;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.digest.Digest;
import org.frameworkadvisor.bot.digest.DigestService;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.AudienceResolver;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.SentenceCard;

/// `/knowledge digest`: what the last seven days were like.
final class DigestCommand implements Subcommand {
  private static final Response NOT_NOW =
      new Response.Shown(
          SentenceCard.card("I cannot count questions just now. The bot's log says why."));

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
    responder.respond(
        event,
        Visibility.PRIVATE,
        () -> {
          Digest digest = digests.of(who.guild(), AudienceResolver.of(event));
          return new Response.Shown(DigestCard.of(digest, chart));
        },
        NOT_NOW);
  }
}
