package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.frameworkadvisor.bot.sim.RequestFault;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimUser;
import org.junit.jupiter.api.Test;

/// When Discord has a bad day: what fails is logged once, nothing is answered twice, and the next
/// question is answered as if nothing had been.
class FaultIT extends Scenario {

  @Override
  boolean isExpected(String complaint) {
    return complaint.contains("did not reach Discord")
        || complaint.contains("Got disconnected from WebSocket");
  }

  private void nextIsAnswered() {
    SimUser bob = join("bob");
    bob.slash("ask", "question", QUESTION);
    assertThat(bob.latest().text()).contains(ANSWER);
  }

  @Test
  void anErrorOfDiscordsIsLoggedOnceAndTheNextQuestionIsAnswered() {
    int before = bot().complaints().size();
    SimUser ana = join("ana");
    discord().next(SimDiscord.CALLBACK, new RequestFault.Status(500));

    ana.slash("ask", "question", QUESTION);

    discord().await("a warning", () -> bot().complaints().size() > before);
    nextIsAnswered();
    assertThat(bot().complaints()).hasSize(before + 1);
    assertThat(discord().botMessages(channel())).hasSize(1);
  }

  @Test
  void anOutageOfAMomentIsTriedAgain() {
    SimUser ana = join("ana");
    discord().next(SimDiscord.CALLBACK, new RequestFault.Status(503));

    ana.slash("ask", "question", QUESTION);

    assertThat(ana.latest().text()).contains(ANSWER);
    assertThat(discord().botMessages(channel())).hasSize(1);
  }

  @Test
  void tooManyRequestsAreTriedAgainWhenDiscordSays() {
    SimUser ana = join("ana");
    discord().next(SimDiscord.CALLBACK, new RequestFault.TooMany(1));

    SimInteraction asked = ana.slash("ask", "question", QUESTION);

    assertThat(ana.latest().text()).contains(ANSWER);
    assertThat(asked.took()).hasSeconds(1);
  }

  @Test
  void aLostCallbackIsSentAgain() {
    SimUser ana = join("ana");
    discord().next(SimDiscord.CALLBACK, new RequestFault.Unheard());

    ana.slash("ask", "question", QUESTION);

    assertThat(ana.latest().text()).contains(ANSWER);
    assertThat(discord().botMessages(channel())).hasSize(1);
  }

  @Test
  void aCallbackWhoseAcknowledgementIsLostIsNotAnsweredTwice() {
    // The repeated request cannot be told from a second answer.
    discord().expect(40060);
    SimUser ana = join("ana");
    discord().next(SimDiscord.CALLBACK, new RequestFault.Unanswered());

    ana.slash("ask", "question", QUESTION);

    assertThat(ana.latest().text()).contains(ANSWER);
    nextIsAnswered();
    assertThat(discord().botMessages(channel())).hasSize(2);
  }

  @Test
  void aSlowAcknowledgementHoldsNobodyUp() {
    CountDownLatch release = new CountDownLatch(1);
    SimUser ana = join("ana");
    discord().next(SimDiscord.CALLBACK, new RequestFault.Slow(release));
    ana.slash("ask", "question", QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER);

    nextIsAnswered();
    release.countDown();
    nextIsAnswered();

    assertThat(discord().botMessages(channel())).hasSize(3);
  }

  @Test
  void aSessionThatIsLostForGoodIsBegunAnew() {
    int before = bot().complaints().size();
    int identified = discord().timesIdentified();
    SimUser ana = join("ana");

    discord().forgetSessions();
    discord().await("a new session", () -> discord().timesIdentified() > identified);
    ana.slash("ask", "question", QUESTION);

    assertThat(ana.latest().text()).contains(ANSWER);
    assertThat(discord().botMessages(channel())).hasSize(1);
    assertThat(bot().complaints()).hasSize(before + 1);
  }
}
