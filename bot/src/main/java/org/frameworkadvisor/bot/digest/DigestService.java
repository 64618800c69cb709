package org.frameworkadvisor.bot.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;

/// Makes digests, and knows when which is to be sent where. A digest that is due is sent once, also
/// where several processes share the store; where the process ends in between, the next one does
/// it.
public final class DigestService {
  static final int DAYS = 7;
  static final int MOST_LINES = 5;

  /// How long a claimed digest has to be sent, before it is tried again.
  static final Duration PATIENCE = Duration.ofMinutes(30);

  private final ActivityRepository activity;
  private final UnansweredQuestionSource unansweredQuestionSource;
  private final Supplier<List<String>> stale;
  private final DigestChannelRepository channels;
  private final DigestSettings settings;
  private final InstantSource clock;

  public DigestService(DigestSources sources, DigestSettings settings, InstantSource clock) {
    this.activity = sources.activity();
    this.unansweredQuestionSource = sources.unansweredQuestionSource();
    this.channels = sources.channels();
    this.stale = sources.stale();
    this.settings = settings;
    this.clock = clock;
  }

  /// When digests are sent.
  public DigestSettings settings() {
    return settings;
  }

  /// The last seven days of a guild.
  ///
  /// @param audience whom it is shown to
  /// @throws StoreUnavailable where they cannot be looked at now
  public Digest of(GuildId guild, Audience audience) {
    return upTo(clock.instant(), guild, audience);
  }

  private Digest upTo(Instant until, GuildId guild, Audience audience) {
    Instant from = until.minus(Duration.ofDays(DAYS));
    ActivityRepository.Questions questions = activity.questions(guild, from, until);
    ActivityRepository.Votes votes = activity.votes(guild, from, until);
    return new Digest(
        from,
        until,
        days(guild, from, until),
        questions.answered(),
        questions.asked(),
        votes.helped(),
        votes.missed(),
        activity.slowest(guild, audience, from, until, MOST_LINES),
        unansweredQuestionSource.mostAsked(guild, audience, MOST_LINES),
        stale.get());
  }

  /// The seven days that end with the one of a moment, by the calendar; what lies before the first
  /// moment is not counted.
  private List<Digest.Day> days(GuildId guild, Instant from, Instant until) {
    ZoneId zone = settings.zone();
    LocalDate last = until.minusMillis(1).atZone(zone).toLocalDate();
    List<Digest.Day> days = new ArrayList<>();
    for (LocalDate day = last.minusDays(DAYS - 1); !day.isAfter(last); day = day.plusDays(1)) {
      Instant start = later(day.atStartOfDay(zone).toInstant(), from);
      Instant end = earlier(day.plusDays(1).atStartOfDay(zone).toInstant(), until);
      days.add(new Digest.Day(day.getDayOfWeek(), activity.questions(guild, start, end).asked()));
    }
    return days;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /// Where a guild's digest goes, if anywhere.
  ///
  /// @throws StoreUnavailable where that cannot be read now
  public Optional<ChannelId> channel(GuildId guild) {
    return channels.of(guild);
  }

  /// Sends a guild's digest to a channel from now on.
  ///
  /// @param by who wants it so, and may
  public DigestChangeOutcome send(GuildId guild, ChannelId channel, UserId by) {
    AuditEntry auditEntry = auditEntry(guild, by, AuditEntry.Kind.DIGEST_CHANNEL, channel.value());
    return change(() -> channels.set(auditEntry, clock.instant()));
  }

  /// Sends it nowhere any more.
  ///
  /// @param by who wants it so, and may
  public DigestChangeOutcome stop(GuildId guild, UserId by) {
    return change(() -> channels.stop(auditEntry(guild, by, AuditEntry.Kind.DIGEST_STOPPED, "")));
  }

  private AuditEntry auditEntry(GuildId guild, UserId by, AuditEntry.Kind kind, String about) {
    return new AuditEntry(guild, by, kind, about, "", clock.instant());
  }

  private static DigestChangeOutcome change(Supplier<Boolean> change) {
    try {
      return change.get() ? DigestChangeOutcome.CHANGED : DigestChangeOutcome.SAME;
    } catch (StoreUnavailable e) {
      return DigestChangeOutcome.NOT_KEPT;
    }
  }

  /// Where a digest should have been sent to by now and has not been.
  ///
  /// @throws StoreUnavailable where that cannot be read now
  public List<DigestChannelRepository.Addressed> owed() {
    return channels.owed(settings.due(clock.instant()));
  }

  /// Takes it upon the caller to send a guild what it is owed.
  ///
  /// @param audience whom it is shown to
  /// @return the digest; empty where another process is at it, or has done it
  /// @throws StoreUnavailable where that cannot be found out now
  public Optional<Due> claim(GuildId guild, Audience audience) {
    Instant now = clock.instant();
    Instant due = settings.due(now);
    return channels.claim(guild, due, now, PATIENCE)
        ? Optional.of(new Due(guild, due, upTo(due, guild, audience)))
        : Optional.empty();
  }

  /// Notes that a digest has been sent, so that it is not sent again.
  ///
  /// @throws StoreUnavailable where that cannot be kept now
  public void sent(Due due) {
    channels.sent(due.guild(), due.at());
  }

  /// A digest that is the caller's to send.
  ///
  /// @param at when it was due
  public record Due(GuildId guild, Instant at, Digest digest) {}
}
