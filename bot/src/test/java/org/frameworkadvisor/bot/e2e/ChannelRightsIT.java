package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// What moderators decide for a channel where the bot may not do it.
class ChannelRightsIT extends Scenario {
  private SimUser moderator() {
    return join("mod").with(Permission.MANAGE_GUILD);
  }

  private static void refused(SimUser mod, String missing) {
    assertThat(mod.latest().text()).contains(missing, "Nothing has changed.");
  }

  @Test
  void aPolicyIsRefusedWhereItMayNotWrite() {
    discord().denyBot(channel(), Permission.SEND_MESSAGES);
    SimUser mod = moderator();

    mod.slash("channel policy", "feedback", false);
    refused(mod, "Send Messages");
    mod.slash("channel policy");
    assertThat(mod.latest().text()).contains("Buttons to vote: on");
    mod.slash("channel policy", "mode", "off");
    assertThat(mod.latest().text()).as("for that it need not").contains("never in public");
  }

  @Test
  void threadsAreRefusedWhereItMayNotOpenThem() {
    discord().denyBot(channel(), Permission.CREATE_PUBLIC_THREADS);
    SimUser mod = moderator();

    mod.slash("channel policy", "thread", true);
    refused(mod, "Create Public Threads");
    mod.slash("channel policy", "thread", false, "private", true);
    assertThat(mod.latest().text()).contains("for the asker alone");
  }

  @Test
  void aDigestIsRefusedWhereItMayNotBeSent() {
    SimUser mod = moderator();
    SimChannel hidden = discord().channel(guild(), "hidden");
    discord().denyBot(hidden, Permission.VIEW_CHANNEL);
    mod.slash("settings digest", "channel", hidden);
    refused(mod, "View Channel");

    SimChannel bare = discord().channel(guild(), "bare");
    discord().denyBot(bare, Permission.ATTACH_FILES);
    mod.slash("settings digest", "channel", bare);
    refused(mod, "Attach Files");

    mod.slash("settings digest");
    assertThat(mod.latest().text()).contains("No digest is sent");
  }

  @Test
  void whatStopsWorkingLaterIsToldOnceToEachModeratorAndNobodyElse() {
    SimUser mod = moderator();
    SimChannel news = discord().channel(guild(), "news");
    mod.slash("settings digest", "channel", news);
    assertThat(mod.latest().text()).contains("The digest goes to");
    mod.slash("channel policy", "private", true);
    assertThat(mod.latest().text()).contains("for the asker alone");
    assertThat(told(mod)).isEmpty();

    discord().delete(news);
    discord().denyBot(channel(), Permission.SEND_MESSAGES);

    for (int i = 0; i < 3; i++) {
      discord().awaitResponse(mod.slash("knowledge status"));
    }
    // The second fault may only be seen by a later command than the first.
    discord()
        .await(
            "the moderator to be told of both",
            () -> text(mod).contains("cannot be sent") && text(mod).contains("as decided"));
    assertThat(told(mod)).allMatch(VisibleMessage::isEphemeral);
    assertThat(text(mod))
        .containsOnlyOnce("The digest cannot be sent.")
        .containsOnlyOnce("or it is gone")
        .containsOnlyOnce("Send Messages");
    SimUser other = moderator();
    other.slash("knowledge status");
    discord().await("the other to be told", () -> !told(other).isEmpty());
  }

  private static String text(SimUser mod) {
    return told(mod).stream().map(VisibleMessage::text).collect(Collectors.joining("\n"));
  }

  private static List<VisibleMessage> told(SimUser mod) {
    return mod.sees().stream()
        .filter(message ->
            message.text().contains("cannot be sent") || message.text().contains("as decided"))
        .toList();
  }
}
