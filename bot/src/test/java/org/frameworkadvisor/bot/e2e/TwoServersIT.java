package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimGuild;
import org.frameworkadvisor.bot.sim.SimModal;
import org.frameworkadvisor.bot.sim.SimRole;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// Two servers with the same bot: neither learns anything of the other, whatever its moderators
/// try.
class TwoServersIT extends Scenario {
  private static final String SECRET = "How do I tune a zebra?";
  private static final String TAUGHT = "Where do the zebras of our club graze?";

  @Test
  void noCommandSaysAnythingOfTheOtherServer() {
    SimGuild other = discord().guild("a secret club", 0, 1);
    SimChannel there = discord().channel(other, "elsewhere");
    SimUser mod = discord().join("mod", other, there).with(Permission.MANAGE_GUILD);
    SimUser ana = discord().join("ana", other, there);
    SimRole helpers = discord().role(other, "helpers");
    for (Object[] setting :
        new Object[][] {
          {"settings moderators", "role", helpers},
          {"settings digest", "channel", there},
          {"channel policy", "private", true, "feedback", false},
          {"knowledge reload"}
        }) {
      mod.slash(setting[0].toString(), Stream.of(setting).skip(1).toArray());
      mod.latest();
    }
    ana.slash("ask", "question", SECRET);
    ana.latest();
    ana.slash("recommend", "project", "an online zebra shop", "team", "24");
    ana.latest();
    discord()
        .await(
            "the gap to be there",
            () -> {
              mod.slash("knowledge gaps");
              return mod.latest().text().contains(SECRET);
            });
    mod.messageMenu(ana.says(TAUGHT), "Teach this answer");
    mod.submits(mod.modal(), Map.of("Question", TAUGHT, "Answer", "On the zebra meadow."));
    mod.latest();
    mod.click(mod.latest(), "Confirm");
    assertThat(mod.latest().text()).contains("From now on I answer this here");
    ana.slash("ask", "question", TAUGHT);
    assertThat(ana.latest().text()).contains("meadow");
    mod.slash("knowledge audit");
    assertThat(mod.latest().text()).contains(helpers.mention(), there.mention());

    SimUser here = join("moderator").with(Permission.MANAGE_GUILD);
    VisibleMessage message = here.says("Which one is old?");
    List<String> paths = discord().commandPaths();
    assertThat(paths).hasSizeGreaterThan(15);
    for (String path : paths) {
      EveryCommand.use(here, path, message);
      String said = path.equals("Teach this answer") ? form(here) : shown(here.latest());
      assertThat(said)
          .as(path)
          .isNotBlank()
          .doesNotContain(
              "zebra",
              other.id(),
              there.mention(),
              helpers.mention(),
              mod.mention(),
              ana.mention(),
              "secret club");
    }
  }

  private static String shown(VisibleMessage message) {
    return message.text() + message.files() + message.buttonLabels();
  }

  private static String form(SimUser who) {
    SimModal form = who.modal();
    return form.title() + form.labels().stream().map(form::value).toList();
  }

  @Test
  void whatIsTaughtInOneIsNotSaidInTheOther() {
    SimGuild other = discord().guild("another server", 0, 1);
    SimChannel there = discord().channel(other, "elsewhere");
    SimUser mod = discord().join("mod", other, there).with(Permission.MANAGE_GUILD);
    mod.messageMenu(mod.says(TAUGHT), "Teach this answer");
    mod.submits(mod.modal(), Map.of("Question", TAUGHT, "Answer", "On the zebra meadow."));
    mod.latest();
    mod.click(mod.latest(), "Confirm");
    assertThat(mod.latest().text()).contains("From now on I answer this here");

    SimUser here = join("ben");
    here.slash("ask", "question", TAUGHT);
    assertThat(here.latest().text()).isNotBlank().doesNotContain("meadow");
    mod.slash("ask", "question", TAUGHT);
    assertThat(mod.latest().text()).contains("meadow");
  }

  @Test
  void whatHoldsInOneHoldsInThatOneAlone() {
    SimGuild other = discord().guild("another server", 0, 1);
    SimChannel there = discord().channel(other, "elsewhere");
    SimUser mod = discord().join("mod", other, there).with(Permission.MANAGE_GUILD);
    mod.slash("channel policy", "private", true, "feedback", false);
    mod.latest();
    mod.slash("settings digest", "channel", there);
    mod.latest();
    SimUser ana = discord().join("ana", other, there);
    discord().add(ana, guild());
    ana.slash("recommend");
    ana.latest();
    ana.click("Quick: 6 questions");
    assertThat(ana.latest().text()).contains("1 of 6");

    ana.in(channel()).slash("recommend");
    assertThat(ana.latest().text()).contains("How many questions");
    ana.slash("ask", "question", QUESTION);
    assertThat(ana.latest().isEphemeral()).isFalse();
    assertThat(ana.latest().buttonLabels()).contains("👍");
    SimUser here = join("moderator").with(Permission.MANAGE_GUILD);
    here.slash("settings digest");
    assertThat(here.latest().text()).contains("No digest is sent");
    here.slash("knowledge audit");
    assertThat(here.latest().text()).contains("Nothing so far");

    ana.in(there).slash("recommend");
    assertThat(ana.latest().text()).contains("1 of 6");
  }
}
