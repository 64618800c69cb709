package org.frameworkadvisor.bot.discord.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.discord.ask.SampleReplies;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.recommend.GroupResult;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.InterviewAction;
import org.frameworkadvisor.bot.recommend.InterviewSession;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.RecommendationService;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.bot.recommend.SessionKey;
import org.frameworkadvisor.knowledge.QuestionnaireSource;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.junit.jupiter.api.Test;

/// What a result says, by a small questionnaire: Django and Flask on either side of a line.
class RecommendationCardsTest {
  private static final RecommendationCards CARDS = new RecommendationCards(new RankingChart());
  private static final QuestionnaireDefinition DEFINITION =
      definition("django", "flask", "fastapi");

  /// Of those that come on top, nothing is said.
  private static final QuestionnaireDefinition MANY =
      definition("django", "flask", "fastapi", "dash", "gradio");

  private static QuestionnaireDefinition definition(String... frameworks) {
    return new QuestionnaireDefinition(
        new Questionnaire(
            "small",
            List.of(frameworks),
            List.of(
                new Questionnaire.Criterion("what", "Kind", 50),
                new Questionnaire.Criterion("size", "Size", 50)),
            List.of(
                item("what", "What is it?", Map.of("django", fit(90), "fastapi", fails())),
                item("size", "How big?", Map.of("flask", fit(90))))),
        "1a2b3c4d",
        "",
        Map.of("django", "Django", "flask", "Flask", "fastapi", "FastAPI", "dash", "*Dash*"),
        Map.of("django", List.of("articles/guide#prototypes-1")),
        Map.of());
  }

  private static QuestionnaireItem item(
      String id, String text, Map<String, QuestionnaireItem.Rating> ratings) {
    return new QuestionnaireItem(
        id,
        id,
        text,
        "So that I know.",
        true,
        List.of(
            new QuestionnaireItem.Option("yes", "Just so", "as it is", ratings),
            new QuestionnaireItem.Option("no", "Otherwise", "not so", Map.of())),
        Map.of());
  }

  private static QuestionnaireItem.Rating fit(int fit) {
    return new QuestionnaireItem.Rating(fit, false, List.of("articles/guide#prototypes-1"));
  }

  private static QuestionnaireItem.Rating fails() {
    return new QuestionnaireItem.Rating(10, true, List.of());
  }

  private static final RecommendationService RECOMMEND =
      new RecommendationService(new OnePassage());

  private static InterviewSession session(InterviewAction... actions) {
    Interview interview = Interview.begin(DEFINITION, List.of());
    for (InterviewAction action : actions) {
      interview = interview.after(action).orElseThrow();
    }
    return new InterviewSession(
        new SessionId("abcdefghij"),
        SessionKey.of(new UserId("4711"), Optional.empty()),
        9,
        interview,
        Instant.EPOCH);
  }

  private static Recommendation result(InterviewSession session) {
    return RECOMMEND.recommend(DEFINITION, session.interview().session().answers());
  }

  private static String shown(ResultView view, String note, InterviewAction... actions) {
    InterviewSession session = session(actions);
    return RenderedCard.of(CARDS.of(result(session), session, view, note));
  }

  private static final class OnePassage implements QuestionnaireSource {
    @Override
    public Optional<QuestionnaireDefinition> questionnaire() {
      return Optional.of(DEFINITION);
    }

    @Override
    public Optional<Passage> passage(String id) {
      return Optional.of(SampleReplies.PROTOTYPES);
    }

    @Override
    public Set<String> terms(String word) {
      return Set.of();
    }
  }

  @Test
  void whereFrameworksAreLevelItSaysWhatDecides() {
    assertThat(
            shown(
                ResultView.OWN,
                "",
                new InterviewAction.Choose(true),
                new InterviewAction.Give(0),
                new InterviewAction.Give(0)))
        .startsWith(
            """
            # Django and Flask are level; this decides:
            • For Django (+20): What is it? Just so
            • For Flask (+20): How big? Just so
            `██████████████░░░░░░` »70« Django
            `██████████████░░░░░░` »70« Flask
            `██████░░░░░░░░░░░░░░` »30« FastAPI
            ────
            # Django
            ➕ What is it? Just so (+20)
            │ Flask is small.
            ~ [Guide › Flask › Uses](<https://example.org/guide_%282026%29>) · reviewed 2026-05-17
            ~ You answered 100 % of what counts; confidence is fair.
            """)
        .containsPattern("~ Code: [0-9A-Z]{4}-[0-9A-Z-]+ · /result");
  }

  @Test
  void aMustThatCannotBeMetIsSaid() {
    assertThat(
            shown(
                ResultView.OWN.of(2),
                "A note.",
                new InterviewAction.Choose(true),
                new InterviewAction.Weigh(Importance.MUST),
                new InterviewAction.Give(0),
                new InterviewAction.Skip()))
        .contains("# Django suits you best, by 40 points of 100.")
        .contains("`××××××××××××××××××××` FastAPI: out, it cannot meet a must")
        .contains("# FastAPI\n✗ It cannot meet your must: What is it? Just so")
        .contains("~ A note.")
        .contains("[Back] [Restart] [Share]");
  }

  @Test
  void whoAnsweredNothingIsToldSo() {
    assertThat(
            shown(
                ResultView.OWN,
                "",
                new InterviewAction.Choose(true),
                new InterviewAction.Skip(),
                new InterviewAction.Skip()))
        .isEqualTo(
            """
            You answered nothing, so nothing speaks for any of them.
            [Back] [Restart]\
            """);
  }

  @Test
  void whatWouldTurnItIsAQuestionAndItsAnswerLeadsBack() {
    InterviewSession session =
        session(
            new InterviewAction.Choose(true),
            new InterviewAction.Give(0),
            new InterviewAction.Weigh(Importance.NICE),
            new InterviewAction.Give(0));
    Recommendation own = result(session);
    assertThat(RenderedCard.of(CARDS.of(own, session, ResultView.OWN, "")))
        .contains("# Django suits you best, by ")
        .contains("# How to learn Django\n│ Flask is small. It is good for prototypes.")
        .contains("[What if size matters more?]");

    Recommendation other = RECOMMEND.whatIf(own, own.counterfactuals().getFirst());
    assertThat(RenderedCard.of(CARDS.whatIf(own, other, session, ResultView.whatIf(0))))
        .startsWith(
            "~ What if? Flask would win if “Just so” (size) mattered more: a must instead of nice.")
        .contains("# Flask would suit you best, by ")
        .endsWith("[Back to my answers]");
  }

  private static String drawn(Importance importance) {
    AnswerSheet answers =
        AnswerSheet.NONE
            .with("what", new AnswerSheet.Answer("yes", importance))
            .with("size", new AnswerSheet.Answer("yes", Importance.NICE));
    return RenderedCard.of(CARDS.shared(RECOMMEND.recommend(MANY, answers), "Ana"));
  }

  @Test
  void theThreeBestHaveABarAndTheOthersShareALine() {
    assertThat(drawn(Importance.NICE))
        .contains(
            """
            `██████████░░░░░░░░░░` »50« *Dash*
            ~ Then: gradio 50, FastAPI 30.
            """);
    assertThat(drawn(Importance.MUST))
        .contains(
            """
             *Dash*
            ~ Then: gradio 50. Out, for they cannot meet a must: FastAPI.
            """)
        .doesNotContain("`××");
  }

  @Test
  void soTheyHaveWhereATeamDecides() {
    List<GroupResult.Place> places =
        List.of(
            new GroupResult.Place("django", 80, 0),
            new GroupResult.Place("flask", 60, 0),
            new GroupResult.Place("gradio", 50, 0),
            new GroupResult.Place("dash", 40, 0),
            new GroupResult.Place("fastapi", 30, 2));

    assertThat(
            RenderedCard.of(
                TeamCard.result(
                    new GroupResult(MANY, 3, places, List.of(), Optional.empty()),
                    Optional.empty())))
        .contains(
            """
            `██████████░░░░░░░░░░` »50« gradio
            ~ Then: *Dash* 40. Out, for they cannot meet a must: FastAPI.
            """);
  }

  @Test
  void aSharedResultSaysWhoseItIsAndInvitesOthers() {
    InterviewSession session =
        session(
            new InterviewAction.Choose(true),
            new InterviewAction.Give(0),
            new InterviewAction.Skip());

    assertThat(RenderedCard.of(CARDS.shared(result(session), "*Ana* <@1>")))
        .startsWith("»*Ana* <@1>« shares what suits their project:\n# Django suits it best")
        .contains("Confidence is fair.")
        .endsWith("[Find my framework]");
  }
}
