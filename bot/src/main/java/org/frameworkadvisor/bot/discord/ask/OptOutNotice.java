package org.frameworkadvisor.bot.discord.ask;

import java.time.InstantSource;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.StoreUnavailable;

/// Remembers in which channels it has been said how to silence the bot: once for each. It is kept
/// among the answers, under a name that belongs to the channel and to no member, so neither a
/// restart nor a member who has their data deleted makes the bot repeat it.
final class OptOutNotice {
  static final String SILENCE =
      "I answer here without being asked when I am sure. Moderators turn that off with"
          + " /channel policy.";

  private final AnswerRepository answers;
  private final InstantSource clock;

  OptOutNotice(AnswerRepository answers, InstantSource clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /// What to say with an unasked answer; empty where it has been said.
  ///
  /// @param answerRecord the answer, given in this channel
  String silence(AnswerRecord answerRecord, ChannelId channel) {
    AnswerId name = new AnswerId("n" + channel.value());
    try {
      if (answers.find(name).isPresent()) {
        return "";
      }
      answers.add(
          new AnswerRecord(
              name, answerRecord.guild(), channel, ReplyView.NOBODY, "", "", clock.instant()));
      return SILENCE;
    } catch (StoreUnavailable e) {
      return "";
    }
  }
}
