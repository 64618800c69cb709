package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What Discord takes as an application's commands.
final class CommandRules {
  private static final Pattern NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
  private static final Set<String> LOCALES =
      Set.of(
          "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-ES", "es-419", "fi", "fr", "he",
          "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru",
          "sv-SE", "th", "tr", "uk", "vi", "zh-CN", "zh-TW");
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "type",
          "name",
          "name_localizations",
          "description",
          "description_localizations",
          "options",
          "default_member_permissions",
          "dm_permission",
          "contexts",
          "integration_types",
          "nsfw",
          "handler");
  private static final Set<String> OPTION_KEYS =
      Set.of(
          "type",
          "name",
          "name_localizations",
          "description",
          "description_localizations",
          "required",
          "choices",
          "options",
          "channel_types",
          "min_value",
          "max_value",
          "min_length",
          "max_length",
          "autocomplete");

  private final BodyProblems problems;

  private CommandRules(BodyProblems problems) {
    this.problems = problems;
  }

  /// Checks a whole set, as it is overwritten in bulk.
  static void check(JsonNode commands) {
    BodyProblems problems = new BodyProblems();
    CommandRules rules = new CommandRules(problems);
    int[] counts = new int[6];
    Set<String> names = new HashSet<>();
    for (JsonNode command : commands) {
      int type = command.path("type").asInt(1);
      problems.check(type >= 1 && type <= 3, "there is no command type " + type);
      counts[type]++;
      problems.check(
          names.add(type + command.path("name").asText()), "duplicate command " + command);
      rules.command(command, type);
    }
    problems.check(
        counts[1] <= 100 && counts[2] <= 15 && counts[3] <= 15, "too many commands of a type");
    problems.refuse();
  }

  private void command(JsonNode command, int type) {
    String what = "command " + command.path("name").asText();
    problems.keys(command, what, KEYS);
    if (type == 1) {
      name(command, what);
      described(command, what);
      options(command, what);
    } else {
      problems.length(command, "name", 1, 32, what);
      problems.check(
          JsonNodes.text(command, "description").isEmpty(), what + " has no description");
      problems.check(command.path("options").isEmpty(), what + " has no options");
      command
          .path("name_localizations")
          .properties()
          .forEach(entry -> {
            problems.check(
                LOCALES.contains(entry.getKey()), what + ": no locale " + entry.getKey());
            int length = entry.getValue().asText().length();
            problems.check(
                length >= 1 && length <= 32, what + ": a name of " + length + " letters");
          });
    }
    int characters = characters(command);
    problems.check(characters <= 8000, what + " has " + characters + " characters, not ≤ 8000");
  }

  private void name(JsonNode named, String what) {
    oneName(named.path("name").asText(), what);
    named
        .path("name_localizations")
        .properties()
        .forEach(entry -> {
          problems.check(LOCALES.contains(entry.getKey()), what + ": no locale " + entry.getKey());
          oneName(entry.getValue().asText(), what + " in " + entry.getKey());
        });
  }

  private void oneName(String name, String what) {
    problems.check(NAME.matcher(name).matches(), what + ": \"" + name + "\" is no name");
    problems.check(
        name.equals(name.toLowerCase(Locale.ROOT)), what + ": \"" + name + "\" is not lower case");
  }

  private void described(JsonNode described, String what) {
    problems.length(described, "description", 1, 100, what);
    described
        .path("description_localizations")
        .properties()
        .forEach(entry -> {
          problems.check(LOCALES.contains(entry.getKey()), what + ": no locale " + entry.getKey());
          int length = entry.getValue().asText().length();
          problems.check(
              length >= 1 && length <= 100, what + ": " + length + " letters in " + entry.getKey());
        });
  }

  private void options(JsonNode holder, String holderName) {
    problems.count(holder, "options", 0, 25, holderName);
    Set<String> names = new HashSet<>();
    boolean wasOptional = false;
    for (JsonNode option : holder.path("options")) {
      String what = holderName + " " + option.path("name").asText();
      problems.keys(option, what, OPTION_KEYS);
      name(option, what);
      described(option, what);
      problems.check(names.add(option.path("name").asText()), what + " is there twice");
      boolean isRequired = option.path("required").asBoolean();
      problems.check(!(isRequired && wasOptional), what + " is required after an optional one");
      wasOptional |= !isRequired;
      choices(option, what);
      options(option, what);
    }
  }

  private void choices(JsonNode option, String what) {
    problems.count(option, "choices", 0, 25, what);
    problems.check(
        option.path("choices").isEmpty() || !option.path("autocomplete").asBoolean(),
        what + " has choices and autocomplete");
    int least = option.path("min_length").asInt(0);
    int most = option.path("max_length").asInt(6000);
    problems.check(least >= 0 && most >= 1 && most <= 6000 && least <= most, what + ": length");
    option.path("choices").forEach(choice -> choice(choice, what, problems));
  }

  /// One choice of an option, or one that autocomplete offers.
  static void choice(JsonNode choice, String what, BodyProblems problems) {
    problems.keys(choice, what + " choice", Set.of("name", "value", "name_localizations"));
    problems.length(choice, "name", 1, 100, what + " choice");
    if (choice.path("value").isTextual()) {
      problems.length(choice, "value", 1, 100, what + " choice");
    }
  }

  /// The letters of names, descriptions and values, in the longest of their languages.
  private static int characters(JsonNode node) {
    int sum = longest(node, "name") + longest(node, "description");
    sum += node.path("value").isTextual() ? node.path("value").asText().length() : 0;
    for (String nested : new String[] {"options", "choices"}) {
      for (JsonNode child : node.path(nested)) {
        sum += characters(child);
      }
    }
    return sum;
  }

  private static int longest(JsonNode node, String key) {
    int longest = JsonNodes.text(node, key).length();
    for (JsonNode translated : node.path(key + "_localizations")) {
      longest = Math.max(longest, translated.asText().length());
    }
    return longest;
  }
}
