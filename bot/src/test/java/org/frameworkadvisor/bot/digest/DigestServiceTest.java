package org.frameworkadvisor.bot.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.twin.InMemoryAuditRepository;
import org.frameworkadvisor.bot.twin.InMemoryDigestChannelRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestServiceTest {
  private static final GuildId GUILD = new GuildId("g1");
  private static final ChannelId CHANNEL = new ChannelId("c1");
  private static final Audience ALL = new Audience(Set.of(CHANNEL), true);
  private static final UserId MOD = new UserId("u1");
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final DigestSettings MONDAYS = new DigestSettings(DayOfWeek.MONDAY, 9, VIENNA);

  /// A Thursday.
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  private final ActivityRepository activity = mock();
  private final InMemoryAuditRepository audit = new InMemoryAuditRepository();
  private final InMemoryDigestChannelRepository channels =
      new InMemoryDigestChannelRepository(audit);
  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final InstantSource clock = now::get;
  private final DigestService digests = digests();

  /// Those of another process.
  private DigestService digests() {
    UnansweredQuestionSource unansweredQuestionSource =
        (_, _, most) -> List.of(new Digest.Missing("What is WSGI?", most));
    return new DigestService(
        new DigestSources(
            activity, unansweredQuestionSource, () -> List.of("articles/old"), channels),
        MONDAYS,
        clock);
  }

  @BeforeEach
  void quiet() {
    when(activity.questions(any(), any(), any()))
        .thenReturn(new ActivityRepository.Questions(0, 0));
    when(activity.votes(any(), any(), any())).thenReturn(new ActivityRepository.Votes(0, 0));
    when(activity.slowest(any(), any(), any(), any(), anyInt())).thenReturn(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T12:00:00Z,2026-11-23T08:00:00Z",
    "2026-11-23T07:59:59Z,2026-11-16T08:00:00Z",
    "2026-11-23T08:00:00Z,2026-11-23T08:00:00Z",
    "2026-11-22T23:59:59Z,2026-11-16T08:00:00Z",
    "2026-07-06T07:00:00Z,2026-07-06T07:00:00Z"
  })
  void itIsDueAtItsHourByTheClockThere(Instant moment, Instant due) {
    assertThat(MONDAYS.due(moment)).isEqualTo(due);
  }

  @Test
  void theLastSevenDaysAreSummedUp() {
    Instant from = NOW.minus(Duration.ofDays(7));
    Digest.Slow slow = new Digest.Slow("why?", Duration.ofSeconds(2));
    when(activity.questions(GUILD, from, NOW)).thenReturn(new ActivityRepository.Questions(12, 9));
    when(activity.questions(
            GUILD, Instant.parse("2026-11-20T23:00:00Z"), Instant.parse("2026-11-21T23:00:00Z")))
        .thenReturn(new ActivityRepository.Questions(4, 1));
    when(activity.questions(GUILD, Instant.parse("2026-11-25T23:00:00Z"), NOW))
        .thenReturn(new ActivityRepository.Questions(3, 1));
    when(activity.votes(GUILD, from, NOW)).thenReturn(new ActivityRepository.Votes(5, 2));
    when(activity.slowest(GUILD, ALL, from, NOW, 5)).thenReturn(List.of(slow));

    assertThat(digests.of(GUILD, ALL))
        .isEqualTo(
            new Digest(
                from,
                NOW,
                List.of(
                    new Digest.Day(DayOfWeek.FRIDAY, 0),
                    new Digest.Day(DayOfWeek.SATURDAY, 4),
                    new Digest.Day(DayOfWeek.SUNDAY, 0),
                    new Digest.Day(DayOfWeek.MONDAY, 0),
                    new Digest.Day(DayOfWeek.TUESDAY, 0),
                    new Digest.Day(DayOfWeek.WEDNESDAY, 0),
                    new Digest.Day(DayOfWeek.THURSDAY, 3)),
                9,
                12,
                5,
                2,
                List.of(slow),
                List.of(new Digest.Missing("What is WSGI?", 5)),
                List.of("articles/old")));
  }

  @Test
  void whoeverAsksForItGetsItFromTheNextTimeOn() {
    assertThat(digests.send(GUILD, CHANNEL, MOD)).isEqualTo(DigestChangeOutcome.CHANGED);
    assertThat(digests.send(GUILD, CHANNEL, MOD)).isEqualTo(DigestChangeOutcome.SAME);
    assertThat(digests.channel(GUILD)).hasValue(CHANNEL);
    assertThat(digests.owed()).isEmpty();

    now.set(Instant.parse("2026-11-30T08:00:00Z"));
    assertThat(digests.owed())
        .containsExactly(new DigestChannelRepository.Addressed(GUILD, CHANNEL));
  }

  @Test
  void itIsSentOnceByWhoeverIsFirst() {
    digests.send(GUILD, CHANNEL, MOD);
    now.set(Instant.parse("2026-11-30T08:01:00Z"));
    DigestService another = digests();

    DigestService.Due due = another.claim(GUILD, ALL).orElseThrow();
    assertThat(due.digest().until()).isEqualTo(Instant.parse("2026-11-30T08:00:00Z"));
    assertThat(digests.claim(GUILD, ALL)).isEmpty();
    another.sent(due);

    assertThat(digests.owed()).isEmpty();
    now.set(Instant.parse("2026-12-06T08:00:00Z"));
    assertThat(digests().owed()).as("also after a restart").isEmpty();
    now.set(Instant.parse("2026-12-07T08:00:00Z"));
    assertThat(digests().owed()).hasSize(1);
  }

  @Test
  void whatAKilledProcessClaimedIsSentByTheNext() {
    digests.send(GUILD, CHANNEL, MOD);
    now.set(Instant.parse("2026-11-30T08:01:00Z"));
    assertThat(digests.claim(GUILD, ALL)).isPresent();

    now.set(now.get().plus(DigestService.PATIENCE));
    assertThat(digests().owed()).hasSize(1);
    assertThat(digests().claim(GUILD, ALL)).isPresent();
  }

  @Test
  void itCanBeGivenUp() {
    digests.send(GUILD, CHANNEL, MOD);
    assertThat(digests.stop(GUILD, MOD)).isEqualTo(DigestChangeOutcome.CHANGED);
    assertThat(digests.stop(GUILD, MOD)).isEqualTo(DigestChangeOutcome.SAME);

    now.set(Instant.parse("2026-11-30T08:00:00Z"));
    assertThat(digests.owed()).isEmpty();
    assertThat(digests.claim(GUILD, ALL)).isEmpty();
  }

  @Test
  void whatCannotBeKeptOrLoggedChangesNothing() {
    audit.breakDown();
    assertThat(digests.send(GUILD, CHANNEL, MOD)).isEqualTo(DigestChangeOutcome.NOT_KEPT);
    assertThat(digests.channel(GUILD)).isEmpty();

    audit.repair();
    digests.send(GUILD, CHANNEL, MOD);
    channels.breakDown();
    assertThat(digests.stop(GUILD, MOD)).isEqualTo(DigestChangeOutcome.NOT_KEPT);
    channels.repair();
    assertThat(digests.channel(GUILD)).hasValue(CHANNEL);
  }
}
