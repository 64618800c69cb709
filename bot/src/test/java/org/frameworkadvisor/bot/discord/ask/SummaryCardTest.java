package org.frameworkadvisor.bot.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frameworkadvisor.bot.discord.ask.SampleReplies.LOOK;
import static org.frameworkadvisor.bot.discord.ask.SampleReplies.RENDERING;

import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.search.Quote;
import org.junit.jupiter.api.Test;

/// What a member sees of key points.
class SummaryCardTest {
  @Test
  void keyPointsAreAListWithSources() {
    Reply reply =
        new Reply.Summarised(
            new TopicSummary(
                "Flask",
                List.of(
                    SampleReplies.quote(SampleReplies.PROTOTYPES, "Flask is small."),
                    SampleReplies.quote(SampleReplies.PROTOTYPES, "Large teams want more."),
                    Quote.whole(SampleReplies.ADMIN)),
                List.of()));
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK)))
        .isEqualTo(
            """
            # Flask
            • Flask is small. [1]
            • Large teams want more. [1]
            • Django brings an admin site. [2]
            ~ [1] [Guide › Flask › Uses](<https://example.org/guide_%282026%29>) · reviewed 2026-05-17
            ~ [2] Notes
            [Dismiss]\
            """);
  }

  @Test
  void manyAreTurnedPageByPage() {
    List<Quote> points = Stream.generate(() -> Quote.whole(SampleReplies.SPEED)).limit(10).toList();
    Reply reply = new Reply.Summarised(new TopicSummary("Speed", points, List.of()));
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK)))
        .contains("~ Key points 1 to 8 of 10\n")
        .endsWith("\n[Next points] [Dismiss]");
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK.at(1))))
        .contains("~ Key points 9 to 10 of 10\n")
        .endsWith("\n[Previous points] [Dismiss]");
  }
}
