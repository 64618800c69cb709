package org.frameworkadvisor.bot.teach;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RandomName;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.QuestionSimilarity;
import org.frameworkadvisor.knowledge.search.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets moderators teach answers, which their guild gets word for word from then on, before what
/// the content says. Whether someone may is for the front end to check, at every call.
///
/// What is taught for a question goes first wherever that question is asked, in other words too: a
/// moderator wanted it so. To another question it is given only where its text says more surely
/// what is asked than the best passage does.
public final class TeachingService {
  /// As long as an answer can be.
  public static final int MOST_ANSWER = 4_000;

  private static final int MOST_GUILDS_REMEMBERED = 10_000;
  private static final int MOST_ATTEMPTS = 100;
  private static final Logger LOG = LoggerFactory.getLogger(TeachingService.class);

  private final TaughtAnswerRepository kept;
  private final GapService gaps;
  private final QuestionSimilarity similarity;
  private final InstantSource clock;
  private final TaughtChangeCounter changes;
  private final RandomGenerator random;
  private final Cache<GuildId, TaughtAnswerIndex> shelves =
      Caffeine.newBuilder().maximumSize(MOST_GUILDS_REMEMBERED).build();

  /// @param gaps learn of what is taught
  /// @param nanos a clock that only runs forward, such as [System#nanoTime]
  /// @param random where answers get their names from: one that cannot be predicted
  public TeachingService(
      TaughtAnswerRepository kept,
      GapService gaps,
      QuestionSimilarity similarity,
      InstantSource clock,
      LongSupplier nanos,
      RandomGenerator random) {
    this.kept = kept;
    this.gaps = gaps;
    this.similarity = similarity;
    this.clock = clock;
    this.changes = new TaughtChangeCounter(kept, nanos);
    this.random = random;
  }

  /// The taught answer to a question, if its guild has one. Where that cannot be read now, as it
  /// was when it last could be.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1
  /// @throws StoreUnavailable where it could never be read yet
  public Optional<TaughtAnswer.Match> find(GuildId guild, Question asked, double otherwise) {
    return index(guild).find(asked, otherwise);
  }

  /// What a guild was taught, those changed last first.
  ///
  /// @throws StoreUnavailable where it cannot be read now
  public List<TaughtAnswer> taught(GuildId guild) {
    List<TaughtAnswer> answers = new ArrayList<>();
    for (TaughtAnswerVersion version : kept.newest(guild)) {
      if (!version.isForgotten()) {
        answers.add(version.answer());
      }
    }
    Collections.reverse(answers);
    return List.copyOf(answers);
  }

  /// What a guild was taught and has forgotten, the last ones first.
  ///
  /// @param most how many at most
  /// @throws StoreUnavailable where it cannot be read now
  public List<TaughtAnswer> forgotten(GuildId guild, int most) {
    List<TaughtAnswerVersion> newest = new ArrayList<>(kept.newest(guild));
    Collections.reverse(newest);
    return newest.stream()
        .filter(TaughtAnswerVersion::isForgotten)
        .map(TaughtAnswerVersion::answer)
        .limit(most)
        .toList();
  }

  /// One of a guild's taught answers, also where it is forgotten.
  ///
  /// @throws StoreUnavailable where it cannot be read now
  public Optional<TaughtAnswerVersion> version(GuildId guild, TaughtId id) {
    List<TaughtAnswerVersion> versions = kept.versions(guild, id);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /// Why something cannot be taught, or changed to this; empty where it can.
  public Optional<TeachOutcome> problem(TeachingDraft draft) {
    return problem(draft.guild(), draft.text(), draft.edits());
  }

  /// Teaches what a draft says, or changes what it edits; then the draft is gone. That happens
  /// once, however often it is confirmed, and in whichever process.
  public TeachOutcome confirm(TeachingDraft draft) {
    TeachOutcome outcome =
        changed(
            draft.guild(),
            Optional.of(draft),
            now ->
                draft.edits().isPresent()
                    ? edited(now, draft.teacher(), draft.edits().get(), draft.text())
                    : taught(now, draft.teacher(), draft.text()));
    return filling(draft.guild(), draft.gap(), outcome);
  }

  /// Teaches an answer.
  ///
  /// @param gap the gap that it fills; empty where it fills none, or any that means its question
  public TeachOutcome teach(
      GuildId guild, UserId teacher, TeachingDraft.Text text, Optional<GapId> gap) {
    return filling(guild, gap, changed(guild, Optional.empty(), now -> taught(now, teacher, text)));
  }

  private TeachOutcome filling(GuildId guild, Optional<GapId> gap, TeachOutcome outcome) {
    if (outcome instanceof TeachOutcome.Holds holds) {
      gap.ifPresent(filled -> gaps.fill(guild, filled, holds.now().id()));
    } else if (outcome instanceof TeachOutcome.Same same) {
      gap.ifPresent(filled -> gaps.fill(guild, filled, same.now().id()));
    }
    return outcome;
  }

  /// Changes a taught answer.
  public TeachOutcome edit(GuildId guild, UserId teacher, TaughtId id, TeachingDraft.Text text) {
    return changed(guild, Optional.empty(), now -> edited(now, teacher, id, text));
  }

  /// Forgets a taught answer; [#undo] brings it back.
  public TeachOutcome forget(GuildId guild, UserId teacher, TaughtId id) {
    return changed(
        guild,
        Optional.empty(),
        now -> {
          Optional<TaughtAnswerVersion> before = version(guild, id);
          if (before.isEmpty()) {
            return Optional.of(new TeachOutcome.Unknown());
          }
          return before.get().isForgotten()
              ? Optional.of(new TeachOutcome.Gone(before.get().answer()))
              : gone(now, teacher, before.get().answer(), AuditEntry.Kind.FORGOT);
        });
  }

  /// Takes the last change of a taught answer back, be it a change of its words, its being
  /// forgotten or its being taught. Done again, it takes that back.
  public TeachOutcome undo(GuildId guild, UserId teacher, TaughtId id) {
    return changed(
        guild,
        Optional.empty(),
        now -> {
          List<TaughtAnswerVersion> versions = kept.versions(guild, id);
          if (versions.isEmpty()) {
            return Optional.of(new TeachOutcome.Unknown());
          }
          if (versions.size() == 1 || versions.get(versions.size() - 2).isForgotten()) {
            return gone(now, teacher, versions.getLast().answer(), AuditEntry.Kind.UNDONE);
          }
          TeachingDraft.Text text = text(versions.get(versions.size() - 2).answer());
          return problem(guild, text, Optional.of(id))
              .or(() -> append(now, answer(id, teacher, text), false, AuditEntry.Kind.UNDONE));
        });
  }

  private Optional<TeachOutcome> taught(Moment now, UserId teacher, TeachingDraft.Text text) {
    return problem(now.guild(), text, Optional.empty())
        .map(problem ->
            problem instanceof TeachOutcome.Known known && saysTheSame(known.other(), text)
                ? new TeachOutcome.Same(known.other())
                : problem)
        .or(() ->
            append(
                now,
                answer(new TaughtId(RandomName.next(random)), teacher, text),
                false,
                AuditEntry.Kind.TAUGHT));
  }

  private Optional<TeachOutcome> edited(
      Moment now, UserId teacher, TaughtId id, TeachingDraft.Text text) {
    Optional<TaughtAnswerVersion> before = version(now.guild(), id);
    if (before.isEmpty()) {
      return Optional.of(new TeachOutcome.Unknown());
    }
    Optional<TeachOutcome> problem = problem(now.guild(), text, Optional.of(id));
    if (problem.isPresent()) {
      return problem;
    }
    TaughtAnswer was = before.get().answer();
    boolean holds = !before.get().isForgotten();
    if (holds && saysTheSame(was, text)) {
      return Optional.of(new TeachOutcome.Same(was));
    }
    boolean isNews = now.draft().filter(draft -> was.at().isAfter(draft.at())).isPresent();
    return holds && isNews && !was.teacher().equals(teacher)
        ? Optional.of(new TeachOutcome.Known(was))
        : append(now, answer(id, teacher, text), false, AuditEntry.Kind.EDITED);
  }

  private Optional<TeachOutcome> problem(
      GuildId guild, TeachingDraft.Text text, Optional<TaughtId> edited) {
    Optional<Question> question = Question.of(text.question());
    if (question.isEmpty()) {
      return refused("Please write the question in words.");
    }
    String asked = text.question().strip();
    if (asked.codePointCount(0, asked.length()) > Question.MAX_LENGTH) {
      return refused(
          "The question is too long: at most " + Question.MAX_LENGTH + " characters are read.");
    }
    if (text.answer().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return refused("Please write the answer in words.");
    }
    if (text.answer().strip().length() > MOST_ANSWER) {
      return refused("The answer is too long: at most 4,000 characters are kept.");
    }
    return index(guild)
        .same(question.get())
        .filter(other -> !edited.equals(Optional.of(other.id())))
        .map(TeachOutcome.Known::new);
  }

  private static Optional<TeachOutcome> refused(String reason) {
    return Optional.of(new TeachOutcome.Refused(reason));
  }

  private TaughtAnswer answer(TaughtId id, UserId teacher, TeachingDraft.Text text) {
    return new TaughtAnswer(
        id,
        Question.of(text.question()).orElseThrow().text(),
        plain(text.answer()),
        text.link().strip(),
        teacher,
        clock.instant());
  }

  /// No database and no reader has a use for what is left out.
  private static String plain(String answer) {
    return answer.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "").strip();
  }

  private static TeachingDraft.Text text(TaughtAnswer answer) {
    return new TeachingDraft.Text(answer.question(), answer.answer(), answer.link());
  }

  private static boolean saysTheSame(TaughtAnswer before, TeachingDraft.Text text) {
    return before.question().equals(Question.of(text.question()).orElseThrow().text())
        && before.answer().equals(plain(text.answer()))
        && before.link().equals(text.link().strip());
  }

  private Optional<TeachOutcome> gone(
      Moment now, UserId teacher, TaughtAnswer before, AuditEntry.Kind kind) {
    return append(now, answer(before.id(), teacher, text(before)), true, kind);
  }

  private Optional<TeachOutcome> append(
      Moment now, TaughtAnswer answer, boolean isForgotten, AuditEntry.Kind kind) {
    GuildId guild = now.guild();
    AuditEntry auditEntry =
        new AuditEntry(
            guild, answer.teacher(), kind, answer.id().value(), answer.question(), answer.at());
    return switch (kept.append(
        new TaughtAnswerVersion(guild, answer, isForgotten),
        auditEntry,
        now.seen(),
        now.draft().map(TeachingDraft::name))) {
      case CHANGED_MEANWHILE -> Optional.empty();
      case WITHOUT_DRAFT -> Optional.of(new TeachOutcome.Unknown());
      case DONE -> {
        index(guild).renewIfPossible();
        if (isForgotten) {
          yield Optional.of(new TeachOutcome.Gone(answer));
        }
        gaps.fillAnswered(guild, answer);
        yield Optional.of(new TeachOutcome.Holds(answer));
      }
    };
  }

  private TaughtAnswerIndex index(GuildId guild) {
    return Objects.requireNonNull(
        shelves.get(guild, of -> new TaughtAnswerIndex(of, kept, similarity, changes)));
  }

  /// What a change starts from.
  ///
  /// @param seen how much had ever been changed then
  /// @param draft where the change comes from; empty where that is no draft
  private record Moment(GuildId guild, long seen, Optional<TeachingDraft> draft) {}

  @FunctionalInterface
  private interface Change {
    /// Empty where another change came first.
    Optional<TeachOutcome> make(Moment now);
  }

  /// Questions are compared outside of the transaction, for that takes time; so a change is made
  /// anew where another one came in between.
  private TeachOutcome changed(GuildId guild, Optional<TeachingDraft> draft, Change change) {
    try {
      for (int i = 0; i < MOST_ATTEMPTS; i++) {
        Optional<TeachOutcome> outcome =
            change.make(new Moment(guild, index(guild).renew(), draft));
        if (outcome.isPresent()) {
          return outcome.get();
        }
      }
    } catch (StoreUnavailable e) {
      LOG.debug("nothing was taught", e);
    }
    return new TeachOutcome.NotKept();
  }
}
