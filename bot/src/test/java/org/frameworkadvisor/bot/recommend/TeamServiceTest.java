package org.frameworkadvisor.bot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.twin.InMemorySessionRepository;
import org.frameworkadvisor.bot.twin.InMemoryTeamRepository;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.junit.jupiter.api.Test;

class TeamServiceTest {
  private static final UserId ANA = new UserId("1");
  private static final UserId BEN = new UserId("2");
  private static final UserId CLEO = new UserId("3");
  private static final int SHOP = 1;
  private static final int MICROSERVICE = 4;

  private static final QuestionnaireDefinition PETS =
      QuestionnaireReader.parse(
              """
              id: pets
              frameworks: [{id: cat, name: Cat}, {id: dog, name: Dog}]
              criteria: [{id: room, title: Room, weight: 50}]
              questions:
                - id: garden
                  criterion: room
                  text: Is there a garden?
                  why: Some like to run.
                  options:
                    - {id: large, label: A large one, example: a park, fit: {cat: {fit: 10, fails: true, because: [a]}}}
                    - {id: none, label: None, example: a flat, fit: {dog: {fit: 20, fails: true, because: [a]}}}
              """)
          .orElseThrow();

  private final InMemorySessionRepository sessions = new InMemorySessionRepository();
  private final InMemoryTeamRepository all = new InMemoryTeamRepository();
  private final RecommendationService recommendationService =
      new RecommendationService(new ShippedQuestionnaireSource());
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final TeamService teams =
      new TeamService(recommendationService, all, sessions, new Random(20260924), () -> now);
  private final InterviewService quiz =
      new InterviewService(recommendationService, sessions, all, new Random(20260925), () -> now);
  private final Team team =
      teams.open(ANA, new ChannelId("c1"), Duration.ofHours(24)).orElseThrow();

  private InterviewSession answers(UserId member, int product, int size) {
    InterviewSession session = moved(teams.join(team, member), new InterviewAction.Choose(true));
    session = moved(session, new InterviewAction.Give(product));
    for (int i = 0; i < 3; i++) {
      session = moved(session, new InterviewAction.Skip());
    }
    session = moved(session, new InterviewAction.Give(size));
    return moved(session, new InterviewAction.Skip());
  }

  private InterviewSession moved(InterviewSession session, InterviewAction action) {
    StepResult stepped = quiz.move(session.key().member(), session.name(), session.step(), action);
    assertThat(stepped).isInstanceOf(StepResult.Moved.class);
    return ((StepResult.Moved) stepped).now();
  }

  @Test
  void everybodyCountsTheSame() {
    answers(ANA, SHOP, 2);
    answers(BEN, SHOP, 2);
    answers(CLEO, MICROSERVICE, 0);
    moved(teams.join(team, new UserId("4")), new InterviewAction.Choose(true));

    GroupResult result = teams.result(team);

    assertThat(teams.finished(team)).isEqualTo(3);
    assertThat(result.members()).isEqualTo(3);
    assertThat(result.winner().orElseThrow().framework()).isEqualTo("django");
    double mean =
        sessions.at(SessionKey.place(team.name())).stream()
            .filter(session -> session.interview().stage() == Interview.Stage.DONE)
            .mapToDouble(
                session -> quiz.result(session).ranking().of("django").orElseThrow().total())
            .average()
            .orElseThrow();
    assertThat(result.winner().orElseThrow().total()).isEqualTo(mean);
  }

  @Test
  void itSaysWhereTheyAreApartAndWhoLosesMost() {
    answers(ANA, SHOP, 2);
    answers(BEN, SHOP, 2);
    answers(CLEO, MICROSERVICE, 2);

    GroupResult result = teams.result(team);

    assertThat(result.disagreements()).hasSize(1);
    GroupResult.Disagreement apart = result.disagreements().getFirst();
    assertThat(apart.question().id()).isEqualTo("product");
    assertThat(apart.counts().keySet())
        .extracting(QuestionnaireItem.Option::id)
        .containsExactly("shop", "microservice");
    assertThat(apart.counts().values()).containsExactly(2, 1);
    assertThat(result.unhappiest().orElseThrow().member()).isEqualTo(CLEO);
    assertThat(result.unhappiest().orElseThrow().favourite()).isNotEqualTo("django");
  }

  @Test
  void whereAMustRulesOutEachThereIsNoWinnerToBeUnhappyWith() {
    GroupResult result =
        new GroupScoring(
                PETS,
                Map.of(
                    ANA,
                        AnswerSheet.NONE.with(
                            "garden", new AnswerSheet.Answer("large", Importance.MUST)),
                    BEN,
                        AnswerSheet.NONE.with(
                            "garden", new AnswerSheet.Answer("none", Importance.MUST))))
            .result();

    assertThat(result.winner()).isEmpty();
    assertThat(result.level()).isEmpty();
    assertThat(result.unhappiest()).isEmpty();
  }

  @Test
  void thoseAreLevelThatAreTooCloseToTheWinner() {
    AnswerSheet indifferent =
        AnswerSheet.NONE.with("garden", new AnswerSheet.Answer("large", Importance.NONE));
    assertThat(new GroupScoring(PETS, Map.of(ANA, indifferent)).result().level()).hasSize(2);
    AnswerSheet decided =
        indifferent.with("garden", new AnswerSheet.Answer("large", Importance.NICE));
    assertThat(new GroupScoring(PETS, Map.of(ANA, decided)).result().level())
        .extracting(GroupResult.Place::framework)
        .containsExactly("dog");
  }

  @Test
  void whereAllAgreeNobodyIsUnhappy() {
    answers(ANA, SHOP, 2);
    answers(BEN, SHOP, 2);

    assertThat(teams.result(team).disagreements()).isEmpty();
    assertThat(teams.result(team).unhappiest()).isEmpty();
  }

  @Test
  void withoutAnswersThereIsNoWinnerToBeHappyWith() {
    assertThat(teams.result(team).members()).isZero();
  }

  @Test
  void whoeverComesBackGoesOnWhereTheyWere() {
    InterviewSession session = moved(teams.join(team, BEN), new InterviewAction.Choose(true));

    assertThat(teams.join(team, BEN)).isEqualTo(session);
    assertThat(teams.join(team, CLEO).name()).isNotEqualTo(session.name());
  }

  @Test
  void whoeverJoinsTwiceAtOnceHasJoinedOnce() throws Exception {
    try (ExecutorService clicks = Executors.newFixedThreadPool(4)) {
      for (int member = 0; member < 200; member++) {
        UserId who = new UserId("at-once-" + member);
        Callable<InterviewSession> join = () -> teams.join(team, who);
        Set<SessionId> begun = new HashSet<>();
        for (Future<InterviewSession> session : clicks.invokeAll(List.of(join, join, join, join))) {
          begun.add(session.get().name());
        }
        assertThat(begun).hasSize(1);
      }
    }
  }

  @Test
  void whenItIsOverNobodyAnswersAnyMore() {
    InterviewSession session = moved(teams.join(team, BEN), new InterviewAction.Choose(true));
    now = now.plus(Duration.ofHours(24)).minusMillis(1);
    session = moved(session, new InterviewAction.Skip());
    assertThat(teams.due()).isEmpty();

    now = now.plusMillis(1);

    assertThat(teams.due()).containsExactly(team);
    assertThat(teams.isOver(team)).isTrue();
    assertThat(quiz.move(BEN, session.name(), session.step(), new InterviewAction.Skip()))
        .isEqualTo(new StepResult.Decided());
    teams.close(team);
    assertThat(teams.due()).isEmpty();
  }

  @Test
  void aNameIsShownOnlyToWhomItPleases() {
    assertThat(teams.toggle(team.name(), BEN, "ben")).isTrue();
    assertThat(teams.name(team.name(), BEN)).hasValue("ben");
    assertThat(teams.name(team.name(), ANA)).isEmpty();
    assertThat(teams.toggle(team.name(), BEN, "ben")).isFalse();
    assertThat(teams.name(team.name(), BEN)).isEmpty();
  }
}
