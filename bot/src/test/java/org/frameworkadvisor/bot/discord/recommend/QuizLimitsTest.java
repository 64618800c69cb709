package org.frameworkadvisor.bot.discord.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.discord.ask.SampleReplies;
import org.frameworkadvisor.bot.discord.message.HostileContent;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.MessageLimits;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.recommend.GroupResult;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.InterviewAction;
import org.frameworkadvisor.bot.recommend.InterviewSession;
import org.frameworkadvisor.bot.recommend.RecognisedAnswer;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.RecommendationService;
import org.frameworkadvisor.bot.recommend.ReplayResult;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.bot.recommend.SessionKey;
import org.frameworkadvisor.bot.recommend.Team;
import org.frameworkadvisor.knowledge.QuestionnaireSource;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Whatever a questionnaire says fits into messages that Discord takes.
class QuizLimitsTest {
  private static final RecommendationCards CARDS = new RecommendationCards(new RankingChart());
  private static final int TRIES = 60;

  private record Cited(QuestionnaireDefinition cited, Passage passage)
      implements QuestionnaireSource {
    @Override
    public Optional<QuestionnaireDefinition> questionnaire() {
      return Optional.of(cited);
    }

    @Override
    public Optional<Passage> passage(String id) {
      return Optional.of(passage);
    }

    @Override
    public Set<String> terms(String word) {
      return Set.of();
    }
  }

  private static InterviewSession session(Interview interview) {
    return new InterviewSession(
        new SessionId("Zz9Zz9Zz9Z"),
        new SessionKey(new UserId("9".repeat(20)), "9".repeat(20)),
        999_999,
        interview,
        Instant.EPOCH);
  }

  private static Interview after(Interview interview, InterviewAction action) {
    return interview.after(action).orElseThrow();
  }

  @RepeatedTest(value = TRIES, name = "seed {currentRepetition}")
  void everyStepFits(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    QuestionnaireDefinition definition = hostile.definition();
    String words = hostile.text();
    RecommendationService recommendationService =
        new RecommendationService(new Cited(definition, SampleReplies.PROTOTYPES));
    List<RecognisedAnswer> understood =
        definition.questionnaire().items().stream()
            .map(item -> new RecognisedAnswer(item, item.options().getFirst(), words))
            .toList();
    Interview confirming = Interview.begin(definition, understood);
    check(QuizCard.of(session(confirming), words));
    check(QuizCard.unfinished(session(confirming), Optional.of(new AnswerId("Zz9".repeat(6)))));
    Interview choosing = after(confirming, new InterviewAction.Confirm(false));
    check(QuizCard.of(session(choosing), words));
    Interview asking = after(choosing, new InterviewAction.Choose(false));
    while (asking.question().isPresent()) {
      check(QuizCard.of(session(asking), words));
      asking = after(asking, new InterviewAction.Give(0));
    }
    assertThat(recommendationService.interview(words)).isPresent();
  }

  @RepeatedTest(value = TRIES, name = "seed {currentRepetition}")
  void everyResultFits(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    QuestionnaireDefinition definition = hostile.definition();
    Passage passage = hostile.passage();
    Importance importance = hostile.one(Importance.values());
    Interview at = after(Interview.begin(definition, List.of()), new InterviewAction.Choose(false));
    while (at.question().isPresent()) {
      at = after(after(at, new InterviewAction.Weigh(importance)), new InterviewAction.Give(0));
    }
    RecommendationService recommendationService =
        new RecommendationService(new Cited(definition, passage));
    Recommendation own = recommendationService.recommend(definition, at.session().answers());
    InterviewSession session = session(at);
    for (int i = 0; i < 3; i++) {
      check(CARDS.of(own, session, ResultView.OWN.of(i), passage.text()));
    }
    check(CARDS.shared(own, passage.text()));
    check(CARDS.replayed(replayed(own, passage.text())));
    for (int i = 0; i < own.counterfactuals().size(); i++) {
      Recommendation other = recommendationService.whatIf(own, own.counterfactuals().get(i));
      check(CARDS.whatIf(own, other, session, ResultView.whatIf(i).of(24)));
    }
  }

  private static ReplayResult.Replayed replayed(Recommendation result, String text) {
    List<ReplayResult.Gone> gone = Collections.nCopies(3, new ReplayResult.Gone(text, text));
    return new ReplayResult.Replayed(
        result,
        Optional.of(
            new ReplayResult.Changed(
                gone, result.definition().questionnaire().items(), Optional.of(result))));
  }

  @RepeatedTest(value = TRIES, name = "seed {currentRepetition}")
  void everyTeamFits(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    QuestionnaireDefinition definition = hostile.definition();
    String name = hostile.text();
    UserId owner = new UserId("9".repeat(20));
    SessionId named = new SessionId("Zz9Zz9Zz9Z");
    Team team =
        new Team(
            named,
            owner,
            new ChannelId("9".repeat(20)),
            Optional.empty(),
            definition,
            Instant.EPOCH,
            false);
    check(TeamCard.open(team, 1_000));
    Map<QuestionnaireItem.Option, Integer> counts =
        definition.questionnaire().items().getFirst().options().stream()
            .collect(Collectors.toMap(option -> option, _ -> 99, Integer::sum));
    List<GroupResult.Place> places =
        definition.questionnaire().frameworks().stream()
            .map(id -> new GroupResult.Place(id, 100, name.length() % 3))
            .toList();
    List<GroupResult.Disagreement> disagreements =
        definition.questionnaire().items().stream()
            .limit(3)
            .map(item -> new GroupResult.Disagreement(item, counts))
            .toList();
    Optional<GroupResult.Unhappiest> unhappiest =
        Optional.of(
            new GroupResult.Unhappiest(owner, definition.questionnaire().frameworks().get(1), 99));
    check(
        TeamCard.result(
            new GroupResult(definition, 3, places, disagreements, unhappiest), Optional.of(name)));
  }

  private static void check(MessageCard card) {
    MessageLimits.check(card, value -> QuizStep.parse(value).isPresent());
  }
}
