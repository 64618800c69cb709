package org.frameworkadvisor.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frameworkadvisor.bot.discord.Sample.RENDERING;

import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.junit.jupiter.api.Test;

/// Help, policies, the form for a reason, plain sentences.
class FixedCardsTest {
  @Test
  void helpSaysWhatMembersCanDo() {
    assertThat(Screen.of(RENDERING.help(false)))
        .contains("»/ask«", "»/compare«", "»/summarise«", "»/browse«", "»Answer this«")
        .doesNotContain("»/channel«");
  }

  @Test
  void helpSaysToModeratorsWhatTheyCanDoToo() {
    assertThat(Screen.of(RENDERING.help(true)))
        .contains("»/ask«", "# For moderators", "»/channel«");
  }

  @Test
  void aPolicyIsSaidInWords() {
    ChannelPolicy policy = new ChannelPolicy(ChannelPolicy.Mode.AUTO, true, false, true);
    assertThat(Screen.of(RENDERING.policy(policy, new ChannelId("815"))))
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
  void aSentenceShowsAsItIsWritten() {
    assertThat(Screen.of(RENDERING.sentence("# Try `again` in 20 s, <@1> ||now||.")))
        .isEqualTo("# Try `again` in 20 s, <@1> ||now||.");
    assertThat(RENDERING.sentence("# one\n- two").create().toData().toString())
        .contains("\\\\# one")
        .contains("\\\\- two");
  }

  @Test
  void theFormForAReasonFitsAndSaysWhichAnswerItIsFor() {
    var form = RENDERING.reason(new AnswerId("a1"));
    Limits.check(form);
    assertThat(CustomId.parse(form.getId()).orElseThrow().answer()).contains(new AnswerId("a1"));
  }

  @Test
  void aReasonIsTheUsualOneTheOwnWordsOrBoth() {
    assertThat(ReasonForm.reason("OUTDATED", " Flask 3 is out "))
        .isEqualTo("It is out of date: Flask 3 is out");
    assertThat(ReasonForm.reason("WRONG", "")).isEqualTo("It is wrong");
    assertThat(ReasonForm.reason("", "No.")).isEqualTo("No.");
    assertThat(ReasonForm.reason("forged", " ")).isEmpty();
  }
}
