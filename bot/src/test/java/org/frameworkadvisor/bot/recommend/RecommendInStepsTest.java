package org.frameworkadvisor.bot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.twin.InMemorySessions;
import org.frameworkadvisor.bot.twin.InMemoryTeams;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.api.Test;

class RecommendInStepsTest {
  private static final Seat ANA = Seat.of(new UserId("1"), Optional.of(new GuildId("7")));
  private static final Seat BEN = Seat.of(new UserId("2"), Optional.of(new GuildId("7")));

  private final InMemorySessions sessions = new InMemorySessions();
  private final ChangingAdvice advice = new ChangingAdvice();
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final RecommendInSteps quiz =
      new RecommendInSteps(
          new Recommend(advice), sessions, new InMemoryTeams(), new Random(20260923), () -> now);

  /// The shipped one until another questionnaire takes its place.
  private static final class ChangingAdvice implements Advice {
    private final Advice shipped = new ShippedAdvice();
    private Optional<Definition> definition = shipped.definition();

    @Override
    public Optional<Definition> definition() {
      return definition;
    }

    @Override
    public Optional<Passage> passage(String id) {
      return shipped.passage(id);
    }

    @Override
    public Set<String> terms(String word) {
      return shipped.terms(word);
    }

    void change() {
      definition =
          Definition.parse(
              definition.orElseThrow().source().replace("How big will it be?", "How big is it?"));
    }
  }

  private Session begun(Seat seat) {
    return quiz.begin(seat, "").orElseThrow();
  }

  private Session moved(Session session, Move move) {
    Stepped stepped = quiz.move(session.seat().member(), session.name(), session.step(), move);
    assertThat(stepped).isInstanceOf(Stepped.Moved.class);
    return ((Stepped.Moved) stepped).now();
  }

  @Test
  void everyMoveIsKept() {
    Session session = moved(begun(ANA), new Move.Choose(true));

    assertThat(sessions.find(ANA)).contains(session);
    assertThat(quiz.unfinished(ANA)).contains(session);
    assertThat(quiz.unfinished(BEN)).isEmpty();
  }

  @Test
  void anEarlierStepChangesNothing() {
    Session first = moved(begun(ANA), new Move.Choose(true));
    Session second = moved(first, new Move.Give(1));

    assertThat(quiz.move(ANA.member(), first.name(), first.step(), new Move.Give(0)))
        .isEqualTo(new Stepped.Refused(second));
    assertThat(sessions.find(ANA)).contains(second);
  }

  @Test
  void nobodyElseCanMoveIt() {
    Session session = begun(ANA);

    assertThat(quiz.move(BEN.member(), session.name(), session.step(), new Move.Choose(true)))
        .isEqualTo(new Stepped.Unknown());
    assertThat(sessions.find(ANA)).contains(session);
  }

  @Test
  void itExpiresADayAfterTheLastMove() {
    Session session = begun(ANA);
    now = now.plus(Duration.ofHours(23));
    Session later = moved(session, new Move.Choose(true));
    now = now.plus(Duration.ofHours(24)).minusMillis(1);
    assertThat(quiz.unfinished(ANA)).contains(later);

    now = now.plusMillis(1);

    assertThat(quiz.unfinished(ANA)).isEmpty();
    assertThat(quiz.move(ANA.member(), later.name(), later.step(), new Move.Skip()))
        .isEqualTo(new Stepped.Expired());
    assertThat(sessions.find(ANA)).contains(later);
  }

  @Test
  void itIsFinishedWithTheQuestionnaireItBeganWith() {
    Session session = moved(begun(ANA), new Move.Choose(true));
    assertThat(quiz.isOutdated(session)).isFalse();

    advice.change();

    Session second = moved(session, new Move.Skip());
    assertThat(second.interview().question().orElseThrow().text()).isEqualTo("How big will it be?");
    assertThat(quiz.isOutdated(second)).isTrue();
    assertThat(quiz.result(second).definition()).isEqualTo(session.interview().definition());
    Session anew = moved(moved(begun(ANA), new Move.Choose(true)), new Move.Skip());
    assertThat(anew.interview().question().orElseThrow().text()).isEqualTo("How big is it?");
  }

  @Test
  void whatCannotBeKeptIsNotDone() {
    Session session = begun(ANA);
    sessions.breakDown();
    assertThat(quiz.move(ANA.member(), session.name(), session.step(), new Move.Choose(true)))
        .isEqualTo(new Stepped.NotKept());

    sessions.repair();
    assertThat(sessions.find(ANA)).contains(session);
  }

  @Test
  void whatIsCancelledIsForgotten() {
    Session session = begun(ANA);

    quiz.cancel(ANA.member(), session.name(), session.step());

    assertThat(sessions.find(ANA)).isEmpty();
  }
}
