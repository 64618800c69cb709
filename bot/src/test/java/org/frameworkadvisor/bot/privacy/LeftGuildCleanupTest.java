package org.frameworkadvisor.bot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftGuildCleanupTest {
  private static final GuildId CLUB = new GuildId("11");
  private static final Instant MONDAY = Instant.parse("2026-11-30T10:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);

  @TempDir private Path data;
  private Store store = Store.open(Path.of(""));
  private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);

  @BeforeEach
  void open() {
    store = Store.open(data);
    store
        .audit()
        .append(new AuditEntry(CLUB, new UserId("1"), AuditEntry.Kind.RELOADED, "", "", MONDAY));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void after(Duration time, Optional<Boolean> isThere) {
    now.set(MONDAY.plus(time));
    new LeftGuildCleanup(store.guilds(), MONTH, now::get).forget(_ -> isThere);
  }

  private boolean isKept() {
    return store.guilds().all().containsKey(CLUB);
  }

  @Test
  void aGuildIsForgottenOnceItHasBeenLeftForLongEnough() {
    after(Duration.ofDays(100), Optional.of(false));
    after(Duration.ofDays(129), Optional.of(false));
    assertThat(isKept()).as("counted from when that was known").isTrue();

    after(Duration.ofDays(130), Optional.of(false));

    assertThat(isKept()).isFalse();
  }

  @Test
  void whoComesBackInTimeFindsAllAsItWas() {
    after(Duration.ZERO, Optional.of(false));
    after(Duration.ofDays(29), Optional.of(true));
    after(Duration.ofDays(40), Optional.of(false));
    after(Duration.ofDays(69), Optional.of(false));

    assertThat(isKept()).isTrue();
  }

  @Test
  void whereThisProcessCannotSayNothingIsForgotten() {
    after(Duration.ZERO, Optional.of(false));
    after(Duration.ofDays(99), Optional.empty());

    assertThat(isKept()).isTrue();
  }
}
