package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// `/recommend`: the questionnaire, up to its result.
class RecommendingIT extends QuizScenario {

  @Test
  void sixClicksLeadToAResultInOnePrivateMessage() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    SimInteraction asked = ana.slash("recommend");
    VisibleMessage message = ana.latest();
    assertThat(message.isEphemeral()).isTrue();
    assertThat(message.buttonLabels()).contains("Quick: 6 questions", "Cancel");
    assertThat(message.text()).contains("How many questions");
    assertThat(asked.wasDeferred()).isFalse();

    VisibleMessage first = clicks(ana, "Quick: 6 questions");
    assertThat(first.text())
        .contains("1 of 6", "What are you building?", "Why we ask: Each framework has")
        .contains("**An online shop** – products, orders");
    assertThat(clicks(ana, "An online shop").text())
        .contains("2 of 6", "What will people look at?");
    VisibleMessage result =
        clicks(ana, "Pages that the server makes", "No", "Nothing", "Large", "We are beginners");

    assertThat(result.id()).isEqualTo(message.id());
    assertThat(result.text())
        .contains("Django suits you best, by")
        .containsPattern("`█+░*` \\*\\*\\d+\\*\\* Django")
        .contains("➕ What are you building? An online shop (+")
        .contains("➖ How well does the team know Python? We are beginners (-")
        .contains("> ")
        .contains("as of 20")
        .containsPattern("-# Then: Litestar \\d+, .*, Gradio \\d+\\.")
        .contains("The first place is fairly firm: it stays in ")
        .contains("You answered 47 % of what counts; confidence is fair.")
        .contains("pull in opposite directions")
        .contains("### How to learn Django", "> Django's own tutorial leads in eight parts")
        .containsPattern("Code: [0-9A-Z]{4}-[0-9A-Z-]+ · /result");
    assertThat(bob.sees()).isEmpty();
  }

  @Test
  void backSkipRestartAndCancelDoWhatTheySay() {
    SimUser ana = beginner("ana");
    clicks(ana, "Quick: 6 questions", "An online shop", "Skip");
    assertThat(ana.latest().text()).contains("3 of 6");
    assertThat(clicks(ana, "Back").text()).contains("2 of 6", "What will people look at?");
    assertThat(clicks(ana, "Back").text()).contains("1 of 6", "What are you building?");
    assertThat(clicks(ana, "Back").text()).contains("How many questions");
    assertThat(clicks(ana, "Quick: 6 questions", "A microservice", "Restart").text())
        .contains("How many questions");
    assertThat(clicks(ana, "Quick: 6 questions", "Cancel").text())
        .contains("Cancelled. I have kept none");
    ana.slash("recommend");
    assertThat(ana.latest().buttonLabels()).contains("Quick: 6 questions");
  }

  @Test
  void theFullOneBranches() {
    SimUser ana = beginner("ana");
    VisibleMessage message = ana.latest();
    assertThat(message.buttonLabels()).anyMatch(label -> label.startsWith("Full: about "));
    clicks(ana, message.buttonLabels().get(1));
    while (!ana.latest().text().contains("Is there a database?")) {
      clicks(ana, "Skip");
    }

    assertThat(clicks(ana, "Yes").text()).contains("bring its own ORM?");
    assertThat(clicks(ana, "Back", "No").text()).contains("Who decides on structure");
  }

  @Test
  void whatMattersMoreCountsMore() {
    SimUser ana = beginner("ana");
    clicks(ana, "Quick: 6 questions", "A microservice", "Skip", "Skip", "Skip");
    VisibleMessage weighed = clicks(ana, "A must");
    assertThat(weighed.text()).contains("5 of 6", "How big will it be?");
    VisibleMessage result = clicks(ana, "Large", "Skip");
    assertThat(result.text()).contains("Django suits you best");

    clicks(ana, "Back", "Back", "Doesn't matter", "Large", "Skip");

    assertThat(ana.latest().text()).contains("Flask suits you best").doesNotContain("Large");
  }

  @Test
  void killedInTheMiddleItGoesOnWhereItWas() {
    SimUser ana = beginner("ana");
    clicks(ana, "Quick: 6 questions", "An online shop", "Nice");

    restart();

    VisibleMessage next = clicks(ana, "Pages that the server makes");
    assertThat(next.text()).contains("3 of 6");
    restart();
    ana.slash("recommend");
    VisibleMessage waiting = ana.latest();
    assertThat(waiting.text()).contains("not finished: you were at question 3 of 6");
    assertThat(clicks(ana, "Go on").text()).contains("3 of 6");
    assertThat(clicks(ana, "Skip", "Nothing", "Large", "Skip").text())
        .contains("What are you building? An online shop", "How big will it be? Large");
  }

  @Test
  void whatWasAnsweredJustBeforeTheEndIsKept() {
    SimUser ana = beginner("ana");
    clicks(ana, "Quick: 6 questions");
    // The callback is what tells that an answer has been taken.
    SimInteraction clicked = ana.click("An online shop");
    ana.answerTo(clicked);

    restart();

    ana.slash("recommend");
    assertThat(ana.latest().text()).contains("you were at question 2 of 6");
  }

  @Test
  void aLostGatewayLosesNoAnswer() {
    SimUser ana = beginner("ana");
    clicks(ana, "Quick: 6 questions", "An online shop");
    int resumed = discord().timesResumed();

    discord().cutGateway();
    ana.click("Pages that the server makes");
    assertThat(ana.latest().text()).contains("3 of 6");
    discord().await("the session to resume", () -> discord().timesResumed() > resumed);
    int identified = discord().timesIdentified();
    discord().askToReconnect();
    discord().await("a new connection", () -> discord().timesResumed() > resumed + 1);

    assertThat(clicks(ana, "Skip", "Skip", "Large", "Skip").text())
        .contains("What are you building? An online shop", "How big will it be? Large");
    assertThat(discord().timesIdentified()).isEqualTo(identified);
  }

  @Test
  void aDayLaterItSaysKindlyThatItHasExpired() {
    SimUser ana = beginner("ana");
    VisibleMessage quiz = clicks(ana, "Quick: 6 questions");

    restartAfter("UPDATE sessions SET expires_at = expires_at - 25 * 60 * 60 * 1000");

    assertThat(clicks(ana, "An online shop").text()).contains("has waited for a day");
    assertThat(ana.latest().id()).isEqualTo(quiz.id());
    assertThat(clicks(ana, "Find my framework").buttonLabels()).contains("Quick: 6 questions");
  }

  @Test
  void aClickOnAnEarlierStepChangesNothing() {
    SimUser ana = beginner("ana");
    VisibleMessage first = clicks(ana, "Quick: 6 questions");
    String shop = first.button("An online shop").customId();
    clicks(ana, "A microservice");

    ana.forges(first, shop);

    assertThat(ana.latest().text()).contains("it changed nothing", "2 of 6");
    assertThat(clicks(ana, "Skip", "Skip", "Skip", "Small", "We are beginners").text())
        .contains("What are you building? A microservice")
        .doesNotContain("An online shop");
  }

  @Test
  void nobodyMovesSomebodyElsesQuestionnaire() {
    SimUser ana = beginner("ana");
    VisibleMessage first = clicks(ana, "Quick: 6 questions");
    String shop = first.button("An online shop").customId();
    SimUser eve = beginner("eve");
    VisibleMessage own = eve.latest();

    eve.forges(own, shop);
    assertThat(eve.latest().text()).contains("is somebody else's");
    eve.forges(own, shop.replace(ana.id(), eve.id()));
    assertThat(eve.latest().text()).contains("another one has taken its place");
    eve.forges(own, own.button("Cancel").customId().replaceFirst("c$", "o99"));
    assertThat(eve.latest().text()).contains("it changed nothing");
    eve.forges(own, own.button("Cancel").customId().replaceFirst("c$", "zz"));
    assertThat(eve.latest().text()).isNotBlank();

    assertThat(clicks(ana, "A microservice").text()).contains("2 of 6");
  }

  @Test
  void aPublicMessageIsNotChangedByAForgedClick() {
    SimUser ana = beginner("ana");
    VisibleMessage quiz = clicks(ana, "Quick: 6 questions");
    ana.slash("ask", "question", QUESTION);
    VisibleMessage answer = ana.latest();

    ana.forges(answer, quiz.button("An online shop").customId());

    assertThat(ana.latest().isEphemeral()).isTrue();
    assertThat(ana.now(answer)).isEqualTo(answer);
  }

  @Test
  void eachServerAndTheDirectMessagesHaveAQuestionnaireOfTheirOwn() {
    SimUser ana = beginner("ana");
    clicks(ana, "Quick: 6 questions", "An online shop");
    ana.dm("hello");

    ana.slash("recommend");

    assertThat(ana.latest().buttonLabels()).contains("Quick: 6 questions");
    assertThat(clicks(ana, "Quick: 6 questions", "A microservice").text()).contains("2 of 6");
    ana.in(channel()).slash("recommend");
    assertThat(ana.latest().text()).contains("you were at question 2 of 6");
  }

  @Test
  void whoStartsAnewStartsAnew() {
    SimUser ana = beginner("ana");
    clicks(ana, "Quick: 6 questions", "An online shop");
    ana.slash("recommend");

    clicks(ana, "Start anew");

    assertThat(ana.latest().text()).contains("How many questions");
    ana.slash("recommend");
    assertThat(ana.latest().text()).contains("not finished.");
  }

  @Test
  void whatADescriptionSaysIsConfirmedAndNotAsked() {
    SimUser ana = join("ana");
    ana.slash(
        "recommend",
        "project",
        "a REST API for a machine-learning model, small team of beginners @everyone");

    assertThat(ana.latest().text())
        .contains("From what you wrote I understand")
        .contains("What are you building? **A machine-learning model behind an address**")
        .contains("(“machine learning model”)")
        .contains("How well does the team know Python? **We are beginners**")
        .contains("Is that right?");
    VisibleMessage choosing = clicks(ana, "Yes, use these answers");
    assertThat(choosing.buttonLabels()).contains("Quick: 4 questions");
    assertThat(clicks(ana, "Quick: 4 questions").text())
        .contains("1 of 4", "What will people look at?");
    assertThat(clicks(ana, "Skip", "No", "Nothing", "Small").text())
        .contains("suits you best", "You answered 41 % of what counts");
  }

  @Test
  void whatWasUnderstoodWronglyIsAsked() {
    SimUser ana = join("ana");
    ana.slash("recommend", "project", "an online shop");

    assertThat(clicks(ana, "No, ask me everything", "Quick: 6 questions").text())
        .contains("1 of 6", "What are you building?");
  }

  @Test
  void aDescriptionThatSaysNothingIsToldSo() {
    SimUser ana = join("ana");

    ana.slash("recommend", "project", "something nice ``` <@1> @everyone");

    assertThat(ana.latest().text()).contains("I could not tell any answer", "How many questions");
    assertThat(ana.latest().pinged()).isEmpty();
  }

  @Test
  void aQuestionThatAsksForAChoiceGetsAnAnswerAndTheOffer() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    ana.slash("ask", "question", "Which framework should I use for an online shop?");
    VisibleMessage answer = ana.latest();
    assertThat(answer.text()).contains("Confidence:");
    assertThat(answer.buttonLabels()).contains("Find my framework", "More");
    discord().await("the answer to be kept", () -> inTheStore().contains("for an online shop"));

    restart();
    bob.click(answer, "Find my framework");

    assertThat(bob.latest().isEphemeral()).isTrue();
    assertThat(bob.latest().text()).contains("What are you building? **An online shop**");
    clicks(bob, "Yes, use these answers", "Quick: 5 questions");
    bob.click(answer, "Find my framework");
    assertThat(bob.latest().text()).contains("not finished: you were at question 1 of 5");
    assertThat(clicks(bob, "Start anew").text()).contains("**An online shop**");
    assertThat(ana.now(answer)).isEqualTo(answer);
  }

  @Test
  void aQuestionForAFactHasNoSuchOffer() {
    SimUser ana = join("ana");

    ana.slash("ask", "question", QUESTION);

    assertThat(ana.latest().buttonLabels()).doesNotContain("Find my framework");
  }
}
