package org.frameworkadvisor.bot.discord.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frameworkadvisor.bot.discord.answering.Sample.LOOK;
import static org.frameworkadvisor.bot.discord.answering.Sample.RENDERING;

import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.discord.drawing.Screen;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.knowledge.Summary;
import org.frameworkadvisor.knowledge.retrieval.Quote;
import org.junit.jupiter.api.Test;

/// What a member sees of key points.
class SummaryCardTest {
  @Test
  void keyPointsAreAListWithSources() {
    Reply reply =
        new Reply.Summarised(
            new Summary(
                "Flask",
                List.of(
                    Sample.quote(Sample.PROTOTYPES, "Flask is small."),
                    Sample.quote(Sample.PROTOTYPES, "Large teams want more."),
                    Quote.whole(Sample.ADMIN)),
                List.of()));
    assertThat(Screen.of(RENDERING.reply(reply, LOOK)))
        .isEqualTo(
            """
            # Flask
            • Flask is small. [1]
            • Large teams want more. [1]
            • Django brings an admin site. [2]
            ~ [1] Guide › Flask › Uses › reviewed 17 May 2026 · [source](https://example.org/guide_%282026%29)
            ~ [2] Notes
            [Dismiss]\
            """);
  }

  @Test
  void manyAreTurnedPageByPage() {
    List<Quote> points = Stream.generate(() -> Quote.whole(Sample.SPEED)).limit(10).toList();
    Reply reply = new Reply.Summarised(new Summary("Speed", points, List.of()));
    assertThat(Screen.of(RENDERING.reply(reply, LOOK)))
        .contains("~ Key points 1 to 8 of 10\n")
        .endsWith("\n[Next points] [Dismiss]");
    assertThat(Screen.of(RENDERING.reply(reply, LOOK.at(1))))
        .contains("~ Key points 9 to 10 of 10\n")
        .endsWith("\n[Previous points] [Dismiss]");
  }
}
