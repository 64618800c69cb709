package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.junit.jupiter.api.Test;

class ForgetServerTest {
  private final TestConsole console = new TestConsole();

  @Test
  void aServerIsForgotten() {
    when(console.guilds.forget(new GuildId("123"))).thenReturn(1234);

    assertThat(console.run("forget-server", "123")).isZero();
    assertThat(console.out())
        .contains("Everything that was kept of server 123 is gone: 1,234 entries.");
  }

  @Test
  void ofAServerThatIsNotKnownNothingIsKept() {
    assertThat(console.run("forget-server", "124")).isZero();
    assertThat(console.out()).contains("Nothing is kept of server 124.");
  }

  @Test
  void whatIsNoIdIsRefused() {
    assertThat(console.run("forget-server", "my server")).isEqualTo(ExitCode.USAGE);
    assertThat(console.err()).contains("consists of digits");
    verify(console.guilds, never()).forget(any());
  }

  @Test
  void whereTheStoreCannotBeUsedItSaysWhy() {
    when(console.guilds.forget(any()))
        .thenThrow(new StoreUnavailable("The disk is full.", new IllegalStateException()));

    assertThat(console.run("forget-server", "123")).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(console.err()).contains("The disk is full.");
  }
}
