package org.frameworkadvisor.bot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.console.text.ColourMode;
import org.frameworkadvisor.bot.front.RateLimiter;
import org.frameworkadvisor.bot.moderate.MaintenanceSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisorSettingsTest {
  @TempDir private Path home;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(home.resolve("config"));
  }

  @Test
  void withoutAFileThereAreDefaults() {
    AdvisorSettings settings = read(Map.of());
    assertThat(settings.knowledge()).isEqualTo(home.resolve("knowledge/content"));
    assertThat(settings.upkeep().watch()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.discord().digest().day()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(settings.discord().digest().hour()).isEqualTo(9);
    assertThat(settings.data()).isEqualTo(home.resolve("data"));
    assertThat(settings.ask().passages()).isEqualTo(10);
    assertThat(settings.ask().deadline()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.ask().memory()).isEqualTo(Duration.ofMinutes(15));
    assertThat(settings.console().colour()).isEqualTo(ColourMode.AUTO);
    assertThat(settings.limits())
        .isEqualTo(new RateLimiter.Settings(10, 120, Duration.ofMinutes(1)));
    assertThat(settings.keep()).isEqualTo(Duration.ofDays(90));
    assertThat(settings.keepLeft()).isEqualTo(Duration.ofDays(30));
  }

  @Test
  void theShippedFileSaysTheDefaults() throws IOException {
    AdvisorSettings defaults = read(Map.of());
    String shipped = Files.readString(Path.of("..", "config", "advisor.yaml"));
    write(shipped);
    assertThat(read(Map.of())).isEqualTo(defaults);
    assertThat(SettingsFile.read(home.resolve("config/advisor.yaml")).entries().keySet())
        .as("every key is shown")
        .containsExactlyElementsOf(AdvisorSettings.KEYS);
  }

  @Test
  void everyKeyIsRead() throws IOException {
    write(
        """
        knowledge: {path: /srv/docs, watch: 5m}
        digest: {day: Friday, hour: 17}
        data: ../elsewhere
        ask:
          passages: 7
          deadline: 250ms
          memory: 0s
        console:
          colour: Never
        limits: {user: 3, guild: 44, window: 2m}
        keep:
          answers: 30d
        """);
    AdvisorSettings settings = read(Map.of("COLUMNS", "120"));
    assertThat(settings.knowledge()).isEqualTo(Path.of("/srv/docs"));
    assertThat(settings.upkeep().watch()).isEqualTo(Duration.ofMinutes(5));
    assertThat(settings.discord().digest().day()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(settings.discord().digest().hour()).isEqualTo(17);
    assertThat(settings.data()).isEqualTo(home.resolveSibling("elsewhere"));
    assertThat(settings.ask().passages()).isEqualTo(7);
    assertThat(settings.ask().deadline()).isEqualTo(Duration.ofMillis(250));
    assertThat(settings.ask().memory()).isZero();
    assertThat(settings.console().colour()).isEqualTo(ColourMode.NEVER);
    assertThat(settings.limits()).isEqualTo(new RateLimiter.Settings(3, 44, Duration.ofMinutes(2)));
    assertThat(settings.keep()).isEqualTo(Duration.ofDays(30));
    assertThat(settings.console().passages()).isEqualTo(7);
    assertThat(settings.console().columns()).isEqualTo(120);
    assertThat(settings.console().data()).isEqualTo(settings.data());
    assertThat(settings.console().knowledge()).isEqualTo(settings.knowledge());
  }

  @ParameterizedTest
  @CsvSource({
    "0 3 * * *, 2026-11-27T03:00+01:00[Europe/Vienna]",
    "*/15 * * * *, 2026-11-26T12:15+01:00[Europe/Vienna]",
    "30 4 1 * *, 2026-12-01T04:30+01:00[Europe/Vienna]",
    "0 22 * * 1-5, 2026-11-26T22:00+01:00[Europe/Vienna]",
    "0 12 * * SUN, 2026-11-29T12:00+01:00[Europe/Vienna]"
  })
  void timesToReloadAreWrittenAsInACrontab(String cron, String next) throws IOException {
    write("knowledge: {schedule: '" + cron + "', time-zone: Europe/Vienna, stale-after: 30d}");
    MaintenanceSettings upkeep = read(Map.of()).upkeep();
    assertThat(upkeep.staleAfter()).isEqualTo(Duration.ofDays(30));
    assertThat(
            upkeep
                .schedule()
                .orElseThrow()
                .next(ZonedDateTime.of(2026, 11, 26, 12, 0, 30, 0, upkeep.zone())))
        .hasValue(ZonedDateTime.parse(next));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n", "ask:\n# passages: 5\n"})
  void whatIsLeftOutKeepsItsDefault(String yaml) throws IOException {
    write(yaml);
    assertThat(read(Map.of()).ask().passages()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'ask:\n  pasages: 5' | 2 | ask.pasages, set to “5”, is not a setting. Did you mean ask.passages?",
        "'passages: 5' | 1 | passages, set to “5”, is not a setting. Did you mean ask.passages?",
        "'zebra: 5' | 1 | zebra, set to “5”, is not a setting. There are: knowledge.path, knowledge.watch,",
        "'\nask:\n  passages: lots' | 3 | ask.passages is “lots”, which is not a whole number from 1 to 100. Write for instance ask.passages: 10",
        "'ask:\n  passages: 0' | 2 | ask.passages is “0”",
        "'ask:\n  passages: 101' | 2 | ask.passages is “101”",
        "'ask:\n  passages: [1]' | 2 | ask.passages has no single value. Write one value",
        "'ask:\n  passages: {a: 1}' | 2 | ask.passages.a, set to “1”, is not a setting",
        "'ask:\n  passages:' | 2 | ask.passages has no single value",
        "'ask: 5' | 1 | ask, set to “5”, is not a setting",
        "'ask:\n  deadline: 2' | 2 | ask.deadline is “2”, which is not a time of at least 1 ms with its unit (ms, s, m, h or d). Write for instance ask.deadline: 2s",
        "'ask:\n  deadline: 0s' | 2 | ask.deadline is “0s”",
        "'ask:\n  memory: -1m' | 2 | ask.memory is “-1m”",
        "'limits:\n  user: 0' | 2 | limits.user is “0”, which is not a whole number from 1 to 100000",
        "'limits:\n  window: 1ms' | 2 | limits.window is “1ms”, which is not a time of at least 1000 ms with",
        "'keep:\n  answers: 0d' | 2 | keep.answers is “0d”, which is not a time of at least 1 h with",
        "'knowledge:\n  schedule: \"61 3 * * *\"' | 2 | knowledge.schedule is “61 3 * * *”, which is not none, or five fields as in a crontab",
        "'knowledge:\n  schedule: \"0 0 30 2 *\"' | 2 | knowledge.schedule is “0 0 30 2 *”",
        "'knowledge:\n  schedule: \"*/0 * * * *\"' | 2 | knowledge.schedule is “*/0 * * * *”",
        "'knowledge:\n  schedule: daily' | 2 | knowledge.schedule is “daily”",
        "'knowledge:\n  schedule: \"0 0 3 * * *\"' | 2 | knowledge.schedule is “0 0 3 * * *”",
        "'knowledge:\n  time-zone: Vienna' | 2 | knowledge.time-zone is “Vienna”, which is not system, or the name of a time zone",
        "'knowledge:\n  stale-after: never' | 2 | knowledge.stale-after is “never”",
        "'console:\n  colour: pink' | 2 | console.colour is “pink”, which is not one of auto, always, never. Write for instance console.colour: auto",
        "'data: \"a\\0b\"' | 1 | which is not a path",
        "'data: a\ndata: b' | 2 | data is set twice, first on line 1. Remove",
        "'data: a\n\tb: c' | 2 | not valid YAML (",
        "'data: \"open' | 1 | not valid YAML (",
        "'just words' | 1 | “just words” is not a setting. Write a key",
        "'- a\n- b' | 1 | is not a setting"
      })
  void whatIsWrongIsSaidWithFileLineAndRemedy(String yaml, int line, String message)
      throws IOException {
    write(yaml);
    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageStartingWith(home.resolve("config/advisor.yaml") + ":" + line + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void aFileThatIsNotTextIsSaid() throws IOException {
    Files.write(home.resolve("config/advisor.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageContaining("cannot be read")
        .hasMessageContaining("UTF-8");
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatIsNoOrdinaryFileIsRefusedUnopened() throws Exception {
    Path pipe = home.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    for (Path file : List.of(pipe, home, Path.of("/dev/zero"))) {
      assertThatThrownBy(() -> read(Map.of("DISCORD_TOKEN_FILE", file.toString())))
          .isInstanceOf(InvalidSettingsException.class)
          .hasMessageContainingAll("DISCORD_TOKEN_FILE", file.toString(), "NoOrdinaryFile")
          .hasMessageContaining("Name a text file with the token alone");
      assertThatThrownBy(() -> read(Map.of("ADVISOR_CONFIG", file.toString())))
          .isInstanceOf(InvalidSettingsException.class)
          .hasMessageContainingAll(file.toString(), "NoOrdinaryFile", "UTF-8 text file");
    }
  }

  @Test
  void aTokenMayBeALinkToAFile() throws IOException {
    Path secret = Files.writeString(home.resolve("secret"), "abc.def");
    Path link = Files.createSymbolicLink(home.resolve("link"), secret);

    assertThat(read(Map.of("DISCORD_TOKEN_FILE", link.toString())).discord().token()).isPresent();
  }

  @Test
  void theEnvironmentOverridesTheFile() throws IOException {
    write("data: from-file\nknowledge:\n  path: from-file");
    AdvisorSettings settings = read(Map.of("ADVISOR_DATA", "/d", "ADVISOR_KNOWLEDGE", "k"));
    assertThat(settings.data()).isEqualTo(Path.of("/d"));
    assertThat(settings.knowledge()).isEqualTo(home.resolve("k"));
    assertThat(settings.console().data()).isEqualTo(Path.of("/d"));
    assertThat(read(Map.of("ADVISOR_DATA", " ")).data()).isEqualTo(home.resolve("from-file"));
  }

  @Test
  void theEnvironmentNamesAnotherFile() throws IOException {
    Files.writeString(home.resolve("mine.yaml"), "data: mine");
    assertThat(read(Map.of("ADVISOR_CONFIG", "mine.yaml")).data()).isEqualTo(home.resolve("mine"));
    assertThatThrownBy(() -> read(Map.of("ADVISOR_CONFIG", "missing.yaml")))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageStartingWith("ADVISOR_CONFIG: there is no file")
        .hasMessageContaining("missing.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://discord.com/api/v10",
        "https://proxy.example/api",
        "http://localhost:8080/api",
        "http://127.0.0.1:1",
        "http://127.9.9.9/",
        "http://[::1]:8080/api",
      })
  void theTokenTravelsEncryptedOrStaysOnThisMachine(String address) {
    assertThat(read(Map.of("ADVISOR_DISCORD_API_URL", address)).discord().api()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://proxy.example/api",
        "http://10.0.0.7:8080",
        "http://0.0.0.0/",
        "http://[2001:db8::1]/",
        "http://localhost.evil.example/",
        "http://127.0.0.1.evil.example/",
      })
  void plainHttpToAnotherMachineNeedsASetting(String address) throws IOException {
    Map<String, String> environment = Map.of("ADVISOR_DISCORD_API_URL", address);
    assertThatThrownBy(() -> read(environment))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageStartingWith("ADVISOR_DISCORD_API_URL: “" + address)
        .hasMessageContaining("discord.allow-plain-http");
    write("discord:\n  allow-plain-http: true");
    assertThat(read(environment).discord().api()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ana:s3cret@proxy.example/api",
        "http://ana:s3cret@127.0.0.1/",
        "https://ana:s3cret@",
        "ana:s3cret@proxy example",
      })
  void whoseUserAnAddressNamesIsNeverPrinted(String address) {
    assertThatThrownBy(() -> read(Map.of("ADVISOR_DISCORD_API_URL", address)))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageContaining("https://discord.com/api/v10")
        .hasMessageNotContainingAny("ana", "s3cret")
        .hasNoCause();
  }

  @Test
  void terminalsThatShowNoColourGetNone() throws IOException {
    assertThat(read(Map.of("NO_COLOR", "1")).console().colour()).isEqualTo(ColourMode.NEVER);
    assertThat(read(Map.of("TERM", "dumb")).console().colour()).isEqualTo(ColourMode.NEVER);
    assertThat(read(Map.of("TERM", "xterm")).console().colour()).isEqualTo(ColourMode.AUTO);
    write("console:\n  colour: always");
    assertThat(read(Map.of("NO_COLOR", "1")).console().colour()).isEqualTo(ColourMode.ALWAYS);
  }

  private AdvisorSettings read(Map<String, String> environment) {
    return AdvisorSettings.read(home, environment);
  }

  private void write(String yaml) throws IOException {
    Files.writeString(home.resolve("config/advisor.yaml"), yaml);
  }
}
