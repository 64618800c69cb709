package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.RequestFault;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// When so much is going on that an answer has to wait, it is promised first. Here the bot has its
/// hands full since Discord takes its time to confirm the answers before.
class SlowAnswerIT extends Scenario {
  /// As many as the bot works on at once.
  private static final int CROWD = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private CountDownLatch confirmed = new CountDownLatch(0);

  @BeforeEach
  void beginAnew() {
    confirmed = new CountDownLatch(1);
  }

  @AfterEach
  void confirm() {
    confirmed.countDown();
  }

  /// Others ask, and Discord keeps the bot waiting for its confirmation.
  private void crowd() {
    for (int i = 0; i < CROWD; i++) {
      discord().next(SimDiscord.CALLBACK, new RequestFault.Slow(confirmed));
      discord().awaitResponse(join("member " + i).slash("ask", "question", QUESTION));
    }
  }

  @Test
  void aSlowAnswerIsPromisedAndFollows() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    crowd();

    SimInteraction asked = ana.slash("ask", "question", QUESTION);

    assertThat(ana.latest().text()).contains(ANSWER);
    assertThat(asked.wasDeferred()).isTrue();
    assertThat(ana.latest().isEphemeral()).isFalse();
    assertThat(bob.sees()).contains(ana.latest());
    assertThat(discord().botMessages(channel())).hasSize(CROWD + 1);
  }

  @Test
  void aSlowPrivateAnswerStaysPrivate() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    crowd();

    SimInteraction asked = ana.slash("ask", "question", QUESTION, "private", true);

    assertThat(ana.latest().text()).contains(ANSWER);
    assertThat(asked.wasDeferred()).isTrue();
    assertThat(ana.latest().isEphemeral()).isTrue();
    assertThat(bob.sees()).doesNotContain(ana.latest());
  }

  @Test
  void thatNothingWasFoundIsForTheAskerAloneAlsoWhenAnAnswerWasPromisedToEveryone() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    crowd();

    SimInteraction asked = ana.slash("ask", "question", HOPELESS);

    VisibleMessage reply = ana.latest();
    assertThat(reply.text()).contains("found nothing");
    assertThat(asked.wasDeferred()).isTrue();
    assertThat(reply.isEphemeral()).isTrue();
    confirmed.countDown();
    discord()
        .await(
            "the crowd's answers", () -> bob.sees().stream().noneMatch(VisibleMessage::isThinking));
    assertThat(bob.sees()).hasSize(CROWD);
    List<String> nearest = reply.buttonLabels();
    assertThat(nearest).contains("Browse what I know");
    ana.click(nearest.getFirst());
    assertThat(ana.latest().text()).contains("Confidence:");
    assertThat(ana.latest().id()).isEqualTo(reply.id());
  }

  @Test
  void formsOpenWhateverElseIsGoingOn() {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);
    mod.slash("ask", "question", HOPELESS);
    assertThat(mod.latest().text()).contains("found nothing");
    VisibleMessage gaps = list(mod, "knowledge gaps", HOPELESS);
    mod.messageMenu(mod.says("It runs on Fly.io."), "Teach this answer");
    mod.submits(mod.modal(), Map.of("Question", "Where do we host the club website?"));
    mod.click(mod.latest(), "Confirm");
    VisibleMessage taught = list(mod, "knowledge taught", "Fly.io");
    VisibleMessage answer = mod.says("With a screwdriver.");
    mod.messageMenu(answer, "Teach this answer");
    mod.submits(mod.modal(), Map.of("Question", "How do I tune it?"));
    VisibleMessage preview = mod.latest();
    mod.slash("ask", "question", QUESTION);
    VisibleMessage reply = mod.latest();
    crowd();

    mod.click(gaps, "Teach");
    assertThat(mod.modal().value("Question")).isEqualTo(HOPELESS);
    mod.click(taught, "Edit");
    assertThat(mod.modal().value("Answer")).isEqualTo("It runs on Fly.io.");
    mod.click(preview, "Edit");
    assertThat(mod.modal().value("Question")).isEqualTo("How do I tune it?");
    mod.messageMenu(answer, "Teach this answer");
    assertThat(mod.modal().value("Answer")).isEqualTo("With a screwdriver.");
    mod.click(reply, "👎");
    assertThat(mod.modal().labels()).contains("Reason");
  }

  private VisibleMessage list(SimUser mod, String command, String says) {
    discord()
        .await(
            command + " to say " + says,
            () -> {
              mod.slash(command);
              return mod.latest().text().contains(says);
            });
    return mod.latest();
  }

  @Test
  void slowButtonsDoWhatTheyShould() {
    SimUser ana = join("ana");
    SimUser bob = join("bob");
    ana.slash("ask", "question", QUESTION);
    VisibleMessage answer = ana.latest();
    crowd();

    SimInteraction more = ana.click(answer, "More");
    assertThat(ana.latest().lines()).hasSizeGreaterThan(answer.lines().size());
    assertThat(more.wasDeferred()).isTrue();
    bob.click(answer, "Dismiss");
    assertThat(bob.latest().text()).contains("Only who asked");
    assertThat(bob.latest().isEphemeral()).isTrue();
    ana.click(answer, "Dismiss");
    discord().await("the answer to go", () -> !bob.stillSees(answer));
  }
}
