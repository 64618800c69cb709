package org.frameworkadvisor.bot.discord.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.digest.Digest;
import org.frameworkadvisor.bot.discord.message.MessageLimits;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.junit.jupiter.api.Test;

class DigestCardTest {
  private static final Instant FROM = Instant.parse("2026-11-19T12:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-11-26T12:00:00Z");

  private final RankingChart chart = new RankingChart();

  private static Digest digest(
      int asked, List<Digest.Slow> slow, List<Digest.Missing> gaps, List<String> stale) {
    List<Digest.Day> days =
        Arrays.stream(DayOfWeek.values()).map(day -> new Digest.Day(day, day.getValue())).toList();
    return new Digest(FROM, UNTIL, days, asked / 3, asked, 4, 1, slow, gaps, stale);
  }

  @Test
  void aWeekIsSummedUp() {
    Digest digest =
        digest(
            9,
            List.of(new Digest.Slow("Why *so* slow?", Duration.ofMillis(2345))),
            List.of(new Digest.Missing("What is WSGI?", 3), new Digest.Missing("Why?", 1)),
            List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven"));

    assertThat(RenderedCard.of(DigestCard.of(digest, chart)))
        .isEqualTo(
            """
            »What was asked« from <t:1795089600:D> to <t:1795694400:D>
            • 9 questions, of which 3 answered (33 %)
            • Votes: 4 👍 and 1 👎
            »Asked and not answered«
            • What is WSGI? (3 times)
            • Why? (1 time)
            »What took longest«
            • Why *so* slow? (2.3 s)
            »Not reviewed for a long time«
            • One
            • Two
            • Three
            • Four
            • Five
            • and 2 more\
            """);
  }

  @Test
  void aQuietWeekSaysSo() {
    assertThat(RenderedCard.of(DigestCard.of(digest(0, List.of(), List.of(), List.of()), chart)))
        .isEqualTo(
            """
            »What was asked« from <t:1795089600:D> to <t:1795694400:D>
            • No questions
            • Votes: 4 👍 and 1 👎\
            """);
  }

  @Test
  void discordTakesItHoweverMuchThereIs() {
    String endless = "*_~`|<[@".repeat(100);
    Digest digest =
        digest(
            2_000_000_000,
            Collections.nCopies(5, new Digest.Slow(endless, Duration.ofHours(9))),
            Collections.nCopies(5, new Digest.Missing(endless, 1_000_000)),
            Collections.nCopies(500, endless));

    MessageLimits.check(DigestCard.of(digest, chart), _ -> true);
  }
}
