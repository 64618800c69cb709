package org.frameworkadvisor.bot.teach;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RandomName;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.QuestionSimilarity;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.QuestionWording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gathers the questions that were not answered, or not well, as gaps: those that mean the same are
/// one. A question that can be read in several ways is no gap; the bot asked back.
///
/// A question is kept at once. Comparing it with the others takes a while, so that is done later,
/// one guild after the other, where it keeps no member waiting. Where a gap cannot be kept, the
/// question is not counted, and nothing else is the worse for it.
public final class GapService {
  /// How long a guild's decisions are remembered before they are read again.
  static final Duration MOMENT = Duration.ofSeconds(5);

  /// Beyond that, the gaps asked last longest ago are not compared with any more.
  private static final int MOST_COMPARED = 1_000;

  /// How long a reader of the gaps waits for those that are new.
  private static final long PATIENCE_MILLIS = 500;

  private static final int MOST_LOOKED_BACK = 20;
  private static final int MOST_GUILDS_REMEMBERED = 10_000;
  private static final int MOST_WORDINGS_REMEMBERED = 10_000;
  private static final Logger LOG = LoggerFactory.getLogger(GapService.class);

  private final GapRepository gaps;
  private final QuestionSimilarity similarity;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private final RandomGenerator random;
  private final Executor merging;
  private final Set<GuildId> waiting = ConcurrentHashMap.newKeySet();
  private final Cache<Read, QuestionWording> wordings =
      Caffeine.newBuilder().maximumSize(MOST_WORDINGS_REMEMBERED).build();
  private final Cache<GuildId, Silenced> silenced =
      Caffeine.newBuilder().maximumSize(MOST_GUILDS_REMEMBERED).build();
  private final Cache<GuildId, Map<Read, QuestionWording>> silencedWordings =
      Caffeine.newBuilder().maximumSize(MOST_GUILDS_REMEMBERED).build();

  /// A question as the knowledge of some version understands it.
  private record Read(String question, String version) {}

  /// What a guild does not want answered unasked.
  private record Silenced(List<String> questions, long since) {}

  /// @param nanos a clock that only runs forward, such as [System#nanoTime]
  /// @param random where gaps get their names from: one that cannot be predicted
  /// @param merging does one thing after the other
  public GapService(
      GapRepository gaps,
      QuestionSimilarity similarity,
      InstantSource clock,
      LongSupplier nanos,
      RandomGenerator random,
      Executor merging) {
    this.gaps = gaps;
    this.similarity = similarity;
    this.clock = clock;
    this.nanos = nanos;
    this.random = random;
    this.merging = merging;
  }

  /// Counts a question that was not answered, or not well.
  public void recordUnanswered(UnansweredQuestion unanswered) {
    Optional<Question> question = Question.of(unanswered.question());
    if (question.isEmpty()) {
      return;
    }
    try {
      gaps.open(opened(question.get(), unanswered), unanswered);
      merge(unanswered.guild());
    } catch (StoreUnavailable e) {
      // The store has told the operator.
      LOG.debug("a gap was not kept", e);
    }
  }

  /// Compares a guild's new gaps with the others, later; once for all that wait for it. Where there
  /// are none, only what [#asksNothing] compares with is read.
  private void merge(GuildId guild) {
    if (waiting.add(guild)) {
      later(() -> {
        waiting.remove(guild);
        mergeNow(guild);
      });
    }
  }

  private void later(Runnable work) {
    merging.execute(() -> {
      try {
        work.run();
      } catch (StoreUnavailable e) {
        LOG.debug("gaps are merged later", e);
      } catch (RuntimeException e) {
        LOG.error("Gaps could not be merged.", e);
      }
    });
  }

  private void mergeNow(GuildId guild) {
    List<Gap> known = new ArrayList<>(gaps.recent(guild, MOST_COMPARED));
    List<Gap> added = known.stream().filter(gap -> gap.state() == Gap.State.NEW).toList();
    known.removeAll(added);
    if (added.isEmpty()) {
      known.removeIf(gap -> gap.state() != Gap.State.NOT_A_QUESTION);
    }
    similarity.with(now -> {
      List<QuestionWording> wordings = read(known, now);
      silencedWordings.put(guild, silencedWordings(known, wordings, now));
      added.reversed().forEach(fresh -> place(fresh, known, wordings, now));
      return known;
    });
  }

  private static Map<Read, QuestionWording> silencedWordings(
      List<Gap> known, List<QuestionWording> wordings, QuestionSimilarity now) {
    Map<Read, QuestionWording> silenced = new HashMap<>();
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).state() == Gap.State.NOT_A_QUESTION) {
        silenced.put(new Read(known.get(i).question(), now.version()), wordings.get(i));
      }
    }
    return silenced;
  }

  private void place(
      Gap fresh, List<Gap> known, List<QuestionWording> wordings, QuestionSimilarity now) {
    QuestionWording wording = wording(fresh.question(), now);
    Optional<QuestionWording.Match> like = wording.among(wordings);
    if (like.isPresent()) {
      gaps.merge(fresh, known.get(like.get().index()).id());
    } else {
      gaps.settle(fresh.id());
      known.add(fresh);
      wordings.add(wording);
    }
  }

  /// Counts a question that was not answered just now, and of which no answer is kept.
  public void recordUnanswered(GuildId guild, ChannelId channel, UserId asker, Question question) {
    AnswerId unkept = new AnswerId(RandomName.next(random));
    recordUnanswered(
        new UnansweredQuestion(
            unkept,
            guild,
            channel,
            Optional.empty(),
            asker,
            question.text(),
            clock.instant(),
            Optional.empty()));
  }

  /// A guild's open gaps that an audience is shown, those asked most first, and of these those
  /// asked last. Waits a moment for those that are new.
  ///
  /// @param from how many to leave out
  /// @param most how many at most
  /// @throws StoreUnavailable where they cannot be read now
  public List<Gap> open(GuildId guild, Audience audience, int from, int most) {
    awaitNew(guild);
    return gaps.open(guild, audience, from, most);
  }

  private void awaitNew(GuildId guild) {
    merge(guild);
    CompletableFuture.runAsync(() -> {}, merging)
        .completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
        .join();
  }

  /// How many these are.
  ///
  /// @throws StoreUnavailable where they cannot be read now
  public int countOpen(GuildId guild, Audience audience) {
    awaitNew(guild);
    return gaps.countOpen(guild, audience);
  }

  /// A guild's gap by its name, in any state, as an audience is shown it.
  ///
  /// @throws StoreUnavailable where it cannot be read now
  public Optional<Gap> find(GuildId guild, GapId gap, Audience audience) {
    return gaps.find(guild, gap, audience);
  }

  /// When and where an audience saw a gap being asked, the last time first.
  ///
  /// @throws StoreUnavailable where that cannot be read now
  public List<UnansweredQuestion> unansweredQuestions(GapId gap, Audience audience, int most) {
    return gaps.unansweredQuestions(gap, audience, most);
  }

  /// The question that last found no answer in a channel, if any still waits for one.
  ///
  /// @param audience who is there
  /// @throws StoreUnavailable where that cannot be read now
  public Optional<String> lastIn(GuildId guild, ChannelId channel, Audience audience) {
    return gaps.recent(guild, MOST_LOOKED_BACK).stream()
        .filter(GapService::awaitsAnswer)
        .flatMap(gap -> gaps.unansweredQuestions(gap.id(), audience, 1).stream())
        .filter(unanswered -> unanswered.channel().equals(channel))
        .map(UnansweredQuestion::question)
        .findFirst();
  }

  private static boolean awaitsAnswer(Gap gap) {
    return gap.state() == Gap.State.NEW || gap.state() == Gap.State.OPEN;
  }

  /// Puts a gap aside: neither it nor its like is shown again.
  ///
  /// @param log who reads the audit log
  /// @return whether that changed anything
  /// @throws StoreUnavailable where it cannot be kept now
  public boolean ignore(GuildId guild, UserId by, GapId gap, Audience log) {
    return decide(guild, by, gap, log, Gap.State.IGNORED, AuditEntry.Kind.GAP_IGNORED);
  }

  /// Says that a gap asks nothing: neither it nor its like is shown, or answered unasked, again.
  ///
  /// @param log who reads the audit log
  /// @return whether that changed anything
  /// @throws StoreUnavailable where it cannot be kept now
  public boolean isNone(GuildId guild, UserId by, GapId gap, Audience log) {
    boolean changed =
        decide(guild, by, gap, log, Gap.State.NOT_A_QUESTION, AuditEntry.Kind.NOT_A_QUESTION);
    silenced.invalidate(guild);
    merge(guild);
    return changed;
  }

  /// Whether moderators have said of a question's like that it asks nothing. Where that cannot be
  /// read now, as it was when it last could be; where it has to be read anew first, yes.
  public boolean asksNothing(GuildId guild, Question question) {
    List<String> none = silenced(guild);
    Optional<List<QuestionWording>> read =
        similarity.with(now -> silencedWordings(guild, none, now));
    if (read.isEmpty()) {
      merge(guild);
    }
    return similarity.with(now ->
        silencedWordings(guild, none, now)
            .map(wordings ->
                !wordings.isEmpty() && wording(question.text(), now).among(wordings).isPresent())
            .orElse(true));
  }

  /// Their wordings, which other guilds do not crowd out; empty where they have to be read anew.
  private Optional<List<QuestionWording>> silencedWordings(
      GuildId guild, List<String> none, QuestionSimilarity now) {
    Map<Read, QuestionWording> read =
        Objects.requireNonNullElse(silencedWordings.getIfPresent(guild), Map.of());
    List<QuestionWording> found =
        none.stream()
            .map(one -> read.get(new Read(one, now.version())))
            .filter(Objects::nonNull)
            .toList();
    return found.size() == none.size() ? Optional.of(found) : Optional.empty();
  }

  /// Stores a request to tell a member once there is an answer to what they asked.
  ///
  /// @param unanswered when they were not answered
  /// @param isPrivate whether only they saw the reply; then they are told in private
  /// @return whether that is kept
  public boolean addNotifyRequest(UnansweredQuestion unanswered, UserId member, boolean isPrivate) {
    try {
      if (gaps.of(unanswered.answer()).isEmpty()) {
        recordUnanswered(unanswered);
      }
      Optional<GapId> gap;
      do {
        gap = gaps.of(unanswered.answer());
        gap.ifPresent(of ->
            gaps.addNotifyRequest(
                new NotifyRequest(
                    of,
                    unanswered.guild(),
                    member,
                    unanswered.channel(),
                    unanswered.question(),
                    clock.instant(),
                    unanswered.seenIn().filter(_ -> !isPrivate))));
        // It may have become one with another just then.
      } while (!gap.equals(gaps.of(unanswered.answer())));
      return gap.isPresent();
    } catch (StoreUnavailable e) {
      return false;
    }
  }

  /// The requests of which the gaps are filled.
  ///
  /// @param most how many at most of each guild
  /// @throws StoreUnavailable where they cannot be read now
  public List<GapRepository.Due> due(int most) {
    return gaps.due(most);
  }

  /// Takes a request away, to fulfil it.
  ///
  /// @return whether it is this caller's to fulfil
  /// @throws StoreUnavailable where that cannot be kept now
  public boolean takeNotifyRequest(NotifyRequest request) {
    return gaps.takeNotifyRequest(request);
  }

  /// Learns that a gap is filled.
  void fill(GuildId guild, GapId gap, TaughtId by) {
    try {
      gaps.fill(guild, gap, by);
    } catch (StoreUnavailable e) {
      LOG.debug("a gap stays open", e);
    }
  }

  /// Learns of a taught answer: all gaps that mean its question are filled, soon.
  void fillAnswered(GuildId guild, TaughtAnswer answer) {
    later(() -> fill(guild, answer));
  }

  private void fill(GuildId guild, TaughtAnswer answer) {
    List<Gap> open =
        gaps.recent(guild, MOST_COMPARED).stream().filter(GapService::awaitsAnswer).toList();
    List<Gap> filled =
        similarity.with(now -> {
          QuestionWording taught = wording(answer.question(), now);
          return open.stream()
              .filter(gap -> taught.sameAs(wording(gap.question(), now)) >= QuestionWording.SAME)
              .toList();
        });
    filled.forEach(gap -> gaps.fill(guild, gap.id(), answer.id()));
  }

  private Gap opened(Question question, UnansweredQuestion unanswered) {
    return new Gap(
        new GapId(RandomName.next(random)),
        unanswered.guild(),
        question.text(),
        Gap.State.NEW,
        1,
        unanswered.at(),
        unanswered.at());
  }

  private boolean decide(
      GuildId guild, UserId by, GapId id, Audience log, Gap.State state, AuditEntry.Kind kind) {
    String quoted = gaps.find(guild, id, log).map(Gap::question).orElse("");
    return gaps.decide(
        guild, id, state, new AuditEntry(guild, by, kind, id.value(), quoted, clock.instant()));
  }

  private List<String> silenced(GuildId guild) {
    Silenced known = silenced.getIfPresent(guild);
    if (known != null && nanos.getAsLong() - known.since() < MOMENT.toNanos()) {
      return known.questions();
    }
    List<String> questions;
    try {
      questions =
          gaps.recent(guild, MOST_COMPARED).stream()
              .filter(gap -> gap.state() == Gap.State.NOT_A_QUESTION)
              .map(Gap::question)
              .toList();
    } catch (StoreUnavailable e) {
      questions = known == null ? List.of() : known.questions();
    }
    silenced.put(guild, new Silenced(questions, nanos.getAsLong()));
    return questions;
  }

  private List<QuestionWording> read(List<Gap> known, QuestionSimilarity now) {
    List<QuestionWording> read = new ArrayList<>();
    known.forEach(gap -> read.add(wording(gap.question(), now)));
    return read;
  }

  private QuestionWording wording(String question, QuestionSimilarity now) {
    return Objects.requireNonNull(
        wordings.get(
            new Read(question, now.version()),
            of -> now.wording(Question.of(of.question()).orElseThrow())));
  }
}
