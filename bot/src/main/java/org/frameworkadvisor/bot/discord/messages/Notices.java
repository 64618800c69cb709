package org.frameworkadvisor.bot.discord.messages;

import java.time.InstantSource;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.ask.Answered;
import org.frameworkadvisor.bot.discord.answering.Showing;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;

/// Remembers in which channels it has been said how to silence the bot: once for each. It is kept
/// among the answers, under a name that belongs to the channel and to no member, so neither a
/// restart nor a member who has their data deleted makes the bot repeat it.
public final class Notices {
  public static final String SILENCE =
      "I answer here without being asked when I am sure. Moderators turn that off with"
          + " /channel policy.";

  private final AnswerLog log;
  private final InstantSource clock;

  public Notices(AnswerLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  /// What to say with an answer that nobody asked for; empty where it has been said.
  ///
  /// @param answered the answer, given in this channel
  public String silence(Answered answered, ChannelId channel) {
    AnswerId name = new AnswerId("n" + channel.value());
    try {
      if (log.find(name).isPresent()) {
        return "";
      }
      log.add(
          new Answered(name, answered.guild(), channel, Showing.NOBODY, "", "", clock.instant()));
      return SILENCE;
    } catch (StoreUnavailable notNow) {
      return "";
    }
  }
}
