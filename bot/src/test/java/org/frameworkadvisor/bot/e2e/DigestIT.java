package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// What a week was like: on demand, and where moderators want it.
class DigestIT extends Scenario {

  /// As it is when the time has come since it was sent last.
  private void makeDue() {
    restartAfter("UPDATE digests SET sent_until = 1, claimed_at = 0");
  }

  private List<VisibleMessage> digests(SimChannel channel) {
    return discord().botMessages(channel).stream()
        .filter(message -> message.text().contains("What was asked"))
        .toList();
  }

  @Test
  void onDemandItSaysWhatWasAskedAndAnswered() {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);
    SimUser ana = join("ana");
    ana.slash("ask", "question", QUESTION);
    ana.click(ana.latest(), "👍");
    ana.latest();
    ana.slash("ask", "question", HOPELESS);
    ana.latest();

    discord()
        .await(
            "both to be counted",
            () -> {
              mod.slash("knowledge digest");
              return mod.latest().text().contains("2 questions");
            });

    VisibleMessage digest = mod.latest();
    assertThat(digest.isEphemeral()).isTrue();
    assertThat(digest.text())
        .contains("2 questions, of which 1 answered (50 %)", "1 👍 and 0 👎", "What took longest")
        .contains(QUESTION);
    assertThat(digest.pictures())
        .singleElement()
        .satisfies(picture ->
            assertThat(picture.description()).startsWith("Questions each day: ").contains(" 2"));
  }

  @Test
  void itIsSentOnceEachWeekAlsoAfterARestart() {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);
    SimChannel news = discord().channel(guild(), "news");
    mod.slash("settings digest", "channel", news);
    assertThat(mod.latest().text()).contains(news.mention(), "each Monday at 09:00");
    assertThat(digests(news)).isEmpty();

    makeDue();
    discord().await("the digest", () -> !digests(news).isEmpty());
    assertThat(digests(news))
        .singleElement()
        .extracting(VisibleMessage::isEphemeral)
        .isEqualTo(false);

    restart();
    mod.slash("settings digest");
    assertThat(mod.latest().text()).contains(news.mention());
    assertThat(digests(news)).hasSize(1);

    makeDue();
    discord().await("the next one", () -> digests(news).size() == 2);
    mod.slash("settings digest", "stop", true);
    assertThat(mod.latest().text()).contains("No digest is sent any more");
  }
}
