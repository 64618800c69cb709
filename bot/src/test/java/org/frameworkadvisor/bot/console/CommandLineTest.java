package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private final TestConsole console = new TestConsole();

  @Test
  void helpListsTheCommands() {
    assertThat(console.run("--help")).isZero();
    assertThat(console.out())
        .contains("Usage: advisor", "ask", "compare", "summarise", "knowledge", "eval", "calibrate")
        .contains("Exit codes")
        .doesNotContain("\033");
    assertThat(console.knowledge.opened).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "compare", "summarise", "knowledge", "eval", "calibrate"})
  void everyCommandHasHelp(String command) {
    assertThat(console.run(command, "--help")).isZero();
    assertThat(console.out()).contains("Usage: advisor " + command, "--knowledge");
  }

  @Test
  void theVersionIsTold() {
    assertThat(console.run("--version")).isZero();
    assertThat(console.out()).startsWith("Framework Advisor ");
  }

  @Test
  void aMisspeltOptionGetsASuggestion() {
    assertThat(console.run("ask", "--jsn", "speed")).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo(
            """
            advisor: Unknown option: '--jsn'
            Did you mean: --json?
            See advisor ask --help.
            """);
  }

  @Test
  void aMisspeltCommandGetsASuggestion() {
    assertThat(console.run("asc")).isEqualTo(2);
    assertThat(console.err()).contains("'asc'", "Did you mean", "ask", "See advisor --help.");
  }

  @Test
  void messagesCannotDriveTheTerminal() {
    assertThat(console.run("--\033[2J")).isEqualTo(2);
    assertThat(console.err()).doesNotContain("\033");
  }

  @Test
  void withoutATerminalEachLineIsAnswered() {
    assertThat(console.typing("Is Flask good for prototypes?\n\n").run()).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            Flask is small. »It is good for prototypes.« Large teams want more.
            Guide › Flask › Uses › reviewed 2026-05-17 — https://example.org/guide
            Confidence: high

            Please ask in words, for instance: Is Flask good for prototypes?

            """);
  }
}
