package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

  @Test
  void helpSaysWhatEveryExitCodeMeans() {
    console.run("--help");
    assertThat(console.out().lines().map(line -> line.strip().split(" +", 2)[0]))
        .containsSubsequence("0", "1", "2", "3", "69", "70");
  }

  /// A command is listed by the first of its sentences, so that has to be one, whatever fits.
  @ParameterizedTest
  @MethodSource("widths")
  void helpCutsNoSentence(int width) {
    Deque<List<String>> left = new ArrayDeque<>(List.of(List.of()));
    int seen = 0;
    while (!left.isEmpty()) {
      List<String> command = left.pop();
      for (List<String> listed : listed(command, width)) {
        left.push(Stream.concat(command.stream(), Stream.of(listed.getFirst())).toList());
        assertThat(listed.getLast()).as("%s at %d", listed, width).endsWith(".");
      }
      seen++;
    }
    assertThat(seen).as("commands").isGreaterThan(20);
  }

  static IntStream widths() {
    return IntStream.of(60, 61, 67, 73, 79, 80, 81, 90, 99, 100);
  }

  /// The commands below one, each with what its help says of it.
  private static List<List<String>> listed(List<String> command, int width) {
    TestConsole one = new TestConsole().onTerminal(width);
    List<String> words = new ArrayList<>(command);
    words.add("--help");
    assertThat(one.run(words.toArray(String[]::new))).isZero();
    List<List<String>> listed = new ArrayList<>();
    one.out()
        .replaceAll("\033\\[[0-9;]*m", "")
        .lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .skip(1)
        .takeWhile(line -> !line.isBlank())
        .forEach(line -> {
          if (line.startsWith("   ")) {
            listed.set(listed.size() - 1, List.of(listed.getLast().getFirst(), line));
          } else {
            listed.add(List.of(line.strip().split("[ ,]", 2)[0], line));
          }
        });
    return listed;
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
            Guide › Flask › Uses — Source: Example Press, reviewed 2026-05-17 — https://example.org/guide
            Confidence: high

            Please ask in words, for instance: Is Flask good for prototypes?

            """);
  }
}
