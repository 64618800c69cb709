package org.frameworkadvisor.bot.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.ask.QuestionService;
import org.frameworkadvisor.bot.console.text.ColourMode;
import org.frameworkadvisor.bot.console.text.ConsoleSettings;
import org.frameworkadvisor.bot.discord.DiscordSettings;
import org.frameworkadvisor.bot.discord.gateway.BotToken;
import org.frameworkadvisor.bot.front.RateLimiter;
import org.frameworkadvisor.bot.moderate.MaintenanceSettings;
import org.frameworkadvisor.knowledge.snapshot.StorageFolders;

/// Everything that an operator can set, checked.
///
/// @param home the folder that relative paths start from
/// @param file the settings file, which need not exist
/// @param data the folder that the program writes to
/// @param knowledge the knowledge base to serve, a folder or a file
/// @param upkeep how it is looked after
/// @param keep how long questions, answers and votes of members are kept
/// @param keepLeft how long everything of a server is kept that the bot was removed from
public record AdvisorSettings(
    Path home,
    Path file,
    Path data,
    Path knowledge,
    MaintenanceSettings upkeep,
    QuestionService.Settings ask,
    ConsoleSettings console,
    DiscordSettings discord,
    RateLimiter.Settings limits,
    Duration keep,
    Duration keepLeft) {

  /// The system property that names the home folder; without it, home is the working folder.
  public static final String HOME = "advisor.home";

  /// Overrides where the settings file is.
  static final String CONFIG = "ADVISOR_CONFIG";

  /// Overrides `data`.
  static final String DATA = "ADVISOR_DATA";

  /// Overrides `knowledge.path`.
  static final String KNOWLEDGE = "ADVISOR_KNOWLEDGE";

  static final Set<String> KEYS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  "knowledge.path",
                  "knowledge.watch",
                  "knowledge.schedule",
                  "knowledge.stale-after",
                  "knowledge.time-zone",
                  "digest.day",
                  "digest.hour",
                  "data",
                  "ask.passages",
                  "ask.deadline",
                  "ask.memory",
                  "console.colour",
                  "discord.shards",
                  "discord.auto-confidence",
                  "discord.staff-roles",
                  "discord.allow-plain-http",
                  "limits.user",
                  "limits.guild",
                  "limits.window",
                  "keep.answers",
                  "keep.left-servers")));

  /// Beside the program's jar.
  private static final String PREPARED = "bot/target/prepared";

  /// Where models, vectors and indexes are kept: in the data folder, and where the build has put
  /// those of the knowledge that comes with the program.
  public StorageFolders storage() {
    return new StorageFolders(data, home.resolve(PREPARED));
  }

  /// The settings of this process.
  ///
  /// @throws InvalidSettingsException with a message for the operator
  public static AdvisorSettings ofProcess() {
    Path home = Path.of(System.getProperty(HOME, "")).toAbsolutePath().normalize();
    return read(home, System.getenv());
  }

  static AdvisorSettings read(Path home, Map<String, String> environment) {
    Optional<Path> named = set(environment, CONFIG).map(home::resolve).map(Path::normalize);
    Path file = named.orElseGet(() -> home.resolve("config").resolve("advisor.yaml"));
    SettingsReader reader = new SettingsReader(read(file, named.isPresent()), KEYS);
    Path knowledge = reader.path("knowledge.path", "knowledge/content", home);
    MaintenanceSettings upkeep = MaintenanceSettingsReader.read(reader);
    Path data = reader.path("data", "data", home);
    QuestionService.Settings ask =
        new QuestionService.Settings(
            reader.whole("ask.passages", 10, 1, 100),
            reader.duration("ask.deadline", "2s", Duration.ofMillis(1)),
            reader.duration("ask.memory", "15m", Duration.ZERO));
    ColourMode colour = reader.choice("console.colour", ColourMode.AUTO);
    data = set(environment, DATA).map(home::resolve).map(Path::normalize).orElse(data);
    knowledge =
        set(environment, KNOWLEDGE).map(home::resolve).map(Path::normalize).orElse(knowledge);
    DiscordSettings discord = DiscordSettingsReader.read(reader, home, upkeep.zone(), environment);
    ConsoleSettings console =
        new ConsoleSettings(
            colour == ColourMode.AUTO && refusesColour(environment) ? ColourMode.NEVER : colour,
            environment.getOrDefault("TERM", ""),
            columns(environment),
            ask.passages(),
            knowledge,
            data,
            discord.token().flatMap(BotToken::application));
    RateLimiter.Settings limits =
        new RateLimiter.Settings(
            reader.whole("limits.user", 10, 1, 100_000),
            reader.whole("limits.guild", 120, 1, 100_000),
            reader.duration("limits.window", "1m", Duration.ofSeconds(1)));
    Duration keep = reader.duration("keep.answers", "90d", Duration.ofHours(1));
    Duration keepLeft = reader.duration("keep.left-servers", "30d", Duration.ofHours(1));
    return new AdvisorSettings(
        home, file, data, knowledge, upkeep, ask, console, discord, limits, keep, keepLeft);
  }

  private static SettingsFile read(Path file, boolean isNamed) {
    if (Files.exists(file)) {
      return SettingsFile.read(file);
    }
    if (isNamed) {
      throw new InvalidSettingsException(
          CONFIG, "there is no file " + file, "Correct the path, or unset " + CONFIG);
    }
    return SettingsFile.missing(file);
  }

  /// A variable that is empty counts as not set: that is how container files unset one.
  private static Optional<String> set(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }

  /// See <https://no-color.org>.
  private static boolean refusesColour(Map<String, String> environment) {
    return set(environment, "NO_COLOR").isPresent()
        || set(environment, "TERM").filter("dumb"::equals).isPresent();
  }

  private static int columns(Map<String, String> environment) {
    return set(environment, "COLUMNS")
        .filter(value -> value.matches("[1-9]\\d{0,3}"))
        .map(Integer::parseInt)
        .orElse(0);
  }
}
