package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimRole;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Moderators look after the knowledge. Each scenario begins with the same content, served.
class KnowledgeInDiscordIT extends Scenario {
  private static final String DATABASE = "Which database does Quokka use?";
  private static final String QUOKKA =
      """
      ---
      title: Quokka
      source: A test
      reviewed: 2026-11-01
      ---

      Quokka uses the database Redwood for everything.
      """;
  private static final String WOMBAT =
      """
      ---
      title: Wombat
      source: A test
      reviewed: 2020-02-03
      ---

      Wombat renders templates twice as fast as others.
      """;
  private static final String GOLDEN =
      """
      questions:
        - ask: Which database does Quokka use?
          expect: %s#start-1
      """;
  private static final String REFUSED = "Only members who may manage the server";

  private Path folder = Path.of("");
  private SimUser mod;

  @Override
  Map<String, String> environment(Path home) {
    folder = home;
    restore();
    write(
        "advisor.yaml",
        "knowledge: {path: " + folder.resolve("content") + ", watch: 0s, stale-after: 365d}\n");
    return Map.of("ADVISOR_CONFIG", folder.resolve("advisor.yaml").toString());
  }

  @BeforeEach
  void serveTheSame() {
    mod = join("mod").with(Permission.MANAGE_GUILD);
    restore();
    report(mod.slash("knowledge reload", "force", true), "being served");
  }

  private void restore() {
    try {
      Path content = Files.createDirectories(folder.resolve("content"));
      try (var files = Files.list(content)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write("content/quokka.md", QUOKKA);
    write("content/wombat.md", WOMBAT);
    write("content/golden.yaml", GOLDEN.formatted("quokka"));
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The answer, once it says something.
  private VisibleMessage report(SimInteraction asked, String something) {
    discord().await(something, () -> mod.answerTo(asked).text().contains(something));
    VisibleMessage report = mod.answerTo(asked);
    assertThat(report.isEphemeral()).isTrue();
    return report;
  }

  private String answer() {
    SimUser ana = join("ana");
    ana.slash("ask", "question", DATABASE);
    return ana.latest().text();
  }

  @Test
  void aReloadIsReportedAndMembersHaveItAtOnce() {
    write("content/quokka.md", QUOKKA.replace("Redwood", "Larkspur"));
    write("content/emu.md", "Emu speaks no known protocol.\n");
    write("content/wombat.md", WOMBAT + "\nIt also sleeps a lot during the day.\n");

    VisibleMessage report = report(mod.slash("knowledge reload"), "is being served now");

    assertThat(report.text())
        .containsPattern(
            "Version \\w+ is being served now, instead of \\w+\\. It took \\d+\\.\\d s")
        .contains("Added 2 passages: emu#start-1")
        .contains("Changed 1 passage: quokka#start-1")
        .contains("1 of 1 golden questions answered as expected. Before: 1.");
    assertThat(report.files()).isEmpty();
    assertThat(answer()).contains("Larkspur").doesNotContain("Redwood");
  }

  @Test
  void whatWentIsNamed() throws IOException {
    Files.delete(folder.resolve("content/wombat.md"));

    assertThat(report(mod.slash("knowledge reload", "force", true), "served now").text())
        .contains("Removed 1 passage: wombat#start-1");
  }

  @Test
  void everyProblemIsNamedWithFileLineAndRemedyAndNothingChanges() throws IOException {
    write("content/quokka.md", QUOKKA.replace("title:", "titel:").replace("Redwood", "Larkspur"));
    write("content/wombat.md", WOMBAT + "\nSee [there](nowhere.md).\n");
    write("content/golden.yaml", "questions: [\n");
    write("content/empty.md", "");
    Files.write(
        folder.resolve("content/latin.md"), "Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    VisibleMessage report = report(mod.slash("knowledge reload", "force", true), "has errors");

    assertThat(report.text())
        .contains("still being served")
        .contains("quokka.md:2: error: ", "Did you mean \"title\"?")
        .contains("wombat.md:9: error: ", "leads to no file", "or remove the link")
        .containsPattern("golden\\.yaml:\\d+: error: ")
        .contains("empty.md: error: The file is empty. Write something into it or delete it.")
        .contains("latin.md:1: error: The file is not UTF-8");
    assertThat(answer()).contains("Redwood");
  }

  @Test
  void whatDoesNotFitComesInAFile() {
    for (int i = 100; i < 160; i++) {
      write("content/broken" + i + ".md", "---\ntitel: No " + i + "\n---\n\nNo text.\n");
    }

    VisibleMessage report = report(mod.slash("knowledge reload"), "has errors");

    assertThat(report.text())
        .contains("broken100.md:2: error: ")
        .containsPattern("and \\d+ more lines, in the file")
        .doesNotContain("broken159.md");
    assertThat(report.files())
        .singleElement()
        .satisfies(file -> assertThat(file.text()).contains("broken100.md", "broken159.md:2: "));
  }

  @Test
  void manyNamesComeInAFile() {
    write("content/many.md", paragraphs(20));

    VisibleMessage report = report(mod.slash("knowledge reload"), "is being served now");

    assertThat(report.text()).contains("Added 20 passages: ", "and 10 more");
    assertThat(report.files())
        .singleElement()
        .satisfies(file -> assertThat(file.text()).contains("many#start-1,", "many#start-20"));
  }

  @Test
  void failedGoldenQuestionsKeepContentBackUnlessForced() {
    write("content/golden.yaml", GOLDEN.formatted("wombat"));
    write("content/quokka.md", QUOKKA.replace("Redwood", "Larkspur"));

    VisibleMessage withheld = report(mod.slash("knowledge reload"), "golden questions");

    assertThat(withheld.text())
        .contains("still being served")
        .contains("0 of 1 golden questions answered as expected.")
        .contains(
            "\"Which database does Quokka use?\": expected wombat#start-1, got quokka#start-1");
    assertThat(answer()).contains("Redwood");

    report(mod.click(withheld, "Serve it all the same"), "is being served now");
    assertThat(answer()).contains("Larkspur");
  }

  @Test
  void forceServesWhatGoldenQuestionsFail() {
    write("content/golden.yaml", GOLDEN.formatted("wombat"));
    write("content/quokka.md", QUOKKA.replace("Redwood", "Larkspur"));

    report(mod.slash("knowledge reload", "force", true), "is being served now");
    assertThat(answer()).contains("Larkspur");
  }

  @Test
  void itIsShownHowFarAReloadHasComeAndASecondIsTold() {
    write("content/many.md", paragraphs(250));
    SimInteraction first = mod.slash("knowledge reload");
    Pattern counted = Pattern.compile("Reading for meaning: [\\d,]+ of [\\d,]+");
    discord()
        .await("how far it has come", () -> counted.matcher(mod.answerTo(first).text()).find());

    VisibleMessage second = report(mod.slash("knowledge reload"), "A reload is under way already");

    assertThat(second.text()).doesNotContain("is being served now");
    assertThat(answer()).contains("Redwood");
    assertThat(report(first, "is being served now").text()).contains("Added 250 passages");
  }

  @Test
  void statusTellsWhatIsServedAndWhatIsStale() {
    mod.slash("knowledge status");

    assertThat(mod.latest().text())
        .containsPattern("Version \\w{6,}")
        .contains("2 documents, 2 passages", "Models: ", "MiB")
        .contains("1 document should be reviewed again", "wombat, reviewed 2020-02-03")
        .doesNotContain("quokka, reviewed");
    assertThat(mod.latest().isEphemeral()).isTrue();
  }

  @Test
  void testAsksTheGoldenQuestions() {
    mod.slash("knowledge test");

    assertThat(mod.latest().text()).contains("1 of 1 golden questions answered as expected.");
    assertThat(mod.latest().isEphemeral()).isTrue();
  }

  @Test
  void explainSaysWhyItAnswersAsksBackOrAbstains() {
    mod.slash("knowledge explain", "question", DATABASE);
    assertThat(mod.latest().text())
        .containsPattern("It answered: .* probability of [\\d.]+ %, and [\\d.]+ % is enough")
        .contains("closest text ", "question covered ")
        .containsPattern("quokka#start-1: [\\d.]+ = [\\d.]+ for words \\+ [\\d.]+ for meaning")
        .contains("wombat#start-1");
    assertThat(mod.latest().isEphemeral()).isTrue();

    mod.slash("knowledge explain", "question", HOPELESS);
    assertThat(mod.latest().text()).contains("It abstained: ", " % is needed");
    mod.slash("knowledge explain", "question", "which is better?");
    assertThat(mod.latest().text()).contains("It asked back: ");
    mod.slash("knowledge explain", "question", "?!");
    assertThat(mod.latest().text()).contains("no words in that");
  }

  @Test
  void anEarlierVersionIsServedAgain() {
    write("content/quokka.md", QUOKKA.replace("Redwood", "Larkspur"));
    VisibleMessage report = report(mod.slash("knowledge reload"), "is being served now");
    Matcher versions =
        Pattern.compile("Version (\\w+) .* instead of (\\w+)").matcher(report.text());
    assertThat(versions.find()).isTrue();
    assertThat(mod.types("knowledge rollback version", ""))
        .contains(versions.group(2))
        .doesNotContain(versions.group(1));

    mod.slash("knowledge rollback", "version", versions.group(2));

    assertThat(mod.latest().text())
        .contains("Version " + versions.group(2) + " is being served again");
    assertThat(mod.latest().isEphemeral()).isTrue();
    assertThat(answer()).contains("Redwood");
    mod.slash("knowledge status");
    assertThat(mod.latest().text()).contains("gone back to").contains("by " + mod.mention());
    mod.slash("knowledge history");
    assertThat(mod.latest().text())
        .contains("back to version " + versions.group(2) + " from " + versions.group(1))
        .contains("by " + mod.mention())
        .contains("Versions to go back to: ");
    assertThat(mod.latest().isEphemeral()).isTrue();
    mod.slash("knowledge rollback", "version", "nonsense");
    assertThat(mod.latest().text()).contains("There is no version nonsense to go back to");
    mod.slash("knowledge audit");
    assertThat(mod.latest().text().lines().filter(line -> line.contains("earlier version")))
        .satisfiesExactly(
            refused ->
                assertThat(refused)
                    .contains("nonsense – refused: There is no version nonsense to go back to"),
            done -> assertThat(done).contains(versions.group(2) + " – done"));
  }

  @Test
  void aReloadThatIsRefusedIsLoggedAsRefused() {
    write("content/quokka.md", "---\ntitel: none\n---\n");

    mod.slash("knowledge reload");
    discord().await("the errors", () -> mod.latest().text().contains("The content has errors"));

    mod.slash("knowledge audit");
    assertThat(mod.latest().text())
        .contains("wanted the content reloaded – refused: The content has errors.");
  }

  @Test
  void membersAreRefusedWhateverTheirClientSays() {
    write("content/quokka.md", QUOKKA.replace("Redwood", "Larkspur"));
    SimUser ana = join("ana").with(Permission.MANAGE_MESSAGES);
    assertThatThrownBy(() -> ana.slash("knowledge status")).hasMessageContaining("not offered");
    discord().openToEveryone("knowledge");

    ana.slash("knowledge reload", "force", true);
    assertRefused(ana, REFUSED);
    ana.slash("knowledge status");
    assertRefused(ana, REFUSED);
    ana.slash("knowledge test");
    assertRefused(ana, REFUSED);
    ana.slash("knowledge explain", "question", DATABASE);
    assertRefused(ana, REFUSED);
    ana.slash("knowledge rollback", "version", "abc");
    assertRefused(ana, REFUSED);
    assertThat(ana.types("knowledge rollback version", "")).isEmpty();
    ana.slash("ask", "question", DATABASE);
    ana.forges(ana.latest(), "v1:r:-:-:");
    assertRefused(ana, REFUSED);

    assertThat(answer()).contains("Redwood");
  }

  @Test
  void directMessagesAreNoWayAround() {
    write("content/quokka.md", QUOKKA.replace("Redwood", "Larkspur"));
    SimUser direct = join("owner").with(Permission.ADMINISTRATOR);
    direct.dm(DATABASE);
    VisibleMessage answer = direct.latest();
    assertThatThrownBy(() -> direct.slash("knowledge reload")).hasMessageContaining("not offered");

    direct.forges(answer, "v1:r:-:-:");

    assertRefused(direct, "for the moderators of a server");
    assertThat(answer()).contains("Redwood");
  }

  @Test
  void aRoleThatModeratesIsEnoughForAsLongAsSomebodyHasIt() {
    discord().openToEveryone("knowledge");
    SimUser owner = join("owner").with(Permission.MANAGE_GUILD);
    SimRole role = discord().role(guild(), "helpers");
    SimUser ana = join("ana").gets(role);
    owner.slash("settings moderators", "role", role);
    assertThat(owner.latest().text()).contains("moderat");

    ana.slash("knowledge status");
    assertThat(ana.latest().text()).contains("2 documents");
    ana.loses(role);
    ana.slash("knowledge status");
    assertRefused(ana, REFUSED);
  }

  private static void assertRefused(SimUser who, String sentence) {
    assertThat(who.latest().text()).contains(sentence);
    assertThat(who.latest().isEphemeral()).isTrue();
  }

  private static String paragraphs(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i -> "Bandicoot number " + i + " carries " + 7 * i + " acorns to burrow " + i + ".")
        .collect(Collectors.joining("\n\n", "", "\n"));
  }
}
