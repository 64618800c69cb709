package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimModal;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// Restarts, crowds, forgeries, floods and lost connections; none of it makes the bot complain.
class HardshipIT extends Scenario {

  @Test
  void buttonsAndMenusOutliveTheBot() {
    SimUser ana = join("ana");
    ana.slash("ask", "question", QUESTION);
    VisibleMessage answer = ana.latest();
    ana.slash("ask", "question", HOPELESS);
    VisibleMessage miss = ana.latest();
    ana.slash("browse");
    VisibleMessage contents = ana.latest();
    ana.click(answer, "👎");
    SimModal form = ana.modal();

    restart();

    ana.click(answer, "More");
    assertThat(ana.latest().lines()).hasSizeGreaterThan(answer.lines().size());
    ana.click(answer, "👍");
    assertThat(ana.latest().text()).contains("Thank you");
    ana.click(miss, miss.buttonLabels().getFirst());
    assertThat(ana.latest().text()).contains("Confidence:");
    ana.choose("Choose a document", contents.selects().getFirst().options().getFirst().label());
    assertThat(ana.latest().buttonLabels()).contains("All documents");
    ana.submits(form, Map.of("In your words", "It came late"));
    assertThat(ana.latest().text()).contains("Thank you");
  }

  @Test
  void commandsAreRegisteredOnceAndNotAtEveryStart() {
    int before = discord().timesRegistered();

    restart();

    assertThat(discord().timesRegistered()).isEqualTo(before);
    assertThat(discord().commands())
        .contains("ask", "compare", "summarise", "browse", "help", "channel", "Answer this");
  }

  @Test
  void commandsThatHaveChangedAreRegisteredAnew() {
    int before = discord().timesRegistered();
    discord().forgetCommand("help");

    restart();

    discord().await("the command", () -> discord().commands().contains("help"));
    assertThat(discord().timesRegistered()).isEqualTo(before + 1);
  }

  @Test
  void fiftyAtOnceAreAllAnsweredInTime() {
    List<SimUser> crowd = new ArrayList<>();
    List<SimInteraction> asked = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      crowd.add(join("member " + i));
    }

    crowd.forEach(one -> asked.add(one.slash("ask", "question", QUESTION + " #" + one.name())));

    for (int i = 0; i < crowd.size(); i++) {
      assertThat(crowd.get(i).answerTo(asked.get(i)).text()).isNotBlank();
      assertThat(asked.get(i).took()).isLessThan(Duration.ofSeconds(3));
    }
  }

  @Test
  void whatIsNotKnownAnyMoreHasExpiredAndSaysHowToGoOn() {
    SimUser ana = join("ana");
    ana.slash("ask", "question", QUESTION);
    VisibleMessage answer = ana.latest();

    for (String label : List.of("More", "👍")) {
      String known = answer.button(label).customId();
      ana.forges(answer, known.replaceFirst(":[0-9A-Za-z]{12}:", ":0123456789ab:"));
      assertThat(ana.latest().text()).as(label).contains("has expired", "`/ask`");
      assertThat(ana.latest().isEphemeral()).isTrue();
    }
    assertThat(ana.now(answer)).isEqualTo(answer);
  }

  @Test
  void forgedAndForeignButtonsChangeNothing() {
    SimUser ana = join("ana");
    SimUser eve = join("eve");
    ana.slash("ask", "question", QUESTION, "private", true);
    VisibleMessage hers = ana.latest();
    String share = hers.button("Share").customId();
    ana.slash("ask", "question", QUESTION);
    VisibleMessage answer = ana.latest();

    for (String forged : List.of("v1:more", "v9:more:x:y:", "more", "💣", "v1::::", "%s%n")) {
      eve.forges(answer, forged);
      assertThat(eve.latest().text()).as(forged).contains("ask again");
      assertThat(eve.latest().isEphemeral()).isTrue();
    }
    eve.forges(answer, share);
    assertThat(eve.latest().text()).contains("Only who asked can share");
    eve.forges(answer, answer.button("Dismiss").customId());
    assertThat(eve.latest().text()).contains("Only who asked");
    eve.forgesChoice(answer, "v1:browse:menu", "../../etc/passwd");
    assertThat(eve.latest().isEphemeral()).isTrue();

    assertThat(ana.now(answer)).isEqualTo(answer);
    assertThat(discord().botMessages(channel()).stream().filter(one -> !one.isEphemeral()))
        .containsExactly(answer);
  }

  @Test
  void whoAsksTooMuchIsToldWhenToComeBackAndOthersAreNot() {
    SimUser ana = join("ana");
    List<SimInteraction> asked = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      asked.add(ana.slash("ask", "question", QUESTION));
    }
    List<VisibleMessage> refused =
        asked.stream()
            .map(ana::answerTo)
            .filter(answer -> answer.text().contains("ask again in"))
            .toList();

    assertThat(refused).isNotEmpty().allMatch(VisibleMessage::isEphemeral);
    SimUser bob = join("bob");
    bob.slash("ask", "question", QUESTION);
    assertThat(bob.latest().text()).contains(ANSWER);
  }

  @Test
  void whatHappensWhileTheGatewayIsLostIsAnsweredOnceAfterwards() {
    int resumed = discord().timesResumed();
    SimUser ana = join("ana");

    discord().cutGateway();
    ana.mentions(QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER);
    discord().await("the session to resume", () -> discord().timesResumed() > resumed);
    discord().askToReconnect();
    discord().await("a new connection", () -> discord().timesResumed() > resumed + 1);
    ana.slash("ask", "question", QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER);

    assertThat(discord().botMessages(channel())).hasSize(2);
  }
}
