package org.frameworkadvisor.bot.moderate;

import java.util.Locale;

/// How the bot behaves in one channel.
///
/// @param mode when it answers
/// @param inThread whether an answer to a message opens a thread instead of standing in the channel
/// @param isPrivate whether answers to commands are seen by the asker alone unless they say
///   otherwise
/// @param feedback whether answers carry buttons to vote
public record ChannelPolicy(Mode mode, boolean inThread, boolean isPrivate, boolean feedback) {

  /// The policy of a channel that was never set.
  public static final ChannelPolicy DEFAULT = new ChannelPolicy(Mode.MENTION, false, false, true);

  /// All of it in a few words, as moderators type it.
  ///
  /// @param isThreads whether it is that of a thread, which has no threads
  String words(boolean isThreads) {
    return String.format(
        Locale.ROOT,
        "mode %s%s, private %s, feedback %s",
        mode.name().toLowerCase(Locale.ROOT),
        isThreads ? "" : ", thread " + yesOrNo(inThread),
        yesOrNo(isPrivate),
        yesOrNo(feedback));
  }

  private static String yesOrNo(boolean value) {
    return value ? "yes" : "no";
  }

  /// When the bot answers.
  public enum Mode {
    /// Never in public: commands are answered privately, mentions not at all.
    OFF,
    /// When it is asked: by a command, a mention, a reply.
    MENTION,
    /// Also when a message is a question that it can answer with high confidence.
    AUTO
  }
}
