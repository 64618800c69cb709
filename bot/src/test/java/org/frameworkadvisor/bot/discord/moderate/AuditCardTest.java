package org.frameworkadvisor.bot.discord.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageLimits;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.AuditRepository.NumberedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditCardTest {
  private static NumberedEntry entry(
      long number, AuditEntry.Kind kind, String about, String detail) {
    AuditEntry auditEntry =
        new AuditEntry(
            new GuildId("1"),
            new UserId("44"),
            kind,
            about,
            detail,
            Instant.parse("2026-11-26T12:00:00Z"));
    return new NumberedEntry(number, auditEntry, Optional.empty());
  }

  @Test
  void whoDidWhatIsSaid() {
    List<NumberedEntry> page =
        List.of(
            entry(9, AuditEntry.Kind.MODERATORS_ADDED, "55", ""),
            entry(8, AuditEntry.Kind.TAUGHT, "t1", "What is **WSGI**?\n# @everyone"),
            entry(7, AuditEntry.Kind.CHANNEL_POLICY, "66", "mode off"));

    assertThat(RenderedCard.of(AuditCard.of(page, true)))
        .isEqualTo(
            """
            »What moderators did«
            • <t:1795694400:f> <@44> let <@&55> moderate
            • <t:1795694400:f> <@44> taught an answer: What is **WSGI**? # @everyone
            • <t:1795694400:f> <@44> decided how I behave in <#66>: mode off
            [Older]\
            """);
  }

  @Test
  void whatCameOfItIsSaidAndWhereThatIsNotKnownToo() {
    NumberedEntry killed = entry(9, AuditEntry.Kind.ROLLED_BACK, "a1b2", "");
    NumberedEntry refused =
        new NumberedEntry(
            8,
            entry(8, AuditEntry.Kind.RELOADED, "a1b2", "").auditEntry(),
            Optional.of("refused: The content has errors."));
    NumberedEntry done =
        new NumberedEntry(
            7,
            entry(7, AuditEntry.Kind.RELOAD_FORCED, "a1b2", "").auditEntry(),
            Optional.of("done"));

    assertThat(RenderedCard.of(AuditCard.of(List.of(killed, refused, done), true)))
        .contains(
            "wanted an earlier version of the content: a1b2 – what came of it is not known",
            "wanted the content reloaded – refused: The content has errors.",
            "wanted the content reloaded, whatever the golden questions say – done");
  }

  @Test
  void theFirstPageHasNothingNewerAndTheLastNothingOlder() {
    List<NumberedEntry> last = List.of(entry(1, AuditEntry.Kind.DIGEST_STOPPED, "", ""));

    assertThat(RenderedCard.of(AuditCard.of(last, false)))
        .endsWith("has no digest sent any more\n[Newest]");
    assertThat(RenderedCard.of(AuditCard.of(last, true))).endsWith("has no digest sent any more");
    assertThat(RenderedCard.of(AuditCard.of(List.of(), true))).endsWith("Nothing so far.");
  }

  @ParameterizedTest
  @EnumSource
  void discordTakesEveryPage(AuditEntry.Kind kind) {
    List<NumberedEntry> page =
        LongStream.rangeClosed(1, 10)
            .mapToObj(i -> entry(900_000_000_000L - i, kind, "9".repeat(20), "*_~`|<[@".repeat(40)))
            .toList();

    MessageLimits.check(AuditCard.of(page, false), id -> CustomId.parse(id).isPresent());
  }
}
