package org.frameworkadvisor.bot.console.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.frameworkadvisor.bot.console.TestConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatTerminalTest {
  private static final String CTRL_C = "\003";
  private static final String CTRL_D = "\004";

  @TempDir private Path data;

  private final TestConsole console = new TestConsole().onTerminal(80);

  @Test
  void aDumbTerminalGetsNoEscapeCodes() {
    talk("dumb", "what's Flask like!\nIs Flask good for prototypes?\n/quit\n");
    assertThat(console.screen())
        .contains("Framework Advisor quotes", "Sorry, I found", "»It is good for prototypes.«")
        .doesNotContain("\033");
    assertThat(console.knowledge.asked)
        .containsExactly("what's Flask like!", "Is Flask good for prototypes?");
  }

  @Test
  void aTerminalThatDoesNotTellItsWidthWorks() {
    console.onTerminal(0);
    talk("xterm", "Is Flask good for prototypes?\r/quit\r");
    assertThat(console.screen()).contains("Flask is small.").doesNotContain(">....");
  }

  @Test
  void aCapableTerminalGetsColour() {
    talk("xterm-256color", "Is Flask good for prototypes?\r/quit\r");
    assertThat(console.screen()).contains("\033[32;1mIt is good for prototypes.\033[0m");
  }

  @Test
  void theOperatorReachesAConversationUntilItEnds() {
    talk("xterm", "speed\r/quit\r");
    assertThat(console.instances.announced).isEqualTo(1);
    assertThat(console.instances.left).isEqualTo(1);
    assertThat(console.run("ask", "speed")).isZero();
    assertThat(console.instances.announced).as("an answer is over at once").isEqualTo(1);
  }

  @Test
  void theEndOfTheInputLeaves() {
    talk("xterm", "speed\r" + CTRL_D);
    assertThat(console.knowledge.asked).containsExactly("speed");
    assertThat(console.knowledge.closed).isEqualTo(1);
  }

  @Test
  void controlCClearsTheLine() {
    talk("xterm", "half a quest" + CTRL_C + "speed\r/quit\r");
    assertThat(console.knowledge.asked).containsExactly("speed");
  }

  @Test
  void tabCompletesTheOneQuestionThatHasTheWordsTyped() {
    talk("xterm", "proto flask\t\r/quit\r");
    assertThat(console.knowledge.asked).containsExactly("Is Flask good for prototypes?");
  }

  @Test
  void tabCompletesCommandsAndTheirArguments() {
    talk("xterm", "/comp\tdja\tfla\tperf\t\r/quit\r");
    assertThat(console.screen()).contains("It is good for prototypes. [1]");
  }

  @Test
  void linesAreRememberedInTheDataFolder() throws IOException {
    talk("xterm", "speed\r/quit\r");
    assertThat(Files.readString(data.resolve(ChatTerminal.HISTORY_FILE))).contains("speed");
  }

  @Test
  void withoutAFolderToWriteToNothingIsRemembered() {
    data = data.resolve("missing");
    talk("xterm", "speed\r/quit\r");
    assertThat(data).doesNotExist();
    assertThat(console.err()).isEmpty();
  }

  @Test
  void aFaultCostsOneAnswerOnly() {
    talk("xterm", "break\rspeed\r/quit\r");
    assertThat(console.err()).contains("something went wrong");
    assertThat(console.screen()).contains("Which of these do you mean?");
  }

  private void talk(String type, String keys) {
    console.data = data;
    console.device.type = type;
    console.device.keys = keys;
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(console.run()).isZero());
  }
}
