package org.frameworkadvisor.bot.teach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.knowledge.QuestionSimilarity;
import org.frameworkadvisor.knowledge.search.KnownAnswer;
import org.frameworkadvisor.knowledge.search.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What one guild was taught, ready to be looked up. A process sees its own changes at once, and
/// those of another process a moment later.
final class TaughtAnswerIndex {
  private static final Logger LOG = LoggerFactory.getLogger(TaughtAnswerIndex.class);

  private final GuildId guild;
  private final TaughtAnswerRepository kept;
  private final QuestionSimilarity similarity;
  private final TaughtChangeCounter changes;
  private final ReentrantLock renewing = new ReentrantLock();
  private volatile Stock stock = Stock.EMPTY;

  TaughtAnswerIndex(
      GuildId guild,
      TaughtAnswerRepository kept,
      QuestionSimilarity similarity,
      TaughtChangeCounter changes) {
    this.guild = guild;
    this.kept = kept;
    this.similarity = similarity;
    this.changes = changes;
  }

  /// @param changes how much had ever been changed when it was read
  /// @param version of the knowledge by which it was read
  private record Stock(
      List<TaughtAnswer> answers, List<KnownAnswer> knownAnswers, long changes, String version) {
    static final Stock EMPTY = new Stock(List.of(), List.of(), -1, "");

    boolean isOf(long count, String state) {
      return changes == count && version.equals(state);
    }
  }

  /// The taught answer to a question, if there is one.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1
  Optional<TaughtAnswer.Match> find(Question asked, double otherwise) {
    return similarity.with(now -> {
      Stock stock = stock(now);
      return stock.answers().isEmpty()
          ? Optional.empty()
          : now.bestAnswer(now.wording(asked), stock.knownAnswers(), otherwise)
              .map(match ->
                  new TaughtAnswer.Match(stock.answers().get(match.index()), match.probability()));
    });
  }

  /// The taught answer to the very same question, if there is one.
  Optional<TaughtAnswer> same(Question asked) {
    return similarity.with(now -> {
      Stock stock = stock(now);
      return stock.answers().isEmpty()
          ? Optional.empty()
          : now.wording(asked)
              .among(stock.knownAnswers().stream().map(KnownAnswer::question).toList())
              .map(match -> stock.answers().get(match.index()));
    });
  }

  /// Reads what holds now.
  ///
  /// @return how much had ever been changed then
  /// @throws StoreUnavailable where it cannot be read now
  long renew() {
    long count = changes.recount();
    var _ = similarity.with(now -> renewed(count, now));
    return count;
  }

  /// Reads what this process has just changed; where that cannot be read back now, a moment later.
  void renewIfPossible() {
    try {
      var _ = renew();
    } catch (StoreUnavailable e) {
      LOG.debug("what was taught is read later", e);
    }
  }

  /// Where nothing can be read now, what was taught when it last could be.
  ///
  /// @throws StoreUnavailable where it was never read
  private Stock stock(QuestionSimilarity now) {
    try {
      return renewed(changes.count(), now);
    } catch (StoreUnavailable e) {
      // The store has told the operator.
      if (stock.version().isEmpty()) {
        throw e;
      }
      return renewed(stock.changes(), now);
    }
  }

  private Stock renewed(long count, QuestionSimilarity now) {
    String version = now.version();
    if (stock.isOf(count, version)) {
      return stock;
    }
    renewing.lock();
    try {
      if (!stock.isOf(count, version)) {
        List<TaughtAnswer> answers = stock.changes() == count ? stock.answers() : read(count);
        stock = new Stock(answers, knownAnswers(answers, stock, now), count, version);
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
            .map(TaughtAnswerVersion::answer)
            .toList();
  }

  /// Only what is new is read.
  private List<KnownAnswer> knownAnswers(
      List<TaughtAnswer> answers, Stock before, QuestionSimilarity now) {
    Map<TaughtAnswer, KnownAnswer> known = new HashMap<>();
    if (before.version().equals(now.version())) {
      for (int i = 0; i < before.answers().size(); i++) {
        known.put(before.answers().get(i), before.knownAnswers().get(i));
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
    List<KnownAnswer> read = unread.isEmpty() ? List.of() : now.knownAnswers(questions, texts);
    for (int i = 0; i < unread.size(); i++) {
      known.put(unread.get(i), read.get(i));
    }
    return answers.stream().map(answer -> Objects.requireNonNull(known.get(answer))).toList();
  }
}
