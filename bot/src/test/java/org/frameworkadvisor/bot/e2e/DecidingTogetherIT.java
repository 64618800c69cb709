package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// `/recommend team:`: several people, one result.
class DecidingTogetherIT extends Scenario {

  private static VisibleMessage answers(SimUser who, VisibleMessage team, String... labels) {
    who.click(team, "Join");
    for (String label : labels) {
      VisibleMessage now = who.latest();
      who.click(now, label);
    }
    return who.latest();
  }

  private VisibleMessage opened(SimUser owner) {
    owner.slash("recommend", "team", "24");
    return owner.latest();
  }

  private void awaits(SimUser who, VisibleMessage message, String text) {
    discord().await(text, () -> who.now(message).text().contains(text));
  }

  @Test
  void eachAnswersInPrivateAndTheResultIsForAll() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    SimUser cleo = join("cleo");
    VisibleMessage team = opened(ana);
    assertThat(team.isEphemeral()).isFalse();
    assertThat(team.text()).contains("Nobody has answered yet.", "decide together");

    VisibleMessage own =
        answers(
            ana,
            team,
            "Quick: 6 questions",
            "An online shop",
            "Skip",
            "Skip",
            "Skip",
            "Large",
            "Mixed");
    assertThat(own.isEphemeral()).isTrue();
    assertThat(own.text()).contains("Django suits you best").contains("does not show your name.");
    awaits(bob, team, "One has answered.");
    assertThat(bob.sees()).doesNotContain(own);
    answers(
        bob, team, "Quick: 6 questions", "An online shop", "Skip", "Skip", "Skip", "Large", "Skip");
    answers(
        cleo,
        team,
        "Quick: 6 questions",
        "A microservice",
        "Skip",
        "Skip",
        "Skip",
        "Small",
        "Skip");
    awaits(ana, team, "3 have answered.");
    assertThat(ana.now(team).text()).doesNotContain("Django");

    ana.click(team, "Close and show the result");

    VisibleMessage result = ana.latest();
    assertThat(result.id()).isEqualTo(team.id());
    assertThat(result.text())
        .contains("Django suits the group best.", "3 have answered.")
        .containsPattern("`█+░*` \\*\\*\\d+\\*\\* Django")
        .contains("Where you are furthest apart")
        .contains("- What are you building? An online shop ×2, A microservice ×1")
        .contains("Who would be unhappiest with Django")
        .contains("One of you would rather have Flask: it suits them better by ")
        .doesNotContain("cleo");
    assertThat(bob.now(team)).isEqualTo(result);
  }

  @Test
  void whoWantsToIsNamed() {
    SimUser ana = join("ana");
    SimUser cleo = join("cleo");
    VisibleMessage team = opened(ana);
    answers(
        ana, team, "Quick: 6 questions", "An online shop", "Skip", "Skip", "Skip", "Large", "Skip");
    VisibleMessage own =
        answers(
            cleo,
            team,
            "Quick: 6 questions",
            "A microservice",
            "Skip",
            "Skip",
            "Skip",
            "Skip",
            "Skip");
    cleo.click(own, "Show or hide my name");
    assertThat(cleo.latest().text()).contains("may show your name.");

    ana.click(team, "Close and show the result");

    assertThat(ana.latest().text()).contains("**cleo** would rather have Flask");
    assertThat(ana.latest().pinged()).isEmpty();
  }

  @Test
  void amongTwoNobodyIsGivenAway() {
    SimUser ana = join("ana");
    SimUser cleo = join("cleo");
    VisibleMessage team = opened(ana);
    answers(
        ana, team, "Quick: 6 questions", "An online shop", "Skip", "Skip", "Skip", "Large", "Skip");
    answers(
        cleo, team, "Quick: 6 questions", "A microservice", "Skip", "Skip", "Skip", "Skip", "Skip");

    ana.click(team, "Close and show the result");

    assertThat(ana.latest().text())
        .contains("Django suits the group best.")
        .doesNotContain("unhappiest", "One of you");
  }

  @Test
  void whoeverGoesBackDoesNotCountMeanwhile() {
    SimUser ana = join("ana");
    VisibleMessage team = opened(ana);
    VisibleMessage own =
        answers(
            ana,
            team,
            "Quick: 6 questions",
            "An online shop",
            "Skip",
            "Skip",
            "Skip",
            "Large",
            "Skip");
    awaits(ana, team, "One has answered.");

    ana.click(own, "Back");
    awaits(ana, team, "Nobody has answered yet.");
    ana.click(ana.latest(), "Skip");

    awaits(ana, team, "One has answered.");
  }

  @Test
  void onlyTheOwnerAndModeratorsCloseIt() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    SimUser mod = join("mod").with(Permission.MANAGE_MESSAGES);
    VisibleMessage team = opened(ana);

    bob.click(team, "Close and show the result");
    assertThat(bob.latest().text()).contains("Only who opened this, or a moderator");
    assertThat(bob.now(team)).isEqualTo(team);
    mod.click(team, "Close and show the result");

    assertThat(mod.latest().text()).contains("nobody has answered");
  }

  @Test
  void aRestartLosesNothing() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    VisibleMessage team = opened(ana);
    answers(
        ana, team, "Quick: 6 questions", "An online shop", "Skip", "Skip", "Skip", "Large", "Skip");
    VisibleMessage half = answers(bob, team, "Quick: 6 questions", "A microservice");

    restart();

    bob.click(half, "Pages that the server makes");
    assertThat(bob.latest().text()).contains("3 of 6");
    bob.click(team, "Join");
    assertThat(bob.latest().text()).contains("3 of 6");
    for (int i = 0; i < 4; i++) {
      bob.click(bob.latest(), "Skip");
    }
    assertThat(bob.latest().text()).contains("Your answers count for the group");
    ana.click(team, "Close and show the result");
    assertThat(ana.latest().text()).contains("2 have answered.");
    bob.click(bob.latest(), "Back");
    assertThat(bob.latest().text()).contains("Your team has decided");
  }

  @Test
  void itClosesByItselfWhenItsTimeIsOver() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    VisibleMessage team = opened(ana);
    answers(
        bob, team, "Quick: 6 questions", "An online shop", "Skip", "Skip", "Skip", "Large", "Skip");

    restartAfter("UPDATE teams SET closes_at = closes_at - 24 * 60 * 60 * 1000");

    awaits(ana, team, "Django suits the group best.");
    assertThat(ana.now(team).buttonLabels()).containsExactly("Find my framework");
  }

  @Test
  void aTeamWhoseMessageTheBotMayNoLongerEditKeepsNoOtherOpen() {
    SimChannel lost = discord().channel(guild(), "lost");
    SimUser ana = join("ana");
    SimUser bob = join("bob").in(lost);
    bob.click(opened(bob), "Join");
    bob.latest();
    VisibleMessage team = opened(ana);
    ana.click(team, "Join");
    ana.latest();
    discord().denyBot(lost, Permission.VIEW_CHANNEL);

    restartAfter("UPDATE teams SET closes_at = closes_at - 24 * 60 * 60 * 1000");

    awaits(ana, team, "nobody has answered");
  }

  @Test
  void theOwnQuestionnaireStaysBesideTheTeams() {
    SimUser ana = join("ana");
    ana.slash("recommend");
    ana.click(ana.latest(), "Quick: 6 questions");
    ana.click(ana.latest(), "A microservice");
    ana.latest();
    VisibleMessage team = opened(ana);
    answers(ana, team, "Quick: 6 questions", "An online shop");

    ana.slash("recommend");

    assertThat(ana.latest().text()).contains("you were at question 2 of 6");
  }

  @Test
  void aMadeUpClickTurnsNoOtherMessageIntoATeams() {
    SimUser ana = join("ana");
    VisibleMessage team = opened(ana);
    ana.slash("ask", "question", QUESTION);
    VisibleMessage answer = ana.latest();

    ana.forges(answer, team.button("Close and show the result").customId());

    assertThat(ana.latest().isEphemeral()).isTrue();
    assertThat(ana.now(answer)).isEqualTo(answer);
    assertThat(ana.now(team).buttonLabels()).contains("Join");
  }

  @Test
  void inDirectMessagesThereIsNobodyToDecideWith() {
    SimUser ana = join("ana");
    ana.dm("hello");

    ana.slash("recommend", "team", "1");

    assertThat(ana.latest().text()).contains("nobody here to decide with");
  }
}
