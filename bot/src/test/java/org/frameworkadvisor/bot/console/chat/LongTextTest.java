package org.frameworkadvisor.bot.console.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.console.TestConsole;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.recommend.RecommendationService;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The terminal takes as much as Discord does, and says so where it is more.
class LongTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String FITS = "𝔽".repeat(600);
  private static final String TOO_LONG = FITS + "𝔽";
  private static final String REFUSAL =
      "That is too long: at most 600 characters are read. Please shorten it.";

  private final TestConsole console = new TestConsole();

  static Stream<List<String>> options() {
    return Stream.of(
        List.of("ask"),
        List.of("ask", "--json"),
        List.of("summarise"),
        List.of("compare", "flask", "django", "--aspect"),
        List.of("recommend", "--describe"),
        List.of("result"),
        List.of("knowledge", "explain"),
        List.of("knowledge", "rollback"),
        List.of("knowledge", "taught", "--forget"));
  }

  private int run(List<String> command, String text) {
    return console.run(Stream.concat(command.stream(), Stream.of(text)).toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("options")
  void anOptionIsAsLongAsInDiscord(List<String> command) {
    assertThat(run(command, TOO_LONG)).isEqualTo(2);
    assertThat(console.err()).contains(REFUSAL).contains("See advisor");
    assertThat(console.out()).isEmpty();
    var _ = run(command, FITS);
    assertThat(console.err()).containsOnlyOnce(REFUSAL);
  }

  @Test
  void wordsThatStandApartCountTogether() {
    assertThat(console.run("ask", "x".repeat(400), "y".repeat(400))).isEqualTo(2);
    assertThat(console.err()).contains(REFUSAL);
    assertThat(console.knowledge.opened).isEmpty();
  }

  @Test
  void anAnswerMayBeLonger() {
    assertThat(console.run("knowledge", "teach", "What is it?", "It is " + "long ".repeat(700)))
        .isZero();
    assertThat(console.run("knowledge", "teach", "What is that?", "x".repeat(4_001))).isEqualTo(2);
    assertThat(console.err()).contains("at most 4,000 characters");
  }

  @Test
  void aLongLineInAConversationIsTurnedDown() {
    ChatSession session =
        new ChatSession(console.knowledge.features(), () -> new TerminalStyle(200, true, false));
    assertThat(session.say(TOO_LONG)).isEqualTo(new ChatSession.Turn.Said(List.of(REFUSAL)));
    for (String command : List.of("/ask", "/recommend", "/teach", "/compare", "/nothing")) {
      assertThat(session.say(command + " " + TOO_LONG))
          .as(command)
          .isEqualTo(new ChatSession.Turn.Said(List.of(REFUSAL)));
    }
    assertThat(session.say("/ask " + FITS))
        .isNotEqualTo(new ChatSession.Turn.Said(List.of(REFUSAL)));
  }

  @ParameterizedTest
  @MethodSource("org.frameworkadvisor.bot.discord.message.HostileContent#longOnes")
  void whateverIsLongTakesLittleTime(String text) {
    RecommendationService recommendationService =
        console.knowledge.features().recommendationService();
    QuestionnaireDefinition definition = recommendationService.definition().orElseThrow();
    ChatSession session =
        new ChatSession(console.knowledge.features(), () -> new TerminalStyle(100, true, false));
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          recommendationService.asksForChoice(text);
          recommendationService.describe(definition, text);
          recommendationService.replay(text);
          console.knowledge.features().comparisonService().comparableIn(text);
          console.knowledge.features().comparisonService().compare(List.of(text, text), text);
          ComparisonArguments.of(text, List.of("Flask"));
          TerminalText.text(text);
          for (String command : List.of("", "/ask ", "/recommend ", "/compare ", "/result ", "/")) {
            session.say(command + text);
          }
          console.typing(text + "\nspeed").run("ask");
          console.typing(text + "\nspeed").run("ask", "--json");
          console.typing(text + "\ncancel").run("recommend");
          console.run("ask", text);
          console.run("recommend", "--describe", text, "--answers", text);
        });
    assertThat(console.out()).contains("How fast is FastAPI?");
  }
}
