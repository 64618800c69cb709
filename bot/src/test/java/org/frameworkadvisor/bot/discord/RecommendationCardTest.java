package org.frameworkadvisor.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.recommend.Advice;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.Move;
import org.frameworkadvisor.bot.recommend.Recommend;
import org.frameworkadvisor.bot.recommend.Seat;
import org.frameworkadvisor.bot.recommend.Session;
import org.frameworkadvisor.bot.recommend.SessionName;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.scoring.Criterion;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.frameworkadvisor.knowledge.scoring.Option;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.Rating;
import org.junit.jupiter.api.Test;

/// What a result says, by a small questionnaire: Django and Flask on either side of a line.
class RecommendationCardTest {
  private static final Definition DEFINITION =
      new Definition(
          new Questionnaire(
              "small",
              List.of("django", "flask", "fastapi"),
              List.of(new Criterion("what", "Kind", 50), new Criterion("size", "Size", 50)),
              List.of(
                  item("what", "What is it?", Map.of("django", fit(90), "fastapi", fails())),
                  item("size", "How big?", Map.of("flask", fit(90))))),
          "1a2b3c4d",
          "",
          Map.of("django", "Django", "flask", "Flask", "fastapi", "FastAPI"),
          Map.of());

  private static Item item(String id, String text, Map<String, Rating> ratings) {
    return new Item(
        id,
        id,
        text,
        "So that I know.",
        true,
        List.of(
            new Option("yes", "Just so", "as it is", ratings),
            new Option("no", "Otherwise", "not so", Map.of())),
        Map.of());
  }

  private static Rating fit(int fit) {
    return new Rating(fit, false, List.of("articles/guide#prototypes-1"));
  }

  private static Rating fails() {
    return new Rating(10, true, List.of());
  }

  private static String shown(ResultView view, String note, Move... moves) {
    Interview interview = Interview.begin(DEFINITION, List.of());
    for (Move move : moves) {
      interview = interview.after(move).orElseThrow();
    }
    Session session =
        new Session(
            new SessionName("abcdefghij"),
            Seat.of(new UserId("4711"), Optional.empty()),
            9,
            interview,
            Instant.EPOCH);
    return Screen.of(
        RecommendationCard.of(
            new Recommend(new OnePassage()).recommend(DEFINITION, interview.session().answers()),
            session,
            view,
            note));
  }

  private static final class OnePassage implements Advice {
    @Override
    public Optional<Definition> definition() {
      return Optional.of(DEFINITION);
    }

    @Override
    public Optional<Passage> passage(String id) {
      return Optional.of(Sample.PROTOTYPES);
    }

    @Override
    public Set<String> terms(String word) {
      return Set.of();
    }
  }

  @Test
  void whereFrameworksAreLevelItSaysWhatDecides() {
    assertThat(
            shown(ResultView.WINNER, "", new Move.Choose(true), new Move.Give(0), new Move.Give(0)))
        .startsWith(
            """
            # Django and Flask are level; this decides:
            • What is it? Just so (+20 for Django)
            • How big? Just so (+20 for Flask)
            `██████████████░░░░░░` »70« Django
            `██████████████░░░░░░` »70« Flask
            `██████░░░░░░░░░░░░░░` »30« FastAPI
            ────
            # Django
            ➕ What is it? Just so (+20)
            │ Flask is small.
            ~ Guide › Flask › Uses › reviewed 17 May 2026 · [source](https://example.org/guide_%282026%29)
            ~ You answered 100 % of what counts; confidence is fair.
            """);
  }

  @Test
  void aMustThatCannotBeMetIsSaid() {
    assertThat(
            shown(
                new ResultView(2),
                "A note.",
                new Move.Choose(true),
                new Move.Weigh(Importance.MUST),
                new Move.Give(0),
                new Move.Skip()))
        .contains("# Django suits you best, by 40 points of 100.")
        .contains("`××××××××××××××××××××` FastAPI: out, it cannot meet a must")
        .contains(
            "# FastAPI\n✗ It cannot meet your must: What is it? Just so\n➖ What is it? Just so")
        .contains("~ A note.")
        .contains("[Back] [Restart]");
  }

  @Test
  void whoAnsweredNothingIsToldSo() {
    assertThat(
            shown(ResultView.WINNER, "", new Move.Choose(true), new Move.Skip(), new Move.Skip()))
        .isEqualTo(
            """
            You answered nothing, so nothing speaks for any of them.
            [Back] [Restart]\
            """);
  }
}
