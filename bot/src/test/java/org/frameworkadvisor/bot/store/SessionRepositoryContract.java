package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.InterviewAction;
import org.frameworkadvisor.bot.recommend.InterviewSession;
import org.frameworkadvisor.bot.recommend.RecognisedAnswer;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.bot.recommend.SessionKey;
import org.frameworkadvisor.bot.recommend.SessionRepository;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.junit.jupiter.api.Test;

/// What all [SessionRepository] do.
abstract class SessionRepositoryContract {
  private static final QuestionnaireDefinition DEFINITION =
      ContentReader.read(Path.of("../knowledge/content")).questionnaire().orElseThrow();
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00.003Z");
  private static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00.004Z");
  private static final UserId ANA = new UserId("4711");
  private static final SessionKey HERE = SessionKey.of(ANA, Optional.of(new GuildId("815")));
  private static final SessionKey PRIVATELY = SessionKey.of(ANA, Optional.empty());

  /// No sessions yet.
  abstract SessionRepository sessions();

  private static InterviewSession session(String name, SessionKey key, int step, Instant expires) {
    return session(name, key, step, expires, begun());
  }

  private static InterviewSession session(
      String name, SessionKey key, int step, Instant expires, Interview interview) {
    return new InterviewSession(new SessionId(name), key, step, interview, expires);
  }

  private static Interview begun() {
    return Interview.begin(DEFINITION, List.of());
  }

  /// One in which there is something of everything.
  private static Interview rich() {
    QuestionnaireItem product = DEFINITION.questionnaire().item("product").orElseThrow();
    RecognisedAnswer shop =
        new RecognisedAnswer(product, product.option("shop").orElseThrow(), "an on-line  shop's");
    return Stream.of(
            new InterviewAction.Confirm(true),
            new InterviewAction.Choose(false),
            new InterviewAction.Weigh(Importance.MUST),
            new InterviewAction.Give(1),
            new InterviewAction.Skip(),
            new InterviewAction.Weigh(Importance.NICE))
        .reduce(
            Interview.begin(DEFINITION, List.of(shop)),
            (interview, move) -> interview.after(move).orElseThrow(),
            (_, last) -> last);
  }

  @Test
  void aSessionComesBackAsItWent() {
    InterviewSession session = session("aaaaaaaaaa", HERE, 7, TEN, rich());
    sessions().begin(session);

    assertThat(sessions().find(HERE)).hasValue(session);
    assertThat(sessions().find(PRIVATELY)).isEmpty();
    assertThat(sessions().find(SessionKey.of(new UserId("4712"), Optional.of(new GuildId("815")))))
        .isEmpty();
  }

  @Test
  void aSeatHasOneSession() {
    sessions().begin(session("aaaaaaaaaa", HERE, 3, TEN, rich()));
    InterviewSession second = session("bbbbbbbbbb", HERE, 0, ELEVEN);
    sessions().begin(second);
    InterviewSession elsewhere = session("cccccccccc", PRIVATELY, 0, TEN);
    sessions().begin(elsewhere);

    assertThat(sessions().find(HERE)).hasValue(second);
    assertThat(sessions().find(PRIVATELY)).hasValue(elsewhere);
  }

  @Test
  void whoBeginsFirstTakesNoSeatThatIsTaken() {
    InterviewSession first = session("aaaaaaaaaa", HERE, 3, TEN, rich());
    InterviewSession elsewhere = session("cccccccccc", PRIVATELY, 0, TEN);

    assertThat(sessions().beginFirst(first)).isTrue();
    assertThat(sessions().beginFirst(session("bbbbbbbbbb", HERE, 0, ELEVEN))).isFalse();
    assertThat(sessions().beginFirst(elsewhere)).isTrue();

    assertThat(sessions().find(HERE)).hasValue(first);
    assertThat(sessions().find(PRIVATELY)).hasValue(elsewhere);
  }

  @Test
  void ofManyWhoBeginAtOnceOneIsFirst() throws Exception {
    List<Callable<Boolean>> begin =
        Stream.of("aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc", "dddddddddd")
            .map(name -> session(name, HERE, 0, TEN))
            .map(session -> (Callable<Boolean>) () -> sessions().beginFirst(session))
            .toList();

    assertThat(timesTrue(begin)).isEqualTo(1);
  }

  @Test
  void onlyTheNextStepOfTheSameSessionIsTaken() {
    sessions().begin(session("aaaaaaaaaa", HERE, 3, TEN));
    InterviewSession next = session("aaaaaaaaaa", HERE, 4, ELEVEN, rich());

    assertThat(sessions().advance(session("aaaaaaaaaa", HERE, 3, ELEVEN))).isFalse();
    assertThat(sessions().advance(session("aaaaaaaaaa", HERE, 5, ELEVEN))).isFalse();
    assertThat(sessions().advance(session("bbbbbbbbbb", HERE, 4, ELEVEN))).isFalse();
    assertThat(sessions().advance(session("aaaaaaaaaa", PRIVATELY, 4, ELEVEN))).isFalse();
    assertThat(sessions().advance(next)).isTrue();
    assertThat(sessions().advance(next)).isFalse();

    assertThat(sessions().find(HERE)).hasValue(next);
  }

  @Test
  void ofManyStepsAtOnceOneIsTaken() throws Exception {
    sessions().begin(session("aaaaaaaaaa", HERE, 0, TEN));
    Callable<Boolean> step = () -> sessions().advance(session("aaaaaaaaaa", HERE, 1, ELEVEN));

    assertThat(timesTrue(List.of(step, step, step, step, step, step))).isEqualTo(1);
  }

  private static int timesTrue(List<Callable<Boolean>> clicked) throws Exception {
    int times = 0;
    try (ExecutorService clicks = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> done : clicks.invokeAll(clicked)) {
        times += done.get() ? 1 : 0;
      }
    }
    return times;
  }

  @Test
  void eachStepIsSharedOnce() throws Exception {
    InterviewSession first = session("aaaaaaaaaa", HERE, 3, TEN);
    InterviewSession next = session("aaaaaaaaaa", HERE, 4, ELEVEN);
    sessions().begin(first);
    sessions().begin(session("bbbbbbbbbb", PRIVATELY, 3, TEN));
    Callable<Boolean> share = () -> sessions().share(first);

    assertThat(timesTrue(List.of(share, share, share, share))).isEqualTo(1);
    assertThat(sessions().share(next)).isFalse();
    assertThat(sessions().advance(next)).isTrue();
    assertThat(sessions().share(first)).isFalse();
    assertThat(sessions().share(next)).isTrue();
    assertThat(sessions().share(next)).isFalse();
    assertThat(sessions().share(session("bbbbbbbbbb", PRIVATELY, 3, TEN))).isTrue();
    InterviewSession anew = session("cccccccccc", PRIVATELY, 3, TEN);
    sessions().begin(anew);
    assertThat(sessions().share(anew)).isTrue();
  }

  @Test
  void anEndedSessionIsForgottenAndALaterOneIsNot() {
    InterviewSession first = session("aaaaaaaaaa", HERE, 2, TEN);
    sessions().begin(first);
    sessions().end(first);
    assertThat(sessions().find(HERE)).isEmpty();

    InterviewSession second = session("bbbbbbbbbb", HERE, 0, TEN);
    sessions().begin(second);
    sessions().end(first);
    assertThat(sessions().find(HERE)).hasValue(second);
  }

  @Test
  void whatHasExpiredIsForgotten() {
    sessions().begin(session("aaaaaaaaaa", HERE, 2, TEN));
    sessions().begin(session("bbbbbbbbbb", PRIVATELY, 2, TEN.plusMillis(1)));

    assertThat(sessions().forgetExpired(TEN)).isEqualTo(1);
    assertThat(sessions().forgetExpired(TEN)).isZero();
    assertThat(sessions().find(HERE)).isEmpty();
    assertThat(sessions().find(PRIVATELY)).isPresent();
  }

  @Test
  void aSessionKeepsTheQuestionnaireItBeganWith() {
    QuestionnaireDefinition other =
        QuestionnaireReader.parse(
                DEFINITION.source().replace("How big will it be?", "How big is it?"))
            .orElseThrow();
    sessions().begin(session("aaaaaaaaaa", HERE, 0, TEN));
    sessions().begin(session("bbbbbbbbbb", PRIVATELY, 0, TEN, Interview.begin(other, List.of())));

    assertThat(sessions().find(HERE).orElseThrow().interview().definition())
        .isEqualTo(DEFINITION)
        .isNotEqualTo(other);
    assertThat(sessions().find(PRIVATELY).orElseThrow().interview().definition()).isEqualTo(other);
  }

  @Test
  void everyQuestionnaireThatSomebodyBeganWithStays() {
    assertThat(sessions().questionnaires()).isEmpty();
    QuestionnaireDefinition other =
        QuestionnaireReader.parse(
                DEFINITION.source().replace("How big will it be?", "How big is it?"))
            .orElseThrow();
    InterviewSession first = session("aaaaaaaaaa", HERE, 0, TEN, Interview.begin(other, List.of()));
    sessions().begin(first);
    sessions().end(first);
    sessions().begin(session("bbbbbbbbbb", HERE, 0, TEN));
    sessions().beginFirst(session("cccccccccc", PRIVATELY, 0, TEN));

    assertThat(sessions().questionnaires()).containsExactlyInAnyOrder(DEFINITION, other);
  }

  @Test
  void aSessionIsFoundByItsNameAndByItsPlace() {
    InterviewSession ana = session("aaaaaaaaaa", HERE, 0, TEN);
    InterviewSession ben =
        session(
            "bbbbbbbbbb",
            SessionKey.of(new UserId("4712"), Optional.of(new GuildId("815"))),
            0,
            TEN);
    sessions().begin(ben);
    sessions().begin(ana);
    sessions().begin(session("cccccccccc", PRIVATELY, 0, TEN));

    assertThat(sessions().find(new SessionId("bbbbbbbbbb"))).hasValue(ben);
    assertThat(sessions().find(new SessionId("dddddddddd"))).isEmpty();
    assertThat(sessions().at("815")).containsExactly(ana, ben);
    assertThat(sessions().at("816")).isEmpty();
  }
}
