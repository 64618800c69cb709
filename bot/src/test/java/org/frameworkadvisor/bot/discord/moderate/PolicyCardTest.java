package org.frameworkadvisor.bot.discord.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.junit.jupiter.api.Test;

class PolicyCardTest {
  @Test
  void aPolicyIsSaidInWords() {
    ChannelPolicy policy = new ChannelPolicy(ChannelPolicy.Mode.AUTO, true, false, true);
    assertThat(RenderedCard.of(PolicyCard.of(policy, new ChannelId("815"), false)))
        .isEqualTo(
            """
            »How I behave in <#815>«
            • Answers: also unasked, to questions that I am sure about
            • Answers to messages: in a thread
            • Answers to commands: for everyone, unless the asker chooses otherwise
            • Buttons to vote: on
            ~ Change it with /channel policy.\
            """);
  }

  @Test
  void aThreadHasNoThreads() {
    ChannelPolicy own = new ChannelPolicy(ChannelPolicy.Mode.MENTION, true, false, true);
    assertThat(RenderedCard.of(PolicyCard.of(own, new ChannelId("815"), true)))
        .contains("• Answers to messages: in this thread");
  }
}
