package org.frameworkadvisor.bot.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.twin.InMemoryAnswerRepository;
import org.frameworkadvisor.knowledge.KnowledgeSearch;
import org.frameworkadvisor.knowledge.search.NamedSubjects;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.junit.jupiter.api.Test;

class ChannelAnswerServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.250Z");
  private static final Optional<GuildId> GUILD = Optional.of(new GuildId("g1"));
  private static final MessageOrigin ANA =
      new MessageOrigin(
          GUILD,
          new ChannelId("c1"),
          new UserId("ana"),
          Optional.empty(),
          Optional.of(new ChannelId("c0")));
  private static final MessageOrigin BEN =
      new MessageOrigin(GUILD, new ChannelId("c1"), new UserId("ben"));
  private static final MessageOrigin ANA_ELSEWHERE =
      new MessageOrigin(GUILD, new ChannelId("c2"), new UserId("ana"));

  private final InMemoryAnswerRepository log = new InMemoryAnswerRepository();

  /// As it is after a start: what was asked before is in the log alone.
  private ChannelAnswerService started() {
    QuestionService.Settings settings =
        new QuestionService.Settings(7, Duration.ofSeconds(3), Duration.ofMinutes(11));
    return new ChannelAnswerService(
        new QuestionService(new Echo(), QuestionService.TaughtAnswerLookup.NONE, settings),
        log,
        UnansweredListener.IGNORED,
        InstantSource.fixed(NOW),
        new Random(20));
  }

  @Test
  void anAnswerIsKeptWithItsQuestionAndPlace() {
    AnswerResult result = started().answer(ANA, " is flask  fast? ");

    assertThat(log.find(result.answerRecord().id()))
        .hasValue(
            new AnswerRecord(
                result.answerRecord().id(),
                GUILD,
                new ChannelId("c1"),
                new UserId("ana"),
                " is flask  fast? ",
                "is flask fast?",
                NOW,
                AnswerRecord.Outcome.NOT_FOUND,
                Duration.ZERO,
                Optional.of(new ChannelId("c0"))));
    assertThat(understood(result)).isEqualTo("is flask fast?");
  }

  @Test
  void howItEndedAndHowLongItTookIsKept() {
    AtomicReference<Instant> now = new AtomicReference<>(NOW);
    KnowledgeSearch slow = mock();
    when(slow.subjects(any())).thenReturn(NamedSubjects.NONE);
    when(slow.find(any(), anyInt(), any()))
        .thenAnswer(_ -> {
          now.updateAndGet(moment -> moment.plusMillis(250));
          return new SearchResult.Unavailable("later");
        });
    QuestionService.Settings settings =
        new QuestionService.Settings(7, Duration.ofSeconds(3), Duration.ofMinutes(11));
    ChannelAnswerService ask =
        new ChannelAnswerService(
            new QuestionService(slow, QuestionService.TaughtAnswerLookup.NONE, settings),
            log,
            UnansweredListener.IGNORED,
            now::get,
            new Random(20));

    AnswerRecord answerRecord = ask.answerWithoutContext(ANA, "is flask fast?").answerRecord();

    assertThat(answerRecord.outcome()).isEqualTo(AnswerRecord.Outcome.UNAVAILABLE);
    assertThat(answerRecord.took()).isEqualTo(Duration.ofMillis(250));
    assertThat(answerRecord.at()).isEqualTo(NOW.plusMillis(250));
    assertThat(log.find(answerRecord.id())).hasValue(answerRecord);
  }

  @Test
  void whoeverIsForgottenBeginsAnew() {
    QuestionService.Settings settings =
        new QuestionService.Settings(7, Duration.ofSeconds(3), Duration.ofMinutes(11));
    QuestionService memory =
        new QuestionService(new Echo(), QuestionService.TaughtAnswerLookup.NONE, settings);
    ChannelAnswerService ask =
        new ChannelAnswerService(
            memory, log, UnansweredListener.IGNORED, InstantSource.fixed(NOW), new Random(20));
    ask.answer(ANA, "is flask fast?");
    ask.answer(BEN, "is flask old?");

    memory.forget(ANA.asker());

    assertThat(understood(ask.answer(ANA, "and django?"))).isEqualTo("and django?");
    assertThat(understood(ask.answer(BEN, "and django?"))).isEqualTo("is flask old? and django?");
  }

  @Test
  void aFollowUpIsUnderstoodForEachMemberAndChannel() {
    ChannelAnswerService ask = started();
    ask.answer(ANA, "is flask fast?");

    assertThat(understood(ask.answer(ANA, "and django?"))).isEqualTo("is flask fast? and django?");
    assertThat(understood(ask.answer(BEN, "and django?"))).isEqualTo("and django?");
    assertThat(understood(ask.answer(ANA_ELSEWHERE, "and django?"))).isEqualTo("and django?");
  }

  @Test
  void whatIsAskedInPrivateCompletesNothingInPublic() {
    ChannelAnswerService ask = started();
    ask.answer(ANA, "is flask fast?");
    ask.answer(ANA.inPrivate(), "is django secret?");

    assertThat(understood(ask.answer(ANA, "and ruby?"))).isEqualTo("is flask fast? and ruby?");
    assertThat(understood(ask.answer(ANA.inPrivate(), "and why?")))
        .as("in private, all that was asked counts")
        .isEqualTo("is flask fast? and ruby? and why?");
  }

  @Test
  void whatModeratorsMayHaveTaughtIsNoGapWhileThatCannotBeRead() {
    QuestionService.TaughtAnswerLookup lost =
        (_, _, _) -> {
          throw new StoreUnavailable("for the test", new IOException());
        };
    List<AnswerRecord> gaps = new ArrayList<>();
    for (QuestionService.TaughtAnswerLookup taught :
        List.of(lost, QuestionService.TaughtAnswerLookup.NONE)) {
      new ChannelAnswerService(
              new QuestionService(
                  new Echo(),
                  taught,
                  new QuestionService.Settings(7, Duration.ofSeconds(3), Duration.ofMinutes(11))),
              log,
              (missed, _) -> gaps.add(missed),
              InstantSource.fixed(NOW),
              new Random(20))
          .answer(ANA, "is flask fast?");
    }

    assertThat(gaps).hasSize(1);
  }

  @Test
  void anybodyMayFollowUpOnAnAnswerAlsoAfterARestart() {
    AnswerId first = started().answer(ANA, "is flask fast?").answerRecord().id();
    ChannelAnswerService restarted = started();

    AnswerResult second = restarted.followUp(first, BEN, "and django?");

    assertThat(understood(second)).isEqualTo("is flask fast? and django?");
    assertThat(second.answerRecord().asker()).isEqualTo(new UserId("ben"));
    assertThat(understood(restarted.answer(BEN, "and why?")))
        .isEqualTo("is flask fast? and django? and why?");
  }

  @Test
  void whatStandsAloneIsNotMixedWithWhatWasAskedBefore() {
    ChannelAnswerService ask = started();
    ask.answer(ANA, "is flask fast?");

    assertThat(understood(ask.answerWithoutContext(ANA, "and django?"))).isEqualTo("and django?");
  }

  @Test
  void anAnswerIsGivenAgainAfterARestart() {
    ChannelAnswerService ask = started();
    ask.answer(ANA, "is flask fast?");
    AnswerResult result = ask.answer(ANA, "and django?");

    assertThat(started().answerAgain(result.answerRecord().id())).hasValue(result);
    assertThat(started().answerAgain(new AnswerId("never"))).isEmpty();
  }

  @Test
  void aQuestionIsAnsweredAlthoughTheAnswerCannotBeKept() {
    log.breakDown();
    AnswerResult result = started().answer(ANA, "is flask fast?");

    assertThat(understood(result)).isEqualTo("is flask fast?");
    assertThat(started().answerAgain(result.answerRecord().id())).isEmpty();
    assertThat(understood(started().followUp(result.answerRecord().id(), BEN, "and django?")))
        .isEqualTo("and django?");
  }

  @Test
  void whatCannotBeLookedUpIsRefusedAndNotKept() {
    ChannelAnswerService ask = started();
    AnswerId first = ask.answer(ANA, "is flask fast?").answerRecord().id();

    assertThat(ask.answer(ANA, "?!").reply()).isInstanceOf(Reply.Refused.class);
    assertThat(ask.answerWithoutContext(ANA, "…").reply()).isInstanceOf(Reply.Refused.class);
    assertThat(ask.followUp(first, BEN, " ").reply()).isInstanceOf(Reply.Refused.class);
    assertThat(log.size()).isEqualTo(1);
  }

  @Test
  void everyAnswerHasANameOfItsOwn() {
    ChannelAnswerService ask = started();

    assertThat(
            Stream.generate(() -> ask.answer(ANA, "is flask fast?").answerRecord().id().value())
                .limit(500))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9A-Za-z]{12}"));
  }

  private static String understood(AnswerResult result) {
    return ((Reply.NotFound) result.reply()).asked().understood().text();
  }

  /// Finds nothing, which is all that is needed.
  private static final class Echo implements KnowledgeSearch {
    @Override
    public SearchResult find(Question question, int limit, Duration deadline) {
      return new SearchResult.NotFound(List.of(question.text()), List.of(), 0.25);
    }

    @Override
    public NamedSubjects subjects(Question question) {
      return NamedSubjects.NONE;
    }

    @Override
    public Question followUp(Question now, Question earlier) {
      return now.text().startsWith("and ") ? new Question(earlier.text() + " " + now.text()) : now;
    }
  }
}
