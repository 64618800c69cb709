package org.frameworkadvisor.bot.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.KnowledgeSearch;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;

/// Answers a question with quoted passages, asks back, or says that nothing was found.
public final class QuestionService {
  private static final int MOST_CALLERS_REMEMBERED = 10_000;

  private final KnowledgeSearch search;
  private final TaughtAnswerLookup taughtAnswerLookup;
  private final Settings settings;
  private final Cache<Caller, Question> earlier;

  public QuestionService(
      KnowledgeSearch search, TaughtAnswerLookup taughtAnswerLookup, Settings settings) {
    this.search = search;
    this.taughtAnswerLookup = taughtAnswerLookup;
    this.settings = settings;
    this.earlier =
        Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS_REMEMBERED)
            .expireAfterWrite(settings.memory())
            .build();
  }

  /// Answers within a conversation: what the caller asked before completes a follow-up.
  public Reply answer(Caller caller, String typed) {
    Optional<Question> question = Question.of(typed);
    if (question.isEmpty()) {
      return refused(typed);
    }
    Question before = earlier.getIfPresent(caller);
    Question understood = before == null ? question.get() : search.followUp(question.get(), before);
    return remembered(caller, new AskedQuestion(typed, understood));
  }

  /// Answers a question that follows up on an earlier one, also on another person's.
  Reply answerAfter(Caller caller, Question before, String typed) {
    return Question.of(typed)
        .map(now -> remembered(caller, new AskedQuestion(typed, search.followUp(now, before))))
        .orElseGet(() -> refused(typed));
  }

  /// Answers a question that stands on its own.
  ///
  /// @param guild where it is asked; empty where it is nowhere
  public Reply answerWithoutContext(Optional<GuildId> guild, String typed, int passages) {
    return Question.of(typed)
        .map(question -> reply(guild, new AskedQuestion(typed, question), passages))
        .orElseGet(() -> refused(typed));
  }

  /// Answers a question that stands on its own, with as many passages as are usual.
  Reply answerWithoutContext(Optional<GuildId> guild, String typed) {
    return answerWithoutContext(guild, typed, settings.passages());
  }

  /// Answers a question that has been understood before.
  Reply answerAgain(Optional<GuildId> guild, AskedQuestion asked) {
    return reply(guild, asked, settings.passages());
  }

  /// Forgets what a user asked: no follow-up is completed with it any more.
  public void forget(UserId user) {
    earlier.asMap().keySet().removeIf(caller -> caller.user().equals(user));
  }

  private Reply remembered(Caller caller, AskedQuestion asked) {
    earlier.put(caller, asked.understood());
    // In public, nothing is completed with what was asked in private.
    earlier.put(caller.inPrivate(), asked.understood());
    return reply(caller.guild(), asked, settings.passages());
  }

  private Reply reply(Optional<GuildId> guild, AskedQuestion asked, int passages) {
    SearchResult result = search.find(asked.understood(), passages, settings.deadline());
    AskedQuestion remarked =
        asked.with(
            AnswerRemarks.on(asked.understood(), search.subjects(asked.understood()), result));
    return reply(guild, remarked, result);
  }

  private Reply reply(Optional<GuildId> guild, AskedQuestion asked, SearchResult found) {
    try {
      return guild
          .filter(_ -> !(found instanceof SearchResult.Unavailable))
          .flatMap(of -> taughtAnswerLookup.find(of, asked.understood(), found.confidence()))
          .map(taught -> taught(asked, taught, found))
          .orElseGet(() -> found(asked, found));
    } catch (StoreUnavailable e) {
      return found(asked.notTaught(), found);
    }
  }

  private static Reply taught(AskedQuestion asked, TaughtAnswer.Match taught, SearchResult found) {
    return new Reply.Taught(asked, taught.answer(), found.hits(), taught.confidence());
  }

  private static Reply found(AskedQuestion asked, SearchResult result) {
    return switch (result) {
      case SearchResult.Found found ->
          new Reply.Answer(asked, found.answer(), found.hits(), found.confidence());
      case SearchResult.Unclear unclear ->
          new Reply.Clarify(asked, unclear.readings(), unclear.hits(), unclear.confidence());
      case SearchResult.NotFound miss ->
          new Reply.NotFound(asked, miss.nearest(), miss.hits(), miss.confidence());
      case SearchResult.Unavailable unavailable ->
          new Reply.Unavailable(asked, unavailable.reason());
    };
  }

  private static Reply refused(String typed) {
    return new Reply.Refused(
        typed, "Please ask in words, for instance: Is Flask good for prototypes?");
  }

  /// How questions are answered.
  ///
  /// @param passages how many passages an answer's ranking holds
  /// @param deadline after which a question counts as not answerable now
  /// @param memory how long an earlier question explains a follow-up
  public record Settings(int passages, Duration deadline, Duration memory) {
    public Settings {
      if (passages < 1 || passages > 100) {
        throw new IllegalArgumentException("ask.passages must be from 1 to 100, was " + passages);
      }
      if (deadline.toMillis() < 1) {
        throw new IllegalArgumentException("ask.deadline must be at least 1 ms, was " + deadline);
      }
      if (memory.isNegative()) {
        throw new IllegalArgumentException("ask.memory must not be negative, was " + memory);
      }
    }
  }

  /// What asking needs to know of what guilds were taught.
  @FunctionalInterface
  public interface TaughtAnswerLookup {
    /// Nothing was taught anywhere.
    TaughtAnswerLookup NONE = (_, _, _) -> Optional.empty();

    /// The taught answer that goes before the best other one, if there is one. The question has
    /// just been looked up.
    ///
    /// @param otherwise how likely the best other answer is right, 0 to 1
    /// @throws org.frameworkadvisor.bot.model.StoreUnavailable where that could never be read yet
    Optional<TaughtAnswer.Match> find(GuildId guild, Question question, double otherwise);
  }

  /// Who asks, and where: follow-ups are understood within one place.
  ///
  /// @param guild empty where there is none, as in a direct message
  /// @param place a terminal session, a channel or a thread
  /// @param isPrivate whether only the caller sees what is asked
  public record Caller(UserId user, Optional<GuildId> guild, String place, boolean isPrivate) {
    /// The same caller asking in private.
    public Caller inPrivate() {
      return new Caller(user, guild, place, true);
    }
  }
}
