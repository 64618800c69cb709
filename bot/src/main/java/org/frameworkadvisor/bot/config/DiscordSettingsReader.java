package org.frameworkadvisor.bot.config;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.digest.DigestSettings;
import org.frameworkadvisor.bot.discord.DiscordSettings;
import org.frameworkadvisor.bot.discord.gateway.BotToken;
import org.frameworkadvisor.bot.discord.gateway.ShardRange;
import org.frameworkadvisor.knowledge.content.RegularFile;

/// Reads what concerns Discord. The token comes from the environment or a file that it names, never
/// from the settings file: that one gets shown around.
final class DiscordSettingsReader {
  static final String TOKEN = "DISCORD_TOKEN";
  static final String TOKEN_FILE = "DISCORD_TOKEN_FILE";
  static final String API = "ADVISOR_DISCORD_API_URL";

  private static final String COPY_IT =
      "Copy it anew from https://discord.com/developers/applications > your application > Bot >"
          + " Reset Token";

  private DiscordSettingsReader() {}

  static DiscordSettings read(
      SettingsReader reader, Path home, ZoneId zone, Map<String, String> environment) {
    boolean allowsPlainHttp = reader.truth("discord.allow-plain-http");
    return new DiscordSettings(
        token(home, environment),
        set(environment, API).map(value -> api(value, allowsPlainHttp)),
        reader.parsed(
            "discord.shards",
            "auto",
            "auto, or a range of shards and their total, such as 0-3 of 16",
            DiscordSettingsReader::shards),
        reader.fraction("discord.auto-confidence", 0.85),
        reader.parsed(
            "discord.staff-roles",
            "none",
            "none, or role ids (numbers) with commas between them",
            DiscordSettingsReader::roles),
        new DigestSettings(
            reader.choice("digest.day", DayOfWeek.MONDAY),
            reader.whole("digest.hour", 9, 0, 23),
            zone));
  }

  private static Optional<Optional<ShardRange>> shards(String value) {
    Optional<ShardRange> range = ShardRange.parse(value);
    return value.equals("auto") || range.isPresent() ? Optional.of(range) : Optional.empty();
  }

  private static Optional<Set<String>> roles(String value) {
    if (value.equals("none")) {
      return Optional.of(Set.of());
    }
    Set<String> roles =
        Arrays.stream(value.split(",", -1)).map(String::strip).collect(Collectors.toSet());
    return roles.stream().allMatch(role -> role.matches("\\d{1,20}"))
        ? Optional.of(roles)
        : Optional.empty();
  }

  private static Optional<BotToken> token(Path home, Map<String, String> environment) {
    Optional<String> token = set(environment, TOKEN);
    if (token.isPresent()) {
      return Optional.of(token(TOKEN, token.get()));
    }
    return set(environment, TOKEN_FILE)
        .map(home::resolve)
        .map(file -> token(TOKEN_FILE, contents(file)));
  }

  /// What is wrong with it must not be quoted.
  private static BotToken token(String variable, String pasted) {
    try {
      return BotToken.of(pasted);
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(
          variable, "holds no token: it is empty or has spaces or line breaks in it", COPY_IT);
    }
  }

  private static String contents(Path file) {
    try {
      return RegularFile.text(file, 1 << 12);
    } catch (IOException e) {
      throw new InvalidSettingsException(
          TOKEN_FILE,
          "the file " + file + " cannot be read (" + e.getClass().getSimpleName() + ")",
          "Name a text file with the token alone that this user may read");
    }
  }

  /// No third party may read the token on its way.
  private static URI api(String value, boolean allowsPlainHttp) {
    // What stands before it may be a password, and must not be quoted.
    if (value.contains("@")) {
      throw badApi("it has an @ in it, as an address with a user's name or password has");
    }
    URI uri;
    try {
      uri = new URI(value.endsWith("/") ? value : value + "/");
    } catch (URISyntaxException e) {
      throw badApi("“" + value + "” is not a web address");
    }
    boolean isPlain = "http".equals(uri.getScheme());
    if (uri.getHost() == null || !(isPlain || "https".equals(uri.getScheme()))) {
      throw badApi("“" + value + "” is not a web address");
    }
    if (isPlain && !allowsPlainHttp && !isThisMachine(uri.getHost())) {
      throw new InvalidSettingsException(
          API,
          "“" + value + "” would send the token to another machine unencrypted",
          "Write https, or if only you can read along, set discord.allow-plain-http to true");
    }
    return uri;
  }

  /// Names are not looked up: who answers may lie.
  private static boolean isThisMachine(String host) {
    try {
      return host.equalsIgnoreCase("localhost") || InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static InvalidSettingsException badApi(String what) {
    return new InvalidSettingsException(
        API, what, "Write for instance https://discord.com/api/v10, or unset " + API);
  }

  private static Optional<String> set(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }
}
