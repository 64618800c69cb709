package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// What is asked where not everyone sees it is not told to everyone.
class PrivateQuestionsIT extends Scenario {
  private static final String OTHER = "Where do the zebras of our club graze?";

  private static void asks(SimUser who, String question, boolean isPrivate) {
    who.slash("ask", "question", question, "private", isPrivate);
    assertThat(who.latest().text()).isNotBlank();
  }

  private SimUser moderator(String name) {
    return join(name).with(Permission.MANAGE_GUILD);
  }

  /// What a command says to a moderator, once it quotes a question.
  private VisibleMessage quoting(SimUser mod, String command, String question) {
    discord()
        .await(
            command + " to quote " + question,
            () -> {
              mod.slash(command);
              return mod.latest().text().contains(question);
            });
    return mod.latest();
  }

  @Test
  void whatIsAskedInPrivateIsListedWithoutWhoAskedAndWhere() {
    SimUser ana = join("ana");
    SimUser mod = moderator("mod");
    asks(ana, HOPELESS, true);

    assertThat(quoting(mod, "knowledge gaps", HOPELESS).text())
        .contains("Asked once")
        .doesNotContain(channel().id(), ana.id());
    assertThat(quoting(mod, "knowledge digest", HOPELESS).text())
        .doesNotContain(channel().id(), ana.id());
    mod.messageMenu(mod.says("With a screwdriver."), "Teach this answer");
    assertThat(mod.modal().value("Question")).as("asked just here").isEmpty();
  }

  @Test
  void whatIsAskedInAChannelIsShownToModeratorsWhoSeeIt() {
    SimChannel club = discord().channel(guild(), "club");
    SimUser ana = join("ana").in(club);
    SimUser inside = moderator("inside");
    SimUser outside = moderator("outside");
    discord().hide(club, ana, inside);
    asks(ana, OTHER, false);
    asks(join("ben"), HOPELESS, false);

    assertThat(quoting(inside, "knowledge gaps", OTHER).text()).contains(club.id(), HOPELESS);
    assertThat(quoting(inside, "knowledge digest", OTHER).text()).contains(HOPELESS);
    assertThat(quoting(outside, "knowledge gaps", HOPELESS).text())
        .contains("(1)", channel().id())
        .doesNotContain(OTHER, club.id());
    assertThat(quoting(outside, "knowledge digest", HOPELESS).text())
        .contains("2 questions")
        .doesNotContain(OTHER);

    inside.click(quoting(inside, "knowledge gaps", OTHER), "Ignore");
    inside.latest();
    outside.slash("knowledge audit");
    assertThat(outside.latest().text()).contains("put a gap aside").doesNotContain("zebra");
  }

  @Test
  void whoMayNoLongerSeeAChannelIsNotShownItsQuestionsAnyMore() {
    SimChannel club = discord().channel(guild(), "club");
    SimUser mod = moderator("mod");
    asks(join("ana").in(club), OTHER, false);
    quoting(mod, "knowledge gaps", OTHER);

    discord().hide(club);

    discord()
        .await(
            "the list to be empty",
            () -> {
              mod.slash("knowledge gaps");
              return mod.latest().text().contains("Every question found an answer");
            });
  }

  @Test
  void aDigestQuotesItsChannelAndThoseThatEveryoneSees() {
    SimUser mod = moderator("mod");
    SimChannel news = discord().channel(guild(), "news");
    SimChannel club = discord().channel(guild(), "club");
    SimUser ana = join("ana");
    discord().hide(club, ana);
    asks(ana.in(club), OTHER, false);
    asks(ana.in(channel()), "Is Django good for beginners?", true);
    asks(ana, HOPELESS, false);
    quoting(mod, "knowledge gaps", HOPELESS);
    mod.slash("settings digest", "channel", news);
    assertThat(mod.latest().text()).contains(news.mention());

    restartAfter("UPDATE digests SET sent_until = 1, claimed_at = 0");
    discord().await("the digest", () -> !discord().botMessages(news).isEmpty());

    List<VisibleMessage> posted = discord().botMessages(news);
    assertThat(posted.getFirst().text())
        .contains("What was asked")
        .doesNotContain(OTHER, "Django good");
  }

  /// Where somebody takes no direct messages, which only trying shows.
  @Test
  void whoAskedInPrivateIsToldInPrivate() {
    discord().expect(50007);
    SimUser ana = join("ana").closesDirectMessages();
    SimUser mod = moderator("mod");
    asks(ana, OTHER, true);
    ana.click("Tell me when there is an answer");
    assertThat(ana.latest().text()).contains("I will tell you once");

    mod.click(quoting(mod, "knowledge gaps", OTHER), "Teach");
    mod.submits(mod.modal(), Map.of("Answer", "On the meadow."));
    mod.latest();
    mod.click(mod.latest(), "Confirm");
    assertThat(mod.latest().text()).contains("From now on I answer this here");

    discord()
        .await(
            "ana to be told",
            () -> {
              asks(ana, QUESTION, true);
              return ana.latest().text().contains("There is an answer now");
            });
    assertThat(ana.latest().text()).contains(OTHER);
    assertThat(ana.latest().isEphemeral()).isTrue();
    assertThat(discord().botMessages(channel())).allMatch(VisibleMessage::isEphemeral);
    asks(ana, QUESTION, true);
    assertThat(ana.latest().text()).as("once").doesNotContain("There is an answer now");
  }
}
