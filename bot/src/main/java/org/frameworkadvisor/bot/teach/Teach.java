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
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.Recalled;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.exchange.TaughtId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.knowledge.retrieval.Question;

/// Lets moderators teach answers, which their guild gets word for word from then on, before what
/// the content says. Whether someone may is for the front end to check, at every call.
///
/// What is taught for a question goes first wherever that question is asked, in whatever words: a
/// moderator wanted it so. To another question it is given only where its text says more surely
/// what is asked than the best passage does.
public final class Teach {
  /// As long as an answer can be.
  public static final int MOST_ANSWER = 4_000;

  private static final int MOST_GUILDS_REMEMBERED = 10_000;

  private final TaughtAnswers kept;
  private final Gather gaps;
  private final Sense sense;
  private final InstantSource clock;
  private final Changes changes;
  private final RandomGenerator random;
  private final Cache<GuildId, Shelf> shelves =
      Caffeine.newBuilder().maximumSize(MOST_GUILDS_REMEMBERED).build();

  /// @param gaps learn of what is taught
  /// @param nanos a clock that only runs forward, such as [System#nanoTime]
  /// @param random where answers get their names from: one that nobody can predict
  public Teach(
      TaughtAnswers kept,
      Gather gaps,
      Sense sense,
      InstantSource clock,
      LongSupplier nanos,
      RandomGenerator random) {
    this.kept = kept;
    this.gaps = gaps;
    this.sense = sense;
    this.clock = clock;
    this.changes = new Changes(kept, nanos);
    this.random = random;
  }

  /// The taught answer to a question, if its guild has one. Where that cannot be read now, as it
  /// was when it last could be.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1
  public Optional<Recalled> find(GuildId guild, Question asked, double otherwise) {
    return shelf(guild).find(asked, otherwise);
  }

  /// What a guild was taught, those changed last first.
  ///
  /// @throws StoreUnavailable where it cannot be read now
  public List<TaughtAnswer> taught(GuildId guild) {
    List<TaughtAnswer> answers = new ArrayList<>();
    for (Version version : kept.newest(guild)) {
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
    List<Version> newest = new ArrayList<>(kept.newest(guild));
    Collections.reverse(newest);
    return newest.stream().filter(Version::isForgotten).map(Version::answer).limit(most).toList();
  }

  /// One of a guild's taught answers, also where it is forgotten.
  ///
  /// @throws StoreUnavailable where it cannot be read now
  public Optional<Version> version(GuildId guild, TaughtId id) {
    List<Version> versions = kept.versions(guild, id);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /// Why something cannot be taught, or changed to this; empty where it can.
  public Optional<TeachOutcome> problem(Draft draft) {
    return problem(draft.guild(), draft.text(), draft.edits());
  }

  /// Teaches what a draft says, or changes what it edits.
  public TeachOutcome confirm(Draft draft) {
    return draft.edits().isPresent()
        ? filling(
            draft.guild(),
            draft.gap(),
            edit(draft.guild(), draft.teacher(), draft.edits().get(), draft.text()))
        : teach(draft.guild(), draft.teacher(), draft.text(), draft.gap());
  }

  /// Teaches an answer.
  ///
  /// @param gap the gap that it fills; empty where it fills none, or any that means its question
  public TeachOutcome teach(GuildId guild, UserId teacher, Draft.Text text, Optional<GapId> gap) {
    return filling(
        guild,
        gap,
        guarded(() -> {
          Optional<TeachOutcome> problem = problem(guild, text, Optional.empty());
          return problem.orElseGet(
              () -> holds(guild, answer(Names.taught(random), teacher, text), Act.Kind.TAUGHT));
        }));
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
  public TeachOutcome edit(GuildId guild, UserId teacher, TaughtId id, Draft.Text text) {
    return guarded(() -> {
      Optional<Version> before = version(guild, id);
      if (before.isEmpty()) {
        return new TeachOutcome.Unknown();
      }
      Optional<TeachOutcome> problem = problem(guild, text, Optional.of(id));
      if (problem.isPresent()) {
        return problem.get();
      }
      TaughtAnswer now = answer(id, teacher, text);
      return saysTheSame(before.get(), now)
          ? new TeachOutcome.Same(before.get().answer())
          : holds(guild, now, Act.Kind.EDITED);
    });
  }

  /// Forgets a taught answer; [#undo] brings it back.
  public TeachOutcome forget(GuildId guild, UserId teacher, TaughtId id) {
    return guarded(() -> {
      Optional<Version> before = version(guild, id);
      if (before.isEmpty()) {
        return new TeachOutcome.Unknown();
      }
      return before.get().isForgotten()
          ? new TeachOutcome.Gone(before.get().answer())
          : gone(guild, teacher, before.get().answer(), Act.Kind.FORGOT);
    });
  }

  /// Takes the last change of a taught answer back, be it a change of its words, its being
  /// forgotten or its being taught. Done again, it takes that back.
  public TeachOutcome undo(GuildId guild, UserId teacher, TaughtId id) {
    return guarded(() -> {
      List<Version> versions = kept.versions(guild, id);
      if (versions.isEmpty()) {
        return new TeachOutcome.Unknown();
      }
      Version last = versions.getLast();
      if (versions.size() == 1) {
        return gone(guild, teacher, last.answer(), Act.Kind.UNDONE);
      }
      Version before = versions.get(versions.size() - 2);
      if (before.isForgotten()) {
        return gone(guild, teacher, last.answer(), Act.Kind.UNDONE);
      }
      TaughtAnswer was = before.answer();
      Draft.Text text = new Draft.Text(was.question(), was.answer(), was.link());
      Optional<TeachOutcome> problem = problem(guild, text, Optional.of(id));
      return problem.orElseGet(() -> holds(guild, answer(id, teacher, text), Act.Kind.UNDONE));
    });
  }

  private Optional<TeachOutcome> problem(
      GuildId guild, Draft.Text text, Optional<TaughtId> edited) {
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
    return shelf(guild)
        .same(question.get())
        .filter(other -> !edited.equals(Optional.of(other.id())))
        .map(TeachOutcome.Known::new);
  }

  private static Optional<TeachOutcome> refused(String reason) {
    return Optional.of(new TeachOutcome.Refused(reason));
  }

  private TaughtAnswer answer(TaughtId id, UserId teacher, Draft.Text text) {
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

  private static boolean saysTheSame(Version before, TaughtAnswer now) {
    TaughtAnswer then = before.answer();
    return !before.isForgotten()
        && then.question().equals(now.question())
        && then.answer().equals(now.answer())
        && then.link().equals(now.link());
  }

  private TeachOutcome holds(GuildId guild, TaughtAnswer now, Act.Kind kind) {
    append(new Version(guild, now, false), now, kind);
    gaps.taught(guild, now);
    return new TeachOutcome.Holds(now);
  }

  private TeachOutcome gone(GuildId guild, UserId teacher, TaughtAnswer before, Act.Kind kind) {
    TaughtAnswer last =
        new TaughtAnswer(
            before.id(),
            before.question(),
            before.answer(),
            before.link(),
            teacher,
            clock.instant());
    append(new Version(guild, last, true), last, kind);
    return new TeachOutcome.Gone(last);
  }

  private void append(Version version, TaughtAnswer answer, Act.Kind kind) {
    kept.append(
        version,
        new Act(
            version.guild(),
            answer.teacher(),
            kind,
            answer.id().value(),
            answer.question(),
            answer.at()));
    shelf(version.guild()).renew();
  }

  private Shelf shelf(GuildId guild) {
    return Objects.requireNonNull(shelves.get(guild, of -> new Shelf(of, kept, sense, changes)));
  }

  @FunctionalInterface
  private interface Change {
    TeachOutcome make();
  }

  private static TeachOutcome guarded(Change change) {
    try {
      return change.make();
    } catch (StoreUnavailable notNow) {
      return new TeachOutcome.NotKept();
    }
  }
}
