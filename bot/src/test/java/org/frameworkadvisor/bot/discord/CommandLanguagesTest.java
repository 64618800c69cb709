package org.frameworkadvisor.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.frameworkadvisor.bot.ComposedModules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the commands are called in each language: complete, and nothing that Discord refuses.
class CommandLanguagesTest {
  /// See Discord's documentation of application commands.
  private static final String NAME = "[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}";

  private static List<CommandData> commands() {
    DiscordContext discord = ComposedModules.context();
    AccessGate gate = new AccessGate(ComposedModules.moderators(), discord.responder());
    return new CommandRegistry(ComposedModules.of(discord), gate, discord.responder()).forms();
  }

  @Test
  void theEnglishBundleSaysWhatTheCommandsSay() throws IOException {
    assertThat(bundle("")).isEqualTo(english());
  }

  @ParameterizedTest
  @ValueSource(strings = {"_de", "_fr", "_es", "_pt_BR", "_hi"})
  void everyLanguageIsComplete(String language) throws IOException {
    assertThat(bundle(language).keySet()).isEqualTo(english().keySet());
    assertThat(bundle(language).values()).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_de", "_fr", "_es", "_pt_BR", "_hi"})
  void discordTakesEveryNameAndDescription(String language) throws IOException {
    bundle(language)
        .forEach((key, text) -> {
          boolean isFree =
              key.contains(".choices.")
                  || key.startsWith("answer_this.")
                  || key.startsWith("teach_this_answer.");
          if (key.endsWith(".description")) {
            assertThat(text).as(key).hasSizeBetween(1, 100);
          } else if (isFree) {
            assertThat(text).as(key).hasSizeBetween(1, key.contains(".choices.") ? 100 : 32);
          } else {
            assertThat(text).as(key).matches(NAME).isEqualTo(text.toLowerCase(Locale.ROOT));
          }
        });
  }

  /// Discord refuses two commands, or two options of one, that are called alike.
  @ParameterizedTest
  @ValueSource(strings = {"_de", "_fr", "_es", "_pt_BR", "_hi"})
  void noTwoNamesAreAlike(String language) throws IOException {
    Map<String, List<String>> siblings =
        bundle(language).entrySet().stream()
            .filter(entry -> entry.getKey().endsWith(".name"))
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getKey().replaceFirst("[^.]+\\.name$", ""),
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    assertThat(siblings.values()).allSatisfy(names -> assertThat(names).doesNotHaveDuplicates());
  }

  @Test
  void whatIsSentHasEveryLanguage() {
    DataObject ask = commands().getFirst().toData();

    assertThat(ask.getObject("name_localizations").toMap())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "de", "frage",
                "fr", "demander",
                "es-ES", "preguntar",
                "pt-BR", "perguntar",
                "hi", "पूछें"));
  }

  /// Every key that the library asks for, with what the command says itself.
  private static Map<String, String> english() {
    List<String> keys = new ArrayList<>();
    Map<String, String> said = new TreeMap<>();
    for (CommandData command : commands()) {
      command.setLocalizationFunction(key -> {
        keys.add(key);
        return Map.of(DiscordLocale.ENGLISH_US, "k" + (keys.size() - 1));
      });
      collect(command.toData(), said);
    }
    Map<String, String> english = new TreeMap<>();
    said.forEach((mark, text) -> english.put(keys.get(Integer.parseInt(mark.substring(1))), text));
    return english;
  }

  /// Texts by the mark that stands where their translation would.
  private static void collect(DataObject part, Map<String, String> said) {
    for (String kind : List.of("name", "description")) {
      part.optObject(kind + "_localizations")
          .filter(keys -> keys.hasKey("en-US"))
          .ifPresent(keys -> said.put(keys.getString("en-US"), part.getString(kind)));
    }
    for (String parts : List.of("options", "choices")) {
      part.optArray(parts)
          .ifPresent(
              array -> array.stream(DataArray::getObject).forEach(each -> collect(each, said)));
    }
  }

  private static Map<String, String> bundle(String language) throws IOException {
    Properties bundle = new Properties();
    String file = "commands" + language + ".properties";
    try (InputStream bytes =
        Objects.requireNonNull(CommandRegistry.class.getResourceAsStream(file))) {
      bundle.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
    return bundle.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, bundle::getProperty, (one, _) -> one, TreeMap::new));
  }
}
