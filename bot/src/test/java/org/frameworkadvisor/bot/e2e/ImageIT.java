package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The image, run as the README says and as tightly as can be. `.ci/try-image` builds it and names
/// it; elsewhere nothing of this runs.
@EnabledIfSystemProperty(named = ImageIT.IMAGE, matches = ".+")
class ImageIT {
  static final String IMAGE = "image.name";
  private static final String ENGINE = "podman";
  private static final List<String> TIGHT =
      List.of(
          "--read-only",
          // Docker gives no writable /tmp either.
          "--read-only-tmpfs=false",
          "--cap-drop=ALL",
          "--security-opt=no-new-privileges",
          "--memory=384m",
          "--cpus=1",
          // The simulated Discord is on this machine's own loopback.
          "--network=host");

  private final String name = "advisor-" + UUID.randomUUID();
  private final SimDiscord discord = SimDiscord.open();

  private record Ran(int code, String output) {}

  @AfterEach
  void removeWhatWasMade() {
    engine("rm", "--force", name);
    engine("volume", "rm", "--force", name);
    discord.close();
  }

  private static Ran engine(String... arguments) {
    List<String> command = new ArrayList<>(List.of(ENGINE));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Ran run(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>(List.of("run", "--volume=" + name + ":/data"));
    command.addAll(TIGHT);
    command.addAll(options);
    command.add(System.getProperty(IMAGE, ""));
    command.addAll(List.of(arguments));
    return engine(command.toArray(String[]::new));
  }

  @Test
  void itAnswersInTheTerminalAndReadsNothingAnew() {
    Ran asked = run(List.of("--rm"), "ask", "Is Flask good for prototypes?");
    Ran kept = run(List.of("--rm", "--entrypoint=ls"), "-A", "/data");

    assertThat(asked.output()).contains("Flask is good for rapid prototyping");
    assertThat(asked.code()).isZero();
    assertThat(kept.output())
        .as("nothing was unpacked or embedded")
        .doesNotContain("models", ".f16");
  }

  @Test
  void theBotAnswersIsHealthyReloadsAndEnds() {
    Ran started =
        run(
            List.of(
                "--detach",
                "--name=" + name,
                "--env=DISCORD_TOKEN=" + discord.token(),
                "--env=ADVISOR_DISCORD_API_URL=" + discord.apiUrl()));
    assertThat(started.code()).as(started.output()).isZero();
    discord.await("the commands", () -> !discord.commands().isEmpty());

    SimUser ana = discord.join("ana");
    ana.slash("ask", "question", Scenario.QUESTION);
    assertThat(ana.latest().text()).contains(Scenario.ANSWER);
    discord.await("health", () -> engine("healthcheck", "run", name).code() == 0);
    assertThat(engine("exec", name, "./advisor", "knowledge", "reload").code()).isZero();
    assertThat(engine("exec", name, "id", "-u").output()).startsWith("10001");

    assertThat(engine("stop", "--time=20", name).code()).isZero();
    Ran ended = engine("inspect", "--format={{.State.ExitCode}} {{.State.OOMKilled}}", name);
    assertThat(ended.output().strip()).isEqualTo("0 false");
    assertThat(engine("logs", name).output())
        .contains("Connected as")
        .doesNotContain("WARN", "ERROR", discord.token());
  }

  @Test
  void withoutANetworkItSaysWhatToCheck() {
    Ran started =
        run(
            List.of(
                "--rm",
                "--env=DISCORD_TOKEN=" + discord.token(),
                "--env=ADVISOR_DISCORD_API_URL=http://127.0.0.1:1/api/v10"));

    assertThat(started.code()).isEqualTo(69);
    assertThat(started.output()).contains("cannot be reached");
  }
}
