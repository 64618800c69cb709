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
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.twin.InMemorySessions;
import org.frameworkadvisor.bot.twin.InMemoryTeams;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.scoring.Answer;
import org.frameworkadvisor.knowledge.scoring.Answers;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Option;
import org.junit.jupiter.api.Test;

class RecommendToTeamsTest {
  private static final UserId ANA = new UserId("1");
  private static final UserId BEN = new UserId("2");
  private static final UserId CLEO = new UserId("3");
  private static final int SHOP = 1;
  private static final int MICROSERVICE = 4;

  private static final Definition PETS =
      Definition.parse(
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

  private final InMemorySessions sessions = new InMemorySessions();
  private final InMemoryTeams all = new InMemoryTeams();
  private final Recommend recommend = new Recommend(new ShippedAdvice());
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final RecommendToTeams teams =
      new RecommendToTeams(recommend, all, sessions, new Random(20260924), () -> now);
  private final RecommendInSteps quiz =
      new RecommendInSteps(recommend, sessions, all, new Random(20260925), () -> now);
  private final Team team =
      teams.open(ANA, new ChannelId("c1"), Duration.ofHours(24)).orElseThrow();

  private Session answers(UserId member, int product, int size) {
    Session session = moved(teams.join(team, member), new Move.Choose(true));
    session = moved(session, new Move.Give(product));
    session = moved(session, new Move.Give(size));
    return moved(moved(session, new Move.Skip()), new Move.Skip());
  }

  private Session moved(Session session, Move move) {
    Stepped stepped = quiz.move(session.seat().member(), session.name(), session.step(), move);
    assertThat(stepped).isInstanceOf(Stepped.Moved.class);
    return ((Stepped.Moved) stepped).now();
  }

  @Test
  void everybodyCountsTheSame() {
    answers(ANA, SHOP, 2);
    answers(BEN, SHOP, 2);
    answers(CLEO, MICROSERVICE, 0);
    moved(teams.join(team, new UserId("4")), new Move.Choose(true));

    GroupResult result = teams.result(team);

    assertThat(teams.finished(team)).isEqualTo(3);
    assertThat(result.members()).isEqualTo(3);
    assertThat(result.winner().orElseThrow().framework()).isEqualTo("django");
    double mean =
        sessions.at(Seat.place(team.name())).stream()
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
        .extracting(Option::id)
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
                    ANA, Answers.NONE.with("garden", new Answer("large", Importance.MUST)),
                    BEN, Answers.NONE.with("garden", new Answer("none", Importance.MUST))))
            .result();

    assertThat(result.winner()).isEmpty();
    assertThat(result.level()).isEmpty();
    assertThat(result.unhappiest()).isEmpty();
  }

  @Test
  void thoseAreLevelThatAreTooCloseToTheWinner() {
    Answers indifferent = Answers.NONE.with("garden", new Answer("large", Importance.NONE));
    assertThat(new GroupScoring(PETS, Map.of(ANA, indifferent)).result().level()).hasSize(2);
    Answers decided = indifferent.with("garden", new Answer("large", Importance.NICE));
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
    Session session = moved(teams.join(team, BEN), new Move.Choose(true));

    assertThat(teams.join(team, BEN)).isEqualTo(session);
    assertThat(teams.join(team, CLEO).name()).isNotEqualTo(session.name());
  }

  @Test
  void whoeverJoinsTwiceAtOnceHasJoinedOnce() throws Exception {
    try (ExecutorService clicks = Executors.newFixedThreadPool(4)) {
      for (int member = 0; member < 200; member++) {
        UserId who = new UserId("at-once-" + member);
        Callable<Session> join = () -> teams.join(team, who);
        Set<SessionName> begun = new HashSet<>();
        for (Future<Session> session : clicks.invokeAll(List.of(join, join, join, join))) {
          begun.add(session.get().name());
        }
        assertThat(begun).hasSize(1);
      }
    }
  }

  @Test
  void whenItIsOverNobodyAnswersAnyMore() {
    Session session = moved(teams.join(team, BEN), new Move.Choose(true));
    now = now.plus(Duration.ofHours(24)).minusMillis(1);
    session = moved(session, new Move.Skip());
    assertThat(teams.due()).isEmpty();

    now = now.plusMillis(1);

    assertThat(teams.due()).containsExactly(team);
    assertThat(teams.isOver(team)).isTrue();
    assertThat(quiz.move(BEN, session.name(), session.step(), new Move.Skip()))
        .isEqualTo(new Stepped.Decided());
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
