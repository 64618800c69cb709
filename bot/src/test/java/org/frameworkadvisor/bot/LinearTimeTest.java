package org.frameworkadvisor.bot;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.frameworkadvisor.bot.ask.SmallTalk;
import org.frameworkadvisor.bot.discord.drawing.Markdown;
import org.frameworkadvisor.bot.discord.messages.QuestionLike;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.exchange.TaughtId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.front.Nearest;
import org.frameworkadvisor.bot.front.Suggest;
import org.frameworkadvisor.bot.teach.Export;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people type takes time in proportion to its length, whatever it is. The limit is far from
/// what that takes, and far from what anything else would.
class LinearTimeTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @MethodSource("org.frameworkadvisor.bot.discord.drawing.Hostile#longOnes")
  void ofALongText(String text) {
    Suggest suggest = new Suggest(() -> List.of("Which framework is the fastest?"));
    TaughtAnswer taught =
        new TaughtAnswer(
            new TaughtId("t1"), text, text + "\n" + text, "", new UserId("1"), Instant.EPOCH);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          SmallTalk.is(text);
          QuestionLike.test(text);
          suggest.matching(text, 25);
          suggest.whole(text);
          Nearest.of(text, List.of("/help", "/compare"));
          Legible.text(text);
          Legible.line(text);
          Legible.cut(text, 600);
          Legible.cutFront(text, 600);
          Markdown.typed(text);
          Markdown.quoted(text);
          Export.of(List.of(taught));
        });
  }
}
