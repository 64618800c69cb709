package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.RequestFault;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimGuild;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimModal;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// `/ask`, and what an answer offers.
class AskingIT extends Scenario {

  @Test
  void aQuestionIsAnsweredWithAQuoteItsSourceAndAConfidence() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");

    SimInteraction asked = ana.slash("ask", "question", QUESTION);

    VisibleMessage answer = ana.latest();
    assertThat(answer.text()).contains("**" + ANSWER).contains("Confidence: high");
    assertThat(answer.lines().getFirst()).startsWith("> ");
    assertThat(answer.text()).contains(" › ").contains("2026");
    assertThat(answer.buttonLabels()).contains("More", "👍", "👎", "Dismiss");
    assertThat(answer.isEphemeral()).isFalse();
    assertThat(asked.wasDeferred()).isFalse();
    assertThat(bob.sees()).contains(answer);
  }

  @Test
  void theSourceIsALinkWithTheDayThatItIsOf() {
    SimUser ana = join("ana");

    ana.slash("ask", "question", "Where does the name Django come from?");

    assertThat(ana.latest().lines())
        .contains(
            "[Django › In short](<https://docs.djangoproject.com/en/stable/faq/general/>) · as of"
                + " 2026-08-21 (Django 6.1)");
  }

  @Test
  void typingOffersWhatMatchesWhateverIsTyped() {
    SimUser ana = join("ana");

    assertThat(ana.types("/ask question", "flask"))
        .isNotEmpty()
        .anyMatch(offered -> offered.contains("Flask"));
    assertThat(ana.types("/ask question", "flaks prototyp")).isNotEmpty();
    assertThat(ana.types("/ask question", "")).hasSizeLessThanOrEqualTo(25).isNotEmpty();
    assertThat(ana.types("/ask question", "\u200b```\u202e👍 @everyone"))
        .hasSizeLessThanOrEqualTo(25);
    assertThat(ana.types("/ask question", "x".repeat(600))).hasSizeLessThanOrEqualTo(25);
    assertThat(ana.types("/compare first", "djan")).contains("Django");
    assertThat(ana.types("/summarise topic", "fast")).isNotEmpty();
  }

  @Test
  void whatIsOfferedIsAnswered() {
    SimUser ana = join("ana");
    String offered = ana.types("/ask question", "prototype").getFirst();

    ana.slash("ask", "question", offered);

    assertThat(ana.latest().text()).contains("Confidence:");
  }

  @Test
  void aPrivateAnswerCanBeShared() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    ana.slash("ask", "question", QUESTION, "private", true);
    VisibleMessage answer = ana.latest();
    assertThat(answer.isEphemeral()).isTrue();
    assertThat(answer.buttonLabels()).contains("Share");
    assertThat(bob.sees()).isEmpty();

    ana.click("Share");

    VisibleMessage shared = ana.latest();
    assertThat(shared.isEphemeral()).isFalse();
    assertThat(shared.text()).contains(ANSWER).contains("ana").contains("asked");
    assertThat(shared.text()).contains("Is Flask good for prototypes?");
    assertThat(bob.sees()).contains(shared);
    ana.click(answer, "Share");
    assertThat(ana.latest().text()).contains("already");
  }

  @Test
  void moreShowsTheNextBestPassagesAndLessHidesThem() {
    SimUser ana = join("ana");
    ana.slash("ask", "question", QUESTION);
    VisibleMessage answer = ana.latest();

    ana.click("More");
    VisibleMessage more = ana.latest();
    assertThat(more.id()).isEqualTo(answer.id());
    assertThat(more.lines()).hasSizeGreaterThan(answer.lines().size());
    ana.click("Less");

    assertThat(ana.latest().lines()).isEqualTo(answer.lines());
  }

  @Test
  void whoDidNotAskLeafsThroughACopy() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    ana.slash("ask", "question", QUESTION);
    VisibleMessage answer = ana.latest();

    bob.click(answer, "More");

    assertThat(bob.latest().isEphemeral()).isTrue();
    assertThat(bob.latest().lines()).hasSizeGreaterThan(answer.lines().size());
    assertThat(ana.now(answer)).isEqualTo(answer);
  }

  @Test
  void everyMemberHasOneVoteAndCanChangeIt() {
    SimUser ana = join("ana");
    ana.slash("ask", "question", QUESTION);
    VisibleMessage answer = ana.latest();

    ana.click(answer, "👍");
    assertThat(ana.latest().text()).contains("Thank you").contains("helps");
    assertThat(ana.latest().isEphemeral()).isTrue();
    ana.click(answer, "👍");
    assertThat(ana.latest().text()).contains("already");
    ana.click(answer, "👎");
    SimModal form = ana.modal();
    assertThat(form.labels()).containsExactly("Reason", "In your words");
    ana.submits(form, Map.of("Reason", "OUTDATED", "In your words", "Flask 4 is out"));

    assertThat(ana.latest().text()).contains("Thank you");
    assertThat(ana.latest().isEphemeral()).isTrue();
  }

  @Test
  void aQuestionThatIsDeletedMeanwhileGetsNoAnswer() {
    discord().expect(50035);
    SimUser ana = join("ana");
    // So that it is gone in any case when the answer comes.
    discord().next(SimDiscord.NEW_MESSAGE, new RequestFault.TooMany(1));

    ana.deletes(ana.mentions(QUESTION));

    discord()
        .await(
            "the answer to be refused",
            () -> discord().refused().stream().anyMatch(refused -> refused.code() == 50035));
    ana.slash("ask", "question", QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER);
    assertThat(discord().botMessages(channel())).hasSize(1);
  }

  @Test
  void theAskerAndModeratorsCanDismissAndNobodyElse() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    SimUser mod = join("mod").with(Permission.MANAGE_MESSAGES);
    ana.slash("ask", "question", QUESTION);
    VisibleMessage first = ana.latest();

    bob.click(first, "Dismiss");
    assertThat(bob.latest().text()).contains("Only who asked, or a moderator");
    assertThat(ana.stillSees(first)).isTrue();
    ana.click(first, "Dismiss");
    discord().await("the answer to go", () -> !ana.stillSees(first));

    ana.slash("ask", "question", QUESTION);
    VisibleMessage second = ana.latest();
    mod.click(second, "Dismiss");
    discord().await("the answer to go", () -> !ana.stillSees(second));
  }

  @Test
  void aQuestionWithoutAnAnswerGetsAReplyThatOnlyTheAskerSees() {
    SimUser ana = join("ana");

    ana.slash("ask", "question", HOPELESS);

    VisibleMessage reply = ana.latest();
    assertThat(reply.isEphemeral()).isTrue();
    assertThat(reply.text()).contains("found nothing");
    List<String> nearest = reply.buttonLabels();
    assertThat(nearest).contains("Browse what I know");
    ana.click(nearest.getFirst());
    assertThat(ana.latest().text()).contains("Confidence:");
  }

  @Test
  void anUnclearQuestionIsAskedBackWithButtons() {
    SimUser ana = join("ana");

    ana.slash("ask", "question", "which is better?");

    VisibleMessage question = ana.latest();
    assertThat(question.text()).contains("Which of these do you mean?");
    assertThat(question.buttonLabels()).hasSizeBetween(2, 6);
    ana.click(question.buttonLabels().getFirst());
    assertThat(ana.latest().text()).contains("Confidence:");
  }

  @Test
  void compareIsOneClickAway() {
    SimUser ana = join("ana");
    ana.slash("ask", "question", "Django or Flask for a small API?");
    VisibleMessage answer = ana.latest();
    assertThat(answer.buttonLabels()).contains("Compare");

    ana.click(answer, "Compare");

    assertThat(ana.latest().text()).contains("Django").contains("Flask").contains("###");
    assertThat(ana.latest().isEphemeral()).isTrue();
  }

  @Test
  void wordlessAndHugeQuestionsAreDealtWithKindly() {
    SimUser ana = join("ana");

    ana.slash("ask", "question", "???");
    assertThat(ana.latest().text()).contains("Please ask in words");
    ana.slash("ask", "question", "\u202e👍\u200b``` **".repeat(50));
    assertThat(ana.latest().text()).isNotBlank();
    ana.slash("ask", "question", "flask ".repeat(100).strip());
    assertThat(ana.latest().text()).isNotBlank();
  }

  @Test
  void whatAMemberTypedShowsAsItWasTyped() {
    SimUser ana = join("ana");

    ana.slash("ask", "question", "Is **Flask** good for [prototypes](https://evil.example)?");

    assertThat(ana.latest().text())
        .contains("\\*\\*Flask\\*\\*")
        .doesNotContain("[prototypes](https://evil.example)");
  }

  @Test
  void whoHasInstalledItForThemselvesUsesItWhereItIsNot() {
    SimGuild elsewhere = discord().foreignGuild("elsewhere");
    SimUser ana = discord().join("ana", elsewhere, discord().channel(elsewhere, "chat"));

    ana.slash("ask", "question", QUESTION);
    VisibleMessage answer = ana.latest();
    assertThat(answer.text()).contains(ANSWER);
    ana.click("More");

    assertThat(ana.latest().lines()).hasSizeGreaterThan(answer.lines().size());
  }

  @Test
  void whereItIsNoMemberItPromisesNothingThatTakesOne() {
    SimGuild elsewhere = discord().foreignGuild("elsewhere");
    SimUser ana = discord().join("ana", elsewhere, discord().channel(elsewhere, "chat"));

    ana.slash("ask", "question", HOPELESS);
    assertThat(ana.latest().text()).contains("Sorry");
    assertThat(ana.latest().buttonLabels()).doesNotContain("Tell me when there is an answer");
    ana.slash("recommend", "team", "24");
    assertThat(ana.latest().text()).contains("a server that I am in");
  }

  @Test
  void itWorksInDirectMessagesToo() {
    SimUser ana = join("ana");
    ana.dm("hello");

    ana.slash("ask", "question", QUESTION);

    assertThat(ana.latest().text()).contains(ANSWER);
  }
}
