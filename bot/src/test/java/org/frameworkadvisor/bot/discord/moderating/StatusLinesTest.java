package org.frameworkadvisor.bot.discord.moderating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.moderate.Initiator;
import org.frameworkadvisor.bot.moderate.ReloadEntry;
import org.frameworkadvisor.bot.moderate.UpkeepStatus;
import org.frameworkadvisor.knowledge.KnowledgeStatus;
import org.frameworkadvisor.knowledge.Reviewed;
import org.junit.jupiter.api.Test;

class StatusLinesTest {
  private static List<String> lines(Optional<String> insteadOf, int stale) {
    return lines(insteadOf, stale, Optional.empty());
  }

  private static List<String> lines(
      Optional<String> insteadOf, int stale, Optional<ReloadEntry> last) {
    return StatusLines.of(
        new UpkeepStatus(
            new KnowledgeStatus(
                "/srv/knowledge", "a1b2c3", insteadOf, 45, 1_234, List.of("e5"), 3 << 19, 5 << 20),
            last,
            IntStream.range(0, stale)
                .mapToObj(i -> new Reviewed("faq/" + i, "Title", LocalDate.of(2024, 1, 1 + i)))
                .toList()),
        ZoneOffset.UTC);
  }

  @Test
  void everythingThereIsToKnowIsThere() {
    assertThat(lines(Optional.empty(), 0))
        .containsExactly(
            "Version a1b2c3",
            "45 documents, 1,234 passages",
            "Models: e5",
            "Index 1.5 MiB, vectors 5.0 MiB",
            "Nothing is stale.");
  }

  @Test
  void whoeverWentBackSeesWhatTheContentIs() {
    assertThat(lines(Optional.of("d4e5f6"), 0))
        .contains("Version a1b2c3, gone back to; the content has version d4e5f6");
  }

  @Test
  void whoReloadedLastIsNamedAsDiscordNamesMembers() {
    ReloadEntry last =
        new ReloadEntry(
            Instant.parse("2026-11-26T11:07:00Z"),
            new Initiator.Moderator(new UserId("4711"), new GuildId("815")),
            ReloadEntry.Result.PUBLISHED,
            "0a0a0a",
            "a1b2c3",
            new ReloadEntry.Counts(1, 2, 3),
            Duration.ofMillis(1_250));
    assertThat(lines(Optional.empty(), 0, Optional.of(last)).get(1))
        .startsWith("Last: 26 November 2026, 11:07: version a1b2c3 instead of 0a0a0a")
        .endsWith(", by <@4711>");
  }

  @Test
  void whatIsStaleIsNamedAsFarAsAnyoneReads() {
    assertThat(lines(Optional.empty(), 12))
        .contains("12 documents should be reviewed again, oldest first:")
        .contains("- faq/0, reviewed 2024-01-01", "- faq/9, reviewed 2024-01-10", "and 2 more")
        .doesNotContain("- faq/10, reviewed 2024-01-11");
  }
}
