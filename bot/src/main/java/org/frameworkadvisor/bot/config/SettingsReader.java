package org.frameworkadvisor.bot.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.NearestName;
import org.jspecify.annotations.Nullable;

/// Reads typed values out of a [SettingsFile]; what cannot be read becomes a message with file,
/// line, key, value and remedy.
final class SettingsReader {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9}) *(ms|s|m|h|d)");

  private final SettingsFile file;

  /// @param keys every key there is
  SettingsReader(SettingsFile file, Set<String> keys) {
    this.file = file;
    file.entries().forEach((key, entry) -> requireKnown(key, entry, keys));
  }

  Path path(String key, String otherwise, Path home) {
    String value = value(key).orElse(otherwise);
    try {
      return home.resolve(value).normalize();
    } catch (InvalidPathException e) {
      throw bad(key, value, "a path", otherwise, e);
    }
  }

  int whole(String key, int otherwise, int least, int most) {
    Optional<String> value = value(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    String expected = "a whole number from " + least + " to " + most;
    String example = Integer.toString(otherwise);
    try {
      int number = Integer.parseInt(value.get());
      if (number < least || number > most) {
        throw bad(key, value.get(), expected, example, null);
      }
      return number;
    } catch (NumberFormatException e) {
      throw bad(key, value.get(), expected, example, e);
    }
  }

  Duration duration(String key, String otherwise, Duration least) {
    String value = value(key).orElse(otherwise);
    Matcher parts = DURATION.matcher(value);
    String expected = "a time of at least " + written(least) + " with its unit (ms, s, m, h or d)";
    if (!parts.matches()) {
      throw bad(key, value, expected, otherwise, null);
    }
    long amount = Long.parseLong(parts.group(1));
    Duration duration =
        switch (parts.group(2)) {
          case "ms" -> Duration.ofMillis(amount);
          case "s" -> Duration.ofSeconds(amount);
          case "m" -> Duration.ofMinutes(amount);
          case "h" -> Duration.ofHours(amount);
          default -> Duration.ofDays(amount);
        };
    if (duration.compareTo(least) < 0) {
      throw bad(key, value, expected, otherwise, null);
    }
    return duration;
  }

  <E extends Enum<E>> E choice(String key, E otherwise) {
    Optional<String> value = value(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    E[] choices = otherwise.getDeclaringClass().getEnumConstants();
    List<String> words = Arrays.stream(choices).map(SettingsReader::word).toList();
    int index = words.indexOf(value.get().toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw bad(key, value.get(), "one of " + String.join(", ", words), word(otherwise), null);
    }
    return choices[index];
  }

  /// True or false; false where nothing is written.
  boolean truth(String key) {
    Set<String> known = Set.of("true", "false");
    return parsed(
        key,
        "false",
        "true or false",
        value -> Optional.of(value).filter(known::contains).map(Boolean::valueOf));
  }

  /// A number from 0 to 1.
  double fraction(String key, double otherwise) {
    return parsed(
        key,
        Double.toString(otherwise),
        "a number from 0 to 1, such as 0.75",
        value ->
            value.matches("0(\\.\\d{1,9})?|1(\\.0{1,9})?")
                ? Optional.of(Double.parseDouble(value))
                : Optional.empty());
  }

  /// A value in a form of its own.
  ///
  /// @param expected names the form
  /// @param form empty for what isn't in it
  <T> T parsed(String key, String otherwise, String expected, Function<String, Optional<T>> form) {
    String value = value(key).orElse(otherwise);
    return form.apply(value).orElseThrow(() -> bad(key, value, expected, otherwise, null));
  }

  private Optional<String> value(String key) {
    SettingsFile.Entry entry = file.entries().get(key);
    if (entry == null) {
      return Optional.empty();
    }
    String value = entry.value();
    if (value == null || value.isBlank()) {
      throw new InvalidSettingsException(
          where(entry),
          key + " has no single value",
          "Write one value behind the colon, or remove the line to have the default");
    }
    return Optional.of(value.strip());
  }

  private void requireKnown(String key, SettingsFile.Entry entry, Set<String> keys) {
    boolean emptySection =
        entry.value() == null && keys.stream().anyMatch(known -> known.startsWith(key + "."));
    if (keys.contains(key) || emptySection) {
      return;
    }
    String setTo = entry.value() == null ? "" : ", set to “" + entry.value() + "”,";
    String remedy =
        NearestName.of(key, keys)
            .or(() -> keys.stream().filter(known -> known.endsWith("." + key)).findFirst())
            .map(near -> "Did you mean " + near + "?")
            .orElseGet(() -> "There are: " + String.join(", ", keys));
    throw new InvalidSettingsException(where(entry), key + setTo + " is not a setting", remedy);
  }

  private InvalidSettingsException bad(
      String key, String value, String expected, String example, @Nullable Throwable cause) {
    SettingsFile.Entry entry = file.entries().get(key);
    String where = entry == null ? file.name() : where(entry);
    String remedy = "Write for instance " + key + ": " + example;
    String problem = key + " is “" + value + "”, which is not " + expected;
    return cause == null
        ? new InvalidSettingsException(where, problem, remedy)
        : new InvalidSettingsException(where, problem, remedy, cause);
  }

  private String where(SettingsFile.Entry entry) {
    return file.name() + ":" + entry.line();
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static String written(Duration duration) {
    if (duration.toHours() > 0) {
      return duration.toHours() + " h";
    }
    return duration.toMillis() + (duration.isZero() ? "" : " ms");
  }
}
