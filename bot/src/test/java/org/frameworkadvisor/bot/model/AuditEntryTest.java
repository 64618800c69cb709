package org.frameworkadvisor.bot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
  @Test
  void aDetailIsCutWhereItIsLongAndNeverWithinACharacter() {
    assertThat(detail(" short ")).isEqualTo("short");
    assertThat(detail("x".repeat(300))).isEqualTo("x".repeat(300));
    assertThat(detail("x".repeat(301))).isEqualTo("x".repeat(299) + "…");
    assertThat(detail("x".repeat(298) + "🐍🐍")).isEqualTo("x".repeat(298) + "…");
  }

  private static String detail(String detail) {
    return new AuditEntry(
            new GuildId("g"), new UserId("u"), AuditEntry.Kind.TAUGHT, "", detail, Instant.EPOCH)
        .detail();
  }
}
