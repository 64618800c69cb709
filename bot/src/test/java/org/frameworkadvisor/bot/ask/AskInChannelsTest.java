package org.frameworkadvisor.bot.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.twin.InMemoryAnswerLog;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.frameworkadvisor.knowledge.retrieval.Retrieval;
import org.junit.jupiter.api.Test;

class AskInChannelsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.250Z");
  private static final Optional<GuildId> GUILD = Optional.of(new GuildId("g1"));
  private static final Place ANA =
      new Place(
          GUILD,
          new ChannelId("c1"),
          new UserId("ana"),
          Optional.empty(),
          Optional.of(new ChannelId("c0")));
  private static final Place BEN = new Place(GUILD, new ChannelId("c1"), new UserId("ben"));
  private static final Place ANA_ELSEWHERE =
      new Place(GUILD, new ChannelId("c2"), new UserId("ana"));

  private final InMemoryAnswerLog log = new InMemoryAnswerLog();

  /// As it is after a start: what was asked before is in the log alone.
  private AskInChannels started() {
    AskSettings settings = new AskSettings(7, Duration.ofSeconds(3), Duration.ofMinutes(11));
    return new AskInChannels(
        new Ask(new Echo(), Teachings.NONE, settings),
        log,
        Unanswered.IGNORED,
        InstantSource.fixed(NOW),
        new Random(20));
  }

  @Test
  void anAnswerIsKeptWithItsQuestionAndPlace() {
    Given given = started().answer(ANA, " is flask  fast? ");

    assertThat(log.find(given.answered().id()))
        .hasValue(
            new Answered(
                given.answered().id(),
                GUILD,
                new ChannelId("c1"),
                new UserId("ana"),
                " is flask  fast? ",
                "is flask fast?",
                NOW,
                Answered.Outcome.NOT_FOUND,
                Duration.ZERO,
                Optional.of(new ChannelId("c0"))));
    assertThat(understood(given)).isEqualTo("is flask fast?");
  }

  @Test
  void howItEndedAndHowLongItTookIsKept() {
    AtomicReference<Instant> now = new AtomicReference<>(NOW);
    Retriever slow = mock();
    when(slow.find(any(), anyInt(), any()))
        .thenAnswer(_ -> {
          now.updateAndGet(moment -> moment.plusMillis(250));
          return new Retrieval.Unavailable("later");
        });
    AskSettings settings = new AskSettings(7, Duration.ofSeconds(3), Duration.ofMinutes(11));
    AskInChannels ask =
        new AskInChannels(
            new Ask(slow, Teachings.NONE, settings),
            log,
            Unanswered.IGNORED,
            now::get,
            new Random(20));

    Answered answered = ask.answerAlone(ANA, "is flask fast?").answered();

    assertThat(answered.outcome()).isEqualTo(Answered.Outcome.UNAVAILABLE);
    assertThat(answered.took()).isEqualTo(Duration.ofMillis(250));
    assertThat(answered.at()).isEqualTo(NOW.plusMillis(250));
    assertThat(log.find(answered.id())).hasValue(answered);
  }

  @Test
  void whoeverIsForgottenBeginsAnew() {
    AskSettings settings = new AskSettings(7, Duration.ofSeconds(3), Duration.ofMinutes(11));
    Ask memory = new Ask(new Echo(), Teachings.NONE, settings);
    AskInChannels ask =
        new AskInChannels(
            memory, log, Unanswered.IGNORED, InstantSource.fixed(NOW), new Random(20));
    ask.answer(ANA, "is flask fast?");
    ask.answer(BEN, "is flask old?");

    memory.forget(ANA.asker());

    assertThat(understood(ask.answer(ANA, "and django?"))).isEqualTo("and django?");
    assertThat(understood(ask.answer(BEN, "and django?"))).isEqualTo("is flask old? and django?");
  }

  @Test
  void aFollowUpIsUnderstoodForEachMemberAndChannel() {
    AskInChannels ask = started();
    ask.answer(ANA, "is flask fast?");

    assertThat(understood(ask.answer(ANA, "and django?"))).isEqualTo("is flask fast? and django?");
    assertThat(understood(ask.answer(BEN, "and django?"))).isEqualTo("and django?");
    assertThat(understood(ask.answer(ANA_ELSEWHERE, "and django?"))).isEqualTo("and django?");
  }

  @Test
  void anybodyMayFollowUpOnAnAnswerAlsoAfterARestart() {
    AnswerId first = started().answer(ANA, "is flask fast?").answered().id();
    AskInChannels restarted = started();

    Given second = restarted.followUp(first, BEN, "and django?");

    assertThat(understood(second)).isEqualTo("is flask fast? and django?");
    assertThat(second.answered().asker()).isEqualTo(new UserId("ben"));
    assertThat(understood(restarted.answer(BEN, "and why?")))
        .isEqualTo("is flask fast? and django? and why?");
  }

  @Test
  void whatStandsAloneIsNotMixedWithWhatWasAskedBefore() {
    AskInChannels ask = started();
    ask.answer(ANA, "is flask fast?");

    assertThat(understood(ask.answerAlone(ANA, "and django?"))).isEqualTo("and django?");
  }

  @Test
  void anAnswerIsGivenAgainAfterARestart() {
    AskInChannels ask = started();
    ask.answer(ANA, "is flask fast?");
    Given given = ask.answer(ANA, "and django?");

    assertThat(started().again(given.answered().id())).hasValue(given);
    assertThat(started().again(new AnswerId("never"))).isEmpty();
    assertThat(started().isKnown(given.answered().id())).isTrue();
    assertThat(started().isKnown(new AnswerId("never"))).isFalse();
  }

  @Test
  void aQuestionIsAnsweredAlthoughTheAnswerCannotBeKept() {
    log.breakDown();
    Given given = started().answer(ANA, "is flask fast?");

    assertThat(understood(given)).isEqualTo("is flask fast?");
    assertThat(started().again(given.answered().id())).isEmpty();
    assertThat(understood(started().followUp(given.answered().id(), BEN, "and django?")))
        .isEqualTo("and django?");
    assertThatThrownBy(() -> started().isKnown(given.answered().id()))
        .isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void whatCannotBeLookedUpIsRefusedAndNotKept() {
    AskInChannels ask = started();
    AnswerId first = ask.answer(ANA, "is flask fast?").answered().id();

    assertThat(ask.answer(ANA, "?!").reply()).isInstanceOf(Reply.Refused.class);
    assertThat(ask.answerAlone(ANA, "…").reply()).isInstanceOf(Reply.Refused.class);
    assertThat(ask.followUp(first, BEN, " ").reply()).isInstanceOf(Reply.Refused.class);
    assertThat(log.size()).isEqualTo(1);
  }

  @Test
  void everyAnswerHasANameOfItsOwn() {
    AskInChannels ask = started();

    assertThat(
            Stream.generate(() -> ask.answer(ANA, "is flask fast?").answered().id().value())
                .limit(500))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9A-Za-z]{12}"));
  }

  private static String understood(Given given) {
    return ((Reply.NotFound) given.reply()).asked().understood().text();
  }

  /// Finds nothing, which is all that is needed.
  private static final class Echo implements Retriever {
    @Override
    public Retrieval find(Question question, int limit, Duration deadline) {
      return new Retrieval.NotFound(List.of(question.text()), List.of(), 0.25);
    }

    @Override
    public Question followUp(Question now, Question earlier) {
      return now.text().startsWith("and ") ? new Question(earlier.text() + " " + now.text()) : now;
    }
  }
}
