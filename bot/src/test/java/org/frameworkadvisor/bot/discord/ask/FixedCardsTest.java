package org.frameworkadvisor.bot.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frameworkadvisor.bot.discord.ask.SampleReplies.RENDERING;

import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageLimits;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.model.AnswerId;
import org.junit.jupiter.api.Test;

/// Help, the form for a reason, plain sentences.
class FixedCardsTest {
  @Test
  void helpSaysWhatMembersCanDo() {
    assertThat(RenderedCard.of(HelpCommand.card(false)))
        .contains("»/ask«", "»/compare«", "»/summarise«", "»/browse«", "»Answer this«")
        .doesNotContain("»/channel«");
  }

  @Test
  void helpSaysToModeratorsWhatTheyCanDoToo() {
    assertThat(RenderedCard.of(HelpCommand.card(true)))
        .contains("»/ask«", "# For moderators", "»/channel«");
  }

  @Test
  void aSentenceShowsAsItIsWritten() {
    assertThat(RenderedCard.of(RENDERING.sentence("# Try `again` in 20 s, <@1> ||now||.")))
        .isEqualTo("# Try `again` in 20 s, <@1> ||now||.");
    assertThat(RENDERING.sentence("# one\n- two").create().toData().toString())
        .contains("\\\\# one")
        .contains("\\\\- two");
  }

  @Test
  void theFormForAReasonFitsAndSaysWhichAnswerItIsFor() {
    var form = ReasonForm.of(new AnswerId("a1"));
    MessageLimits.check(form);
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
