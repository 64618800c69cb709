package org.frameworkadvisor.bot.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final UserId ANA = new UserId("ana");
  private static final UserId BEN = new UserId("ben");
  private static final Optional<GuildId> GUILD = Optional.of(new GuildId("g1"));
  private static final Optional<GuildId> OTHER_GUILD = Optional.of(new GuildId("g2"));
  private static final Optional<GuildId> NO_GUILD = Optional.empty();

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5); // such clocks may overflow

  private RateLimiter limit(int user, int guild) {
    return new RateLimiter(new RateLimiter.Settings(user, guild, MINUTE), now::get);
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void whoAsksTooMuchIsToldWhenToAskAgain() {
    RateLimiter limit = limit(3, 100);
    for (int i = 0; i < 3; i++) {
      assertThat(limit.refusedFor(ANA, GUILD)).isEmpty();
    }
    assertThat(limit.refusedFor(ANA, GUILD)).hasValue(Duration.ofSeconds(20));
    assertThat(limit.refusedFor(ANA, NO_GUILD)).as("nor elsewhere").isPresent();
    assertThat(limit.refusedFor(BEN, GUILD)).as("others may").isEmpty();

    pass(Duration.ofSeconds(19));
    assertThat(limit.refusedFor(ANA, GUILD)).hasValue(Duration.ofSeconds(1));
    pass(Duration.ofSeconds(1));
    assertThat(limit.refusedFor(ANA, GUILD)).isEmpty();
    assertThat(limit.refusedFor(ANA, GUILD)).hasValue(Duration.ofSeconds(20));
  }

  @Test
  void aGuildIsLimitedAsAWholeAndThatCostsItsMembersNothing() {
    RateLimiter limit = limit(2, 3);
    assertThat(limit.refusedFor(ANA, GUILD)).isEmpty();
    assertThat(limit.refusedFor(BEN, GUILD)).isEmpty();
    assertThat(limit.refusedFor(BEN, GUILD)).isEmpty();

    assertThat(limit.refusedFor(ANA, GUILD)).hasValue(Duration.ofSeconds(20));
    assertThat(limit.refusedFor(ANA, GUILD)).hasValue(Duration.ofSeconds(20));
    assertThat(limit.refusedFor(ANA, OTHER_GUILD)).as("was not charged").isEmpty();
    assertThat(limit.refusedFor(ANA, NO_GUILD)).hasValue(Duration.ofSeconds(30));
  }

  @Test
  void whoRestsForAWindowHasAllOfTheLimitAgain() {
    RateLimiter limit = limit(2, 100);
    limit.refusedFor(ANA, GUILD);
    limit.refusedFor(ANA, GUILD);
    pass(MINUTE);

    assertThat(limit.refusedFor(ANA, GUILD)).isEmpty();
    assertThat(limit.refusedFor(ANA, GUILD)).isEmpty();
    assertThat(limit.refusedFor(ANA, GUILD)).isPresent();
  }

  @Test
  void twoWhoAskAtTheSameTimeAreBothCounted() throws Exception {
    RateLimiter limit = limit(1000, 500);
    Callable<Long> asking =
        () ->
            Stream.generate(() -> limit.refusedFor(ANA, GUILD))
                .limit(1000)
                .filter(Optional::isEmpty)
                .count();
    long answered = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Long> thread : threads.invokeAll(List.of(asking, asking, asking, asking))) {
        answered += thread.get();
      }
    }
    assertThat(answered).isEqualTo(500);
  }

  @Test
  void aFloodOfDistinctUsersForgetsNobodyWhoAsksOften() {
    RateLimiter limit = limit(2, 100);
    for (int user = 0; user < 3 * RateLimiter.MOST_REMEMBERED; user++) {
      assertThat(limit.refusedFor(new UserId("u" + user), NO_GUILD)).isEmpty();
      if (user % 100 == 0) {
        limit.refusedFor(ANA, NO_GUILD);
      }
    }
    assertThat(limit.refusedFor(ANA, NO_GUILD)).isPresent();
  }

  /// Against a model that is easier to believe: a bucket in exact fractions, refilled over time.
  @RepeatedTest(value = 300, name = "seed {currentRepetition}")
  void isATokenBucket(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    int most = random.nextInt(1, 8);
    int[] pausesInMillis = steps(random, 60, 30_000);
    RateLimiter limit =
        new RateLimiter(
            new RateLimiter.Settings(most, 1_000_000, Duration.ofMillis(most * 7_000L)), now::get);
    long tokens = most * 7_000L; // a question takes 7,000, and each ms brings one
    for (int pause : pausesInMillis) {
      pass(Duration.ofMillis(pause));
      tokens = Math.min(most * 7_000L, tokens + pause);
      Optional<Duration> refused = limit.refusedFor(ANA, GUILD);
      if (tokens >= 7_000) {
        assertThat(refused).isEmpty();
        tokens -= 7_000;
      } else {
        assertThat(refused).hasValue(Duration.ofMillis(7_000 - tokens));
      }
    }
  }

  /// Whatever happens: fewer than twice the limit within one window, for each and for all.
  @RepeatedTest(value = 200, name = "seed {currentRepetition}")
  void keepsWhatItPromises(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    int user = random.nextInt(1, 10);
    int guild = random.nextInt(1, 21);
    int[] steps = steps(random, 80, 20_000);
    RateLimiter limit = limit(user, guild);
    Map<Object, Deque<Long>> answered = new HashMap<>();
    long elapsed = 0;
    for (int step : steps) {
      pass(Duration.ofMillis(step));
      elapsed += step;
      UserId asker = step % 3 == 0 ? ANA : BEN;
      Optional<Duration> refused = limit.refusedFor(asker, GUILD);
      if (refused.isPresent()) {
        assertThat(refused.get()).isPositive().isLessThanOrEqualTo(MINUTE);
        continue;
      }
      assertThat(inWindow(answered, asker, elapsed)).isLessThan(2 * user);
      assertThat(inWindow(answered, GUILD, elapsed)).isLessThan(2 * guild);
    }
  }

  /// Short ones as often as long ones, and some that are none.
  private static int[] steps(Random random, int most, int longest) {
    int bound = random.nextBoolean() ? longest + 1 : 1 + longest / 50;
    return random.ints(random.nextInt(1, most + 1), 0, bound).toArray();
  }

  /// How many were answered within one window, with the one that has just been.
  private static int inWindow(Map<Object, Deque<Long>> answered, Object whose, long now) {
    Deque<Long> times = answered.computeIfAbsent(whose, _ -> new ArrayDeque<>());
    times.addLast(now);
    while (times.getFirst() <= now - MINUTE.toMillis()) {
      times.removeFirst();
    }
    return times.size();
  }
}
