package org.frameworkadvisor.bot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.twin.InMemorySessionRepository;
import org.frameworkadvisor.bot.twin.InMemoryTeamRepository;
import org.frameworkadvisor.knowledge.QuestionnaireSource;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.junit.jupiter.api.Test;

class InterviewServiceTest {
  private static final SessionKey ANA =
      SessionKey.of(new UserId("1"), Optional.of(new GuildId("7")));
  private static final SessionKey BEN =
      SessionKey.of(new UserId("2"), Optional.of(new GuildId("7")));

  private final InMemorySessionRepository sessions = new InMemorySessionRepository();
  private final ChangingAdvice advice = new ChangingAdvice();
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final InterviewService quiz =
      new InterviewService(
          new RecommendationService(advice),
          sessions,
          new InMemoryTeamRepository(),
          new Random(20260923),
          () -> now);

  /// The shipped one until another questionnaire takes its place.
  private static final class ChangingAdvice implements QuestionnaireSource {
    private final QuestionnaireSource shipped = new ShippedQuestionnaireSource();
    private Optional<QuestionnaireDefinition> definition = shipped.questionnaire();

    @Override
    public Optional<QuestionnaireDefinition> questionnaire() {
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
          QuestionnaireReader.parse(
              definition.orElseThrow().source().replace("How big will it be?", "How big is it?"));
    }
  }

  private InterviewSession begun(SessionKey key) {
    return quiz.begin(key, "").orElseThrow();
  }

  private InterviewSession moved(InterviewSession session, InterviewAction action) {
    StepResult result = quiz.move(session.key().member(), session.name(), session.step(), action);
    assertThat(result).isInstanceOf(StepResult.Moved.class);
    return ((StepResult.Moved) result).now();
  }

  private InterviewSession atSize(InterviewSession begun) {
    InterviewSession at = begun;
    while (!at.interview().question().orElseThrow().id().equals("size")) {
      at = moved(at, new InterviewAction.Skip());
    }
    return at;
  }

  @Test
  void everyMoveIsKept() {
    InterviewSession session = moved(begun(ANA), new InterviewAction.Choose(true));

    assertThat(sessions.find(ANA)).contains(session);
    assertThat(quiz.unfinished(ANA)).contains(session);
    assertThat(quiz.unfinished(BEN)).isEmpty();
  }

  @Test
  void anEarlierStepChangesNothing() {
    InterviewSession first = moved(begun(ANA), new InterviewAction.Choose(true));
    InterviewSession second = moved(first, new InterviewAction.Give(1));

    assertThat(quiz.move(ANA.member(), first.name(), first.step(), new InterviewAction.Give(0)))
        .isEqualTo(new StepResult.Refused(second));
    assertThat(sessions.find(ANA)).contains(second);
  }

  @Test
  void nobodyElseCanMoveIt() {
    InterviewSession session = begun(ANA);

    assertThat(
            quiz.move(
                BEN.member(), session.name(), session.step(), new InterviewAction.Choose(true)))
        .isEqualTo(new StepResult.Unknown());
    assertThat(sessions.find(ANA)).contains(session);
  }

  @Test
  void itExpiresADayAfterTheLastMove() {
    InterviewSession session = begun(ANA);
    now = now.plus(Duration.ofHours(23));
    InterviewSession later = moved(session, new InterviewAction.Choose(true));
    now = now.plus(Duration.ofHours(24)).minusMillis(1);
    assertThat(quiz.unfinished(ANA)).contains(later);

    now = now.plusMillis(1);

    assertThat(quiz.unfinished(ANA)).isEmpty();
    assertThat(quiz.move(ANA.member(), later.name(), later.step(), new InterviewAction.Skip()))
        .isEqualTo(new StepResult.Expired());
    assertThat(sessions.find(ANA)).contains(later);
  }

  @Test
  void itIsFinishedWithTheQuestionnaireItBeganWith() {
    InterviewSession session = moved(begun(ANA), new InterviewAction.Choose(true));
    assertThat(quiz.isOutdated(session)).isFalse();

    advice.change();

    InterviewSession second = atSize(session);
    assertThat(second.interview().question().orElseThrow().text()).isEqualTo("How big will it be?");
    assertThat(quiz.isOutdated(second)).isTrue();
    assertThat(quiz.result(second).definition()).isEqualTo(session.interview().definition());
    InterviewSession anew = atSize(moved(begun(ANA), new InterviewAction.Choose(true)));
    assertThat(anew.interview().question().orElseThrow().text()).isEqualTo("How big is it?");
  }

  @Test
  void whatCannotBeKeptIsNotDone() {
    InterviewSession session = begun(ANA);
    sessions.breakDown();
    assertThat(
            quiz.move(
                ANA.member(), session.name(), session.step(), new InterviewAction.Choose(true)))
        .isEqualTo(new StepResult.NotKept());

    sessions.repair();
    assertThat(sessions.find(ANA)).contains(session);
  }

  @Test
  void whatIsCancelledIsForgotten() {
    InterviewSession session = begun(ANA);

    quiz.cancel(ANA.member(), session.name(), session.step());

    assertThat(sessions.find(ANA)).isEmpty();
  }
}
