package org.frameworkadvisor.bot.teach;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.Recalled;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.knowledge.retrieval.Lesson;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.jspecify.annotations.Nullable;

/// What one guild was taught, ready to be looked up. A process sees its own changes at once, and
/// those of another process a moment later.
final class Shelf {
  /// How long it is looked up in before it is asked whether anything has changed.
  static final Duration MOMENT = Duration.ofSeconds(1);

  private final GuildId guild;
  private final TaughtAnswers kept;
  private final Sense sense;
  private final LongSupplier nanos;
  private final ReentrantLock renewing = new ReentrantLock();
  private volatile @Nullable Stock stock;

  Shelf(GuildId guild, TaughtAnswers kept, Sense sense, LongSupplier nanos) {
    this.guild = guild;
    this.kept = kept;
    this.sense = sense;
    this.nanos = nanos;
  }

  /// @param changes how much had ever been changed when it was read
  /// @param version of the knowledge by which it was read
  private record Stock(
      List<TaughtAnswer> answers, List<Lesson> lessons, long changes, String version, long since) {
    Stock at(long nanos) {
      return new Stock(answers, lessons, changes, version, nanos);
    }
  }

  /// The taught answer to a question, if there is one.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1
  Optional<Recalled> find(Question asked, double otherwise) {
    Stock now = stock();
    if (now.answers().isEmpty()) {
      return Optional.empty();
    }
    return sense
        .answering(sense.wording(asked), now.lessons(), otherwise)
        .map(match -> new Recalled(now.answers().get(match.index()), match.probability()));
  }

  /// The taught answer to the very same question, if there is one.
  Optional<TaughtAnswer> same(Question asked) {
    Stock now = stock();
    if (now.answers().isEmpty()) {
      return Optional.empty();
    }
    return sense
        .wording(asked)
        .among(now.lessons().stream().map(Lesson::question).toList())
        .map(match -> now.answers().get(match.index()));
  }

  /// Reads what has changed, now.
  void renew() {
    renewing.lock();
    try {
      stock = read(stock);
    } finally {
      renewing.unlock();
    }
  }

  private Stock stock() {
    Stock known = stock;
    if (known != null && nanos.getAsLong() - known.since() < MOMENT.toNanos()) {
      return known;
    }
    if (known != null && !renewing.tryLock()) {
      return known;
    }
    if (known == null) {
      renewing.lock();
    }
    try {
      Stock now = read(stock);
      stock = now;
      return now;
    } finally {
      renewing.unlock();
    }
  }

  private Stock read(@Nullable Stock before) {
    long now = nanos.getAsLong();
    String version = sense.version();
    try {
      long changes = kept.changes();
      if (before != null && before.changes() == changes && before.version().equals(version)) {
        return before.at(now);
      }
      List<TaughtAnswer> answers =
          changes == 0
              ? List.of()
              : kept.newest(guild).stream()
                  .filter(answer -> !answer.isForgotten())
                  .map(Version::answer)
                  .toList();
      return new Stock(answers, lessons(answers, before, version), changes, version, now);
    } catch (StoreUnavailable notNow) {
      // The store has told the operator.
      return before == null ? new Stock(List.of(), List.of(), -1, version, now) : before.at(now);
    }
  }

  /// Only what is new is read.
  private List<Lesson> lessons(List<TaughtAnswer> answers, @Nullable Stock before, String version) {
    Map<TaughtAnswer, Lesson> known = new HashMap<>();
    if (before != null && before.version().equals(version)) {
      for (int i = 0; i < before.answers().size(); i++) {
        known.put(before.answers().get(i), before.lessons().get(i));
      }
    }
    List<TaughtAnswer> unread =
        answers.stream().filter(answer -> !known.containsKey(answer)).toList();
    List<Question> questions = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (TaughtAnswer answer : unread) {
      questions.add(Question.of(answer.question()).orElseThrow());
      texts.add(answer.answer());
    }
    List<Lesson> read = unread.isEmpty() ? List.of() : sense.lessons(questions, texts);
    for (int i = 0; i < unread.size(); i++) {
      known.put(unread.get(i), read.get(i));
    }
    return answers.stream().map(answer -> Objects.requireNonNull(known.get(answer))).toList();
  }
}
