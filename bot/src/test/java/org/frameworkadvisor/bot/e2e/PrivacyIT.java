package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// What members see and have removed of what is kept of them.
class PrivacyIT extends Scenario {
  private static final String OWN = QUESTION;

  /// Asked by nobody else of those who share the store here.
  private static final String UNIQUE = "Is Flask good for quick prototypes?";

  private static final String OTHERS = HOPELESS;

  private String export(SimUser who) {
    who.slash("privacy export");
    VisibleMessage file = who.latest();
    assertThat(file.isEphemeral()).isTrue();
    String name = "framework-advisor-" + who.id() + ".json";
    assertThat(file.files()).extracting(VisibleMessage.File::name).containsExactly(name);
    return file.files().getFirst().text();
  }

  @Test
  void everythingIsInAFileAndGoneWhenTheySaySo() {
    SimUser ana = join("ana");
    SimUser ben = join("ben");
    ana.slash("ask", "question", UNIQUE);
    VisibleMessage answer = ana.latest();
    ana.click(answer, "👍");
    ana.latest();
    ben.slash("ask", "question", OTHERS);
    ben.latest();
    discord().await("the answer to be kept", () -> export(ana).contains(UNIQUE));

    assertThat(export(ana))
        .contains("\"member\" : \"" + ana.id() + "\"", "\"helped\" : \"yes\"", guild().id())
        .doesNotContain("carburettor")
        .doesNotContain(ben.id());

    ana.slash("privacy delete");
    assertThat(ana.latest().text()).contains("1 × questions that you asked", "1 × votes");
    assertThat(export(ana)).as("not before it is confirmed").contains(UNIQUE);
    ana.click("Remove it");
    assertThat(ana.latest().text())
        .contains("Done.", "Gone, for good:", "1 × votes", "earlier backups");

    assertThat(inTheStore()).doesNotContain(ana.id()).doesNotContain(UNIQUE).contains(ben.id());
    assertThat(export(ana)).doesNotContain("Flask").contains("\"questions\" : [ ]");
    assertThat(export(ben)).contains("carburettor");
    ana.click(answer, "More");
    assertThat(ana.latest().text()).contains("expired");
    restart();
    assertThat(inTheStore()).doesNotContain(ana.id()).doesNotContain(UNIQUE).contains(ben.id());
    assertThat(export(ana)).doesNotContain("Flask");
    ana.slash("privacy delete");
    assertThat(ana.latest().text()).contains("I keep nothing of you");
  }

  /// Discord says who asked, whatever the bot has forgotten.
  @Test
  void whoIsForgottenCanStillRemoveTheirPublicAnswersAndNobodyElseCan() {
    SimUser ana = join("ana");
    SimUser ben = join("ben");
    ana.slash("ask", "question", OWN);
    VisibleMessage byCommand = ana.latest();
    ana.mentions(OWN);
    VisibleMessage byMention = ana.latest();
    discord().await("the answers to be kept", () -> export(ana).contains(OWN));
    ana.slash("privacy delete");
    ana.latest();
    ana.click("Remove it");
    assertThat(ana.latest().text()).contains("Done.");

    for (VisibleMessage answer : List.of(byCommand, byMention)) {
      String forged = answer.button("Dismiss").customId().replace(ana.id(), ben.id());
      ben.forges(answer, forged);
      assertThat(ben.latest().text()).contains("Only who asked, or a moderator");
      assertThat(ana.stillSees(answer)).isTrue();
      ana.click(answer, "Dismiss");
      discord().await("the answer to go", () -> !ana.stillSees(answer));
    }
  }

  @Test
  void itWorksInDirectMessagesAndCoversEveryServer() {
    SimUser ana = join("ana");
    ana.slash("ask", "question", OWN);
    ana.latest();
    ana.inDirectMessages();
    discord().await("the answer to be kept", () -> exportIn(ana).contains(OWN));

    ana.slash("privacy delete");
    ana.latest();
    ana.click("Remove it");
    assertThat(ana.latest().text()).contains("Done.");
    assertThat(exportIn(ana)).doesNotContain("Flask");
  }

  private String exportIn(SimUser who) {
    who.slash("privacy export");
    return who.latest().files().getFirst().text();
  }

  @Test
  void whatIsNoTextIsNotKeptWhateverWayItComes() {
    String hostile = "Is \u0000Flask\ud800 good\udc00 for pro\u0000totypes?";
    SimUser ana = join("an\u0000a\ud83d");
    ana.slash("ask", "question", hostile);
    VisibleMessage answer = ana.latest();
    ana.mentions("and \u0000for beginners\ud83d, on Flask?");
    ana.latest();
    ana.click(answer, "👎");
    ana.submits(ana.modal(), Map.of("In your words", "It is\u0000 old\ud800."));
    ana.latest();

    discord()
        .await(
            "all of it to be kept",
            () -> export(ana).contains("It is old.") && export(ana).contains("for beginners"));
    assertThat(export(ana))
        .contains(OWN, "and for beginners, on Flask?")
        .doesNotContainPattern("(?i)\\\\u(0000|d[89a-f])|\\?\\?|\\x{fffd}");
  }

  @Test
  void lettersThatOnlyLookDifferentAreUnderstood() {
    SimUser ana = join("ana");
    ana.slash("ask", "question", "𝕀𝕤 𝔽𝕝𝕒𝕤𝕜 𝕘𝕠𝕠𝕕 𝕗𝕠𝕣 𝕡𝕣𝕠𝕥𝕠𝕥𝕪𝕡𝕖𝕤?");
    assertThat(ana.latest().text()).contains(ANSWER);
  }

  @Test
  void nobodyRemovesWhatIsSomebodyElses() {
    SimUser ana = join("ana");
    SimUser ben = join("ben");
    ana.slash("ask", "question", OWN);
    VisibleMessage answer = ana.latest();
    discord().await("the answer to be kept", () -> export(ana).contains(OWN));

    ben.forges(answer, "v1:fm:-:" + ana.id() + ":");
    assertThat(ben.latest().text()).contains("somebody else's");
    ben.forges(answer, "v1:fm:-:-:");
    assertThat(ben.latest().text()).contains("somebody else's");
    assertThat(export(ana)).contains(OWN);
  }

  @Test
  void whatAModeratorDidStaysAndIsSaidTo() {
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);
    mod.slash("channel policy", "private", true);
    mod.latest();

    mod.slash("privacy delete");
    assertThat(mod.latest().text()).contains("This stays", "1 × acts of moderation");
    assertThat(mod.latest().buttonLabels()).isEmpty();
    mod.slash("knowledge audit");
    assertThat(mod.latest().text()).contains(mod.mention());
  }
}
