package org.frameworkadvisor.bot.discord.moderate;

import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.digest.DigestChannelRepository;
import org.frameworkadvisor.bot.digest.DigestService;
import org.frameworkadvisor.bot.discord.gateway.FailureText;
import org.frameworkadvisor.bot.discord.interaction.AudienceResolver;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends the digests that are due, where this process sees their channel.
final class DigestJob implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);

  private final DigestService digests;
  private final RankingChart chart;
  private final Function<ChannelId, Optional<MessageChannel>> channels;

  /// @param channels finds a channel; empty where the bot does not see it
  DigestJob(
      DigestService digests,
      RankingChart chart,
      Function<ChannelId, Optional<MessageChannel>> channels) {
    this.digests = digests;
    this.chart = chart;
    this.channels = channels;
  }

  @Override
  public void run() {
    for (DigestChannelRepository.Addressed owed : digests.owed()) {
      Optional<MessageChannel> channel = channels.apply(owed.channel());
      if (channel.isPresent() && channel.get() instanceof GuildChannel place) {
        digests
            .claim(owed.guild(), AudienceResolver.in(place))
            .ifPresent(due -> send(due, channel.get()));
      }
    }
  }

  private void send(DigestService.Due due, MessageChannel channel) {
    try {
      channel
          .sendMessage(DigestCard.of(due.digest(), chart).create())
          .queue(_ -> sent(due), failure -> unsent(due, FailureText.line(failure)));
    } catch (InsufficientPermissionException e) {
      unsent(due, String.valueOf(e.getMessage()));
    }
  }

  private void sent(DigestService.Due due) {
    try {
      digests.sent(due);
    } catch (StoreUnavailable e) {
      LOG.warn(
          "The digest of server {} was sent, which could not be noted down; it may be sent twice.",
          due.guild().value());
    }
  }

  private static void unsent(DigestService.Due due, String reason) {
    LOG.warn(
        "The digest of server {} could not be sent ({}). It is tried again in half an hour; let the"
            + " bot write and attach files in its channel, or name another with /settings digest.",
        due.guild().value(),
        reason);
  }
}
