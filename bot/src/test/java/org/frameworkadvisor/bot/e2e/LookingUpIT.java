package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// `/compare`, `/summarise`, `/browse` and `/help`.
class LookingUpIT extends Scenario {

  @Test
  void frameworksAreComparedSideBySide() {
    SimUser ana = join("ana");

    ana.slash("compare", "first", "Django", "second", "Flask", "third", "FastAPI");

    VisibleMessage comparison = ana.latest();
    assertThat(comparison.text()).contains("## Django, Flask and FastAPI").contains("### ");
    assertThat(comparison.text()).contains("> ");
    assertThat(comparison.isEphemeral()).isFalse();
  }

  @Test
  void oneAspectCanBeCompared() {
    SimUser ana = join("ana");
    String aspect = ana.types("/compare aspect", "perf").getFirst();

    ana.slash("compare", "first", "Django", "second", "Flask", "aspect", aspect, "private", true);

    assertThat(ana.latest().text().lines().filter(line -> line.startsWith("### "))).hasSize(1);
    assertThat(ana.latest().isEphemeral()).isTrue();
  }

  @Test
  void whereTheKnowledgeIsSilentADashSaysSo() {
    SimUser ana = join("ana");

    ana.slash("compare", "first", "Django", "second", "Litestar", "aspect", "translations");

    assertThat(ana.latest().lines()).anyMatch(line -> line.matches("\\*\\*.*Litestar.*\\*\\* —"));
  }

  @Test
  void whatIsUnknownIsNotCompared() {
    SimUser ana = join("ana");

    ana.slash("compare", "first", "Djnago", "second", "Carburettor");

    assertThat(ana.latest().text()).contains("Did you mean Django?");
    assertThat(ana.latest().isEphemeral()).isTrue();
    ana.slash("compare", "first", "Django", "second", "Symfony");
    assertThat(ana.latest().text())
        .contains("I know nothing to compare about Symfony. Nearest: Laravel.");
  }

  @Test
  void fourFrameworksAreComparedThreeAspectsAtATime() {
    SimUser ana = join("ana");

    ana.slash("compare", "first", "drf", "second", "spring", "third", "Rails", "fourth", "FastAPI");

    VisibleMessage first = ana.latest();
    assertThat(first.text())
        .contains("## Django REST framework, Spring Boot, Ruby on Rails and FastAPI");
    assertThat(first.lines()).filteredOn(line -> line.startsWith("### ")).hasSizeBetween(1, 3);
    ana.click(first, "Next aspects");
    assertThat(ana.latest().text()).contains("## Django REST framework", "### ");
    assertThat(ana.types("/compare aspect", "real time")).contains("WebSockets");
    assertThat(ana.types("/compare first", "drf")).containsExactly("Django REST framework");
  }

  @Test
  void aTopicIsSummedUpVerbatimWithSources() {
    SimUser ana = join("ana");

    ana.slash("summarise", "topic", "flask");

    assertThat(ana.latest().text()).containsIgnoringCase("## flask").contains("\n- ");
    ana.slash("summarise", "topic", "carburettors");
    assertThat(ana.latest().text()).contains("I know no topic");
  }

  @Test
  void anArticleOrASectionIsSummedUpAsItIsOffered() {
    SimUser ana = join("ana");
    List<String> offered = ana.types("/summarise topic", "learning");
    assertThat(offered).isNotEmpty();

    ana.slash("summarise", "topic", offered.getFirst(), "private", true);

    assertThat(ana.latest().text()).contains("## ", "\n- ");
  }

  @Test
  void theTableOfContentsIsWalkedWithMenus() {
    SimUser ana = join("ana");
    ana.slash("browse");
    VisibleMessage contents = ana.latest();
    VisibleMessage.Select documents = contents.select("Choose a document");
    assertThat(documents.options()).hasSizeBetween(2, 25);

    ana.choose("Choose a document", documents.options().getFirst().label());

    assertThat(ana.latest().buttonLabels()).contains("All documents");
    assertThat(ana.latest().text()).isNotEqualTo(contents.text());
    ana.click("All documents");
    assertThat(ana.latest().lines()).isEqualTo(contents.lines());
  }

  @Test
  void helpSaysWhatOneCanDo() {
    SimUser ana = join("ana");
    SimUser mod = join("mod").with(Permission.MANAGE_GUILD);

    ana.slash("help");
    assertThat(ana.latest().text())
        .contains("/ask", "/compare", "/summarise", "/browse", "Answer this")
        .doesNotContain("moderators\n");
    assertThat(ana.latest().isEphemeral()).isTrue();
    mod.slash("help");
    assertThat(mod.latest().text()).contains("For moderators", "/channel");
  }
}
