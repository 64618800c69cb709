package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InviteCliCommandTest {
  private static final String LINK =
      "https://discord.com/oauth2/authorize?client_id=%s&scope=bot%%20applications.commands"
          + "&permissions=309237763072%n";

  private final TestConsole console = new TestConsole();

  @Test
  void theTokenSaysWhoseBotItIs() {
    console.application = Optional.of("123456789012345678");

    assertThat(console.run("invite")).isZero();
    assertThat(console.out()).isEqualTo(LINK.formatted("123456789012345678"));
    assertThat(console.knowledge.opened).as("needs no knowledge").isEmpty();
  }

  @Test
  void anotherApplicationCanBeNamed() {
    console.application = Optional.of("123456789012345678");

    assertThat(console.run("invite", "--application", "987654321098765432")).isZero();
    assertThat(console.out()).isEqualTo(LINK.formatted("987654321098765432"));
  }

  @Test
  void withoutEitherItSaysWhatToDo() {
    assertThat(console.run("invite")).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains("DISCORD_TOKEN", "--application ID", "General Information");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "https://example.org", "12345678901234567\u001b[31m"})
  void whatIsNoIdIsRefused(String id) {
    assertThat(console.run("invite", "--application", id)).isEqualTo(2);
    assertThat(console.err()).contains("is not the id of an application").doesNotContain("\u001b");
  }
}
