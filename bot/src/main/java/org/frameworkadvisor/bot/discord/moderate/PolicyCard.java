package org.frameworkadvisor.bot.discord.moderate;

import java.util.List;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// How the bot behaves in a channel, for those who decide it.
final class PolicyCard {
  private PolicyCard() {}

  /// @param isThread whether the channel is a thread, which has no threads
  static MessageCard of(ChannelPolicy policy, ChannelId channel, boolean isThread) {
    String where = channel.value().matches("[0-9]{1,20}") ? "<#" + channel.value() + ">" : "here";
    List<String> lines =
        List.of(
            "**How I behave in " + where + "**",
            "- Answers: " + when(policy.mode()),
            "- Answers to messages: "
                + (isThread
                    ? "in this thread"
                    : policy.inThread() ? "in a thread" : "in the channel"),
            "- Answers to commands: "
                + (policy.isPrivate() ? "for the asker alone" : "for everyone")
                + ", unless the asker chooses otherwise",
            "- Buttons to vote: " + (policy.feedback() ? "on" : "off"),
            "-# Change it with /channel policy.");
    return new MessageBuilder().text(String.join("\n", lines)).card();
  }

  private static String when(ChannelPolicy.Mode mode) {
    return switch (mode) {
      case OFF -> "never in public; commands are answered privately";
      case MENTION -> "when I am asked by a command, a mention or a reply";
      case AUTO -> "also unasked, to questions that I am sure about";
    };
  }
}
