package org.frameworkadvisor.bot.teach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.Recalled;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.knowledge.retrieval.Lesson;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What one guild was taught, ready to be looked up. A process sees its own changes at once, and
/// those of another process a moment later.
final class Shelf {
  private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

  private final GuildId guild;
  private final TaughtAnswers kept;
  private final Sense sense;
  private final Changes changes;
  private final ReentrantLock renewing = new ReentrantLock();
  private volatile Stock stock = Stock.EMPTY;

  Shelf(GuildId guild, TaughtAnswers kept, Sense sense, Changes changes) {
    this.guild = guild;
    this.kept = kept;
    this.sense = sense;
    this.changes = changes;
  }

  /// @param changes how much had ever been changed when it was read
  /// @param version of the knowledge by which it was read
  private record Stock(
      List<TaughtAnswer> answers, List<Lesson> lessons, long changes, String version) {
    static final Stock EMPTY = new Stock(List.of(), List.of(), -1, "");

    boolean isOf(long count, String state) {
      return changes == count && version.equals(state);
    }
  }

  /// The taught answer to a question, if there is one.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1
  Optional<Recalled> find(Question asked, double otherwise) {
    return sense.with(now -> {
      Stock stock = stock(now);
      return stock.answers().isEmpty()
          ? Optional.empty()
          : now.answering(now.wording(asked), stock.lessons(), otherwise)
              .map(match -> new Recalled(stock.answers().get(match.index()), match.probability()));
    });
  }

  /// The taught answer to the very same question, if there is one.
  Optional<TaughtAnswer> same(Question asked) {
    return sense.with(now -> {
      Stock stock = stock(now);
      return stock.answers().isEmpty()
          ? Optional.empty()
          : now.wording(asked)
              .among(stock.lessons().stream().map(Lesson::question).toList())
              .map(match -> stock.answers().get(match.index()));
    });
  }

  /// Reads what holds now.
  ///
  /// @return how much had ever been changed then
  /// @throws StoreUnavailable where it cannot be read now
  long renew() {
    long count = changes.recount();
    var _ = sense.with(now -> renewed(count, now));
    return count;
  }

  /// Reads what this process has just changed; where that cannot be read back now, a moment later.
  void renewIfPossible() {
    try {
      var _ = renew();
    } catch (StoreUnavailable notNow) {
      LOG.debug("what was taught is read later", notNow);
    }
  }

  /// Where nothing can be read now, what was taught when it last could be.
  ///
  /// @throws StoreUnavailable where it was never read
  private Stock stock(Sense now) {
    try {
      return renewed(changes.count(), now);
    } catch (StoreUnavailable notNow) {
      // The store has told the operator.
      if (stock.version().isEmpty()) {
        throw notNow;
      }
      return renewed(stock.changes(), now);
    }
  }

  private Stock renewed(long count, Sense now) {
    String version = now.version();
    if (stock.isOf(count, version)) {
      return stock;
    }
    renewing.lock();
    try {
      if (!stock.isOf(count, version)) {
        List<TaughtAnswer> answers = stock.changes() == count ? stock.answers() : read(count);
        stock = new Stock(answers, lessons(answers, stock, now), count, version);
      }
      return stock;
    } finally {
      renewing.unlock();
    }
  }

  private List<TaughtAnswer> read(long count) {
    return count == 0
        ? List.of()
        : kept.newest(guild).stream()
            .filter(answer -> !answer.isForgotten())
            .map(Version::answer)
            .toList();
  }

  /// Only what is new is read.
  private List<Lesson> lessons(List<TaughtAnswer> answers, Stock before, Sense now) {
    Map<TaughtAnswer, Lesson> known = new HashMap<>();
    if (before.version().equals(now.version())) {
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
    List<Lesson> read = unread.isEmpty() ? List.of() : now.lessons(questions, texts);
    for (int i = 0; i < unread.size(); i++) {
      known.put(unread.get(i), read.get(i));
    }
    return answers.stream().map(answer -> Objects.requireNonNull(known.get(answer))).toList();
  }
}
