package org.frameworkadvisor.bot;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.frameworkadvisor.bot.ask.SmallTalkDetector;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.QuestionDetector;
import org.frameworkadvisor.bot.front.SuggestionService;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.TaughtAnswerExport;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.content.NearestName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people type takes time in proportion to its length, whatever it is. The limit is far from
/// what that takes, and far from what anything else would.
class LinearTimeBotTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @MethodSource("org.frameworkadvisor.bot.discord.message.HostileContent#longOnes")
  void ofALongText(String text) {
    SuggestionService suggestionService =
        new SuggestionService(() -> List.of("Which framework is the fastest?"));
    TaughtAnswer taught =
        new TaughtAnswer(
            new TaughtId("t1"), text, text + "\n" + text, "", new UserId("1"), Instant.EPOCH);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          SmallTalkDetector.is(text);
          QuestionDetector.test(text);
          suggestionService.matching(text, 25);
          suggestionService.whole(text);
          NearestName.of(text, List.of("/help", "/compare"));
          DisplayText.text(text);
          DisplayText.line(text);
          DisplayText.cut(text, 600);
          DisplayText.cutFront(text, 600);
          DiscordMarkdown.typed(text);
          DiscordMarkdown.quoted(text);
          TaughtAnswerExport.of(List.of(taught));
        });
  }
}
