package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// The result of a questionnaire, and what can be done with it; `/result`: the same again.
class ResultIT extends QuizScenario {

  /// The code as it stands below a result.
  private static String code(VisibleMessage result) {
    return result.lines().stream()
        .filter(line -> line.contains("Code: "))
        .map(line -> line.replaceFirst(".*Code: ([0-9A-Z-]+) · .*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theReasonsOfEveryFrameworkAreOneChoiceAway() {
    SimUser ana = beginner("ana");
    clicks(
        ana,
        "Quick: 6 questions",
        "An online shop",
        "Skip",
        "Skip",
        "Skip",
        "Large",
        "We are beginners");

    ana.choose("What speaks for and against…", "Flask");

    assertThat(ana.latest().text())
        .contains("### Flask")
        .contains("➕ How well does the team know Python? We are beginners")
        .contains("➖ How big will it be? Large (-")
        .containsPattern("> .*Flask[\\s\\S]*> .*Flask")
        .contains("as of 20");
  }

  @Test
  void whereFrameworksAreLevelItSaysWhatDecides() {
    SimUser ana = beginner("ana");

    VisibleMessage result =
        clicks(
            ana,
            "Quick: 6 questions",
            "A web application with many features",
            "Skip",
            "Skip",
            "Skip",
            "Small",
            "We know it well");

    assertThat(result.text())
        .contains("### Flask and Django are level; this decides:")
        .containsPattern("- For Django \\(\\+\\d+\\): What are you building\\? A web application")
        .containsPattern("- For Flask \\(\\+\\d+\\): How big will it be\\? Small")
        .contains("### How to learn Flask", "### How to learn Django");
  }

  @Test
  void aMustRulesOutWhatCannotMeetIt() {
    SimUser ana = beginner("ana");
    clicks(ana, "Quick: 6 questions", "A site with content or a community");

    clicks(ana, "A must", "Pages that editors write themselves", "Skip", "Skip", "Skip", "Skip");

    assertThat(ana.latest().text())
        .contains("Wagtail suits you best")
        .containsPattern("Out, for they cannot meet a must: .*Dash.*\\.");
    ana.choose("What speaks for and against…", "Dash");
    assertThat(ana.latest().text())
        .contains("✗ It cannot meet your must: What will people look at? Pages that editors write")
        .contains("> Dash brings no database layer");
  }

  @Test
  void whoAnswersNothingIsToldSo() {
    SimUser ana = beginner("ana");

    clicks(ana, "Quick: 6 questions", "Skip", "Skip", "Skip", "Skip", "Skip", "Skip");

    assertThat(ana.latest().text()).contains("You answered nothing");
  }

  @Test
  void itIsFinishedAsItBeganThoughTheQuestionnaireHasChanged() {
    SimUser ana = beginner("ana");
    clicks(ana, "Quick: 6 questions");

    restartAfter(
        "INSERT INTO questionnaires SELECT 'earlier', replace(source, 'How big will it be?',"
            + " 'How big?') FROM questionnaires",
        "UPDATE sessions SET definition = 'earlier'");

    assertThat(clicks(ana, "An online shop").text()).contains("2 of 6");
    assertThat(clicks(ana, "Skip", "Skip", "Skip").text()).contains("5 of 6", "### How big?");
    VisibleMessage result = clicks(ana, "Large", "Skip");
    assertThat(result.text())
        .contains("Django suits you best", "The questionnaire has changed since you began");
    ana.slash("result", "code", code(result));
    assertThat(ana.latest().text())
        .contains("The questionnaire has changed since this code was made.")
        .contains("It comes to the same: Django.")
        .contains("Django suits it best", "How big will it be? Large");
  }

  @Test
  void whatIfRanksAnewInPlaceAndLeadsBackToTheOwnAnswers() {
    SimUser ana = beginner("ana");
    VisibleMessage own =
        clicks(ana, "Quick: 6 questions", "A microservice", "Skip", "Skip", "Skip", "Skip", "Skip");
    assertThat(own.text()).contains("Flask suits you best");
    String question =
        own.buttonLabels().stream()
            .filter(label -> label.startsWith("What "))
            .findFirst()
            .orElseThrow();

    VisibleMessage other = clicks(ana, question);

    assertThat(other.id()).isEqualTo(own.id());
    assertThat(other.text())
        .contains("would win if ")
        .contains(" would suit you best, by ")
        .doesNotContain("Flask would suit you best");
    ana.choose("What speaks for and against…", "Flask");
    assertThat(ana.latest().text()).contains("would win if ").contains("### Flask");
    assertThat(clicks(ana, "Back to my answers").lines()).isEqualTo(own.lines());
  }

  @Test
  void theRankingIsAPictureToo() {
    SimUser ana = beginner("ana");
    VisibleMessage own =
        clicks(
            ana,
            "Quick: 6 questions",
            "An online shop",
            "Skip",
            "Skip",
            "Skip",
            "Large",
            "We are beginners");

    assertThat(own.pictures())
        .singleElement()
        .satisfies(picture -> {
          assertThat(picture.content()).startsWith("\u0089PNG\r\n");
          assertThat(picture.description()).contains("points of 100: Django ", ", Flask ");
        });
    String label =
        own.buttonLabels().stream()
            .filter(one -> one.startsWith("What "))
            .findFirst()
            .orElseThrow();
    VisibleMessage other = clicks(ana, label);
    assertThat(other.files()).hasSize(1);
    assertThat(other.pictures()).isNotEqualTo(own.pictures());
    assertThat(clicks(ana, "Back to my answers").pictures()).isEqualTo(own.pictures());
    ana.click("Share");
    assertThat(ana.latest().pictures()).isEqualTo(own.pictures());
    ana.click(own, "Back");
    assertThat(ana.latest().id()).isEqualTo(own.id());
    assertThat(ana.latest().files()).isEmpty();
  }

  @Test
  void aResultIsSharedOnceWithTheNameAndWithoutAPing() {
    SimUser ana = beginner("@everyone ana");
    SimUser bob = join("bob");
    VisibleMessage own =
        clicks(
            ana,
            "Quick: 6 questions",
            "An online shop",
            "Skip",
            "Skip",
            "Skip",
            "Large",
            "We are beginners");

    ana.click("Share");

    VisibleMessage shared = ana.latest();
    assertThat(shared.isEphemeral()).isFalse();
    assertThat(shared.text()).contains("everyone ana").contains("Django suits it best");
    assertThat(shared.pinged()).isEmpty();
    assertThat(bob.sees()).contains(shared);
    ana.click(own, "Share");
    assertThat(ana.latest().text()).contains("shared this result already");
    assertThat(ana.latest().isEphemeral()).isTrue();
    restart();
    ana.click(own, "Share");
    assertThat(ana.latest().text()).contains("shared this result already");
    bob.click(shared, "Find my framework");
    assertThat(bob.latest().buttonLabels()).contains("Quick: 6 questions");
    assertThat(bob.latest().isEphemeral()).isTrue();
  }

  @Test
  void aResultThatHasExpiredIsSaidToHave() {
    SimUser ana = beginner("ana");
    SimUser bob = join("bob");
    VisibleMessage own =
        clicks(
            ana, "Quick: 6 questions", "An online shop", "Skip", "Skip", "Skip", "Large", "Skip");

    restartAfter("UPDATE sessions SET expires_at = expires_at - 25 * 60 * 60 * 1000");
    ana.click(own, "Share");

    assertThat(ana.latest().text()).contains("has waited for a day");
    assertThat(ana.latest().isEphemeral()).isTrue();
    assertThat(bob.sees()).isEmpty();
  }

  @Test
  void anybodyCanHaveAResultShownAgainByItsCode() {
    SimUser ana = beginner("ana");
    SimUser bob = join("bob");
    VisibleMessage own =
        clicks(
            ana,
            "Quick: 6 questions",
            "An online shop",
            "Skip",
            "Skip",
            "Skip",
            "Large",
            "We are beginners");

    bob.slash("result", "code", code(own).toLowerCase(Locale.ROOT).replace("-", " "));

    VisibleMessage again = bob.latest();
    assertThat(again.isEphemeral()).isTrue();
    assertThat(again.text())
        .contains("Django suits it best", "➕ What are you building? An online shop (+")
        .doesNotContain("has changed");
    assertThat(code(again)).isEqualTo(code(own));
    assertThat(clicks(bob, "Find my framework").buttonLabels()).contains("Quick: 6 questions");
    ana.click(own, "Share");
    assertThat(code(ana.latest())).isEqualTo(code(own));
  }

  @Test
  void aMistypedCodeIsRefusedKindly() {
    SimUser ana = join("ana");

    ana.slash("result", "code", "7K2M-9QXA");

    assertThat(ana.latest().isEphemeral()).isTrue();
    assertThat(ana.latest().text())
        .contains("That is not a code of mine", "Please compare it with the original");
  }

  @Test
  void whatIsNotFinishedIsNotShared() {
    SimUser ana = beginner("ana");
    SimUser bob = join("bob");
    VisibleMessage asking = clicks(ana, "Quick: 6 questions");

    ana.forges(asking, asking.button("Skip").customId().replaceFirst("s$", "h"));

    assertThat(ana.latest().text()).contains("I have not shared it");
    assertThat(bob.sees()).isEmpty();
  }
}
