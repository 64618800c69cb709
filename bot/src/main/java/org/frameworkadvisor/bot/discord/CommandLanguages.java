package org.frameworkadvisor.bot.discord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import net.dv8tion.jda.api.interactions.commands.localization.ResourceBundleLocalizationFunction;

/// What commands are called in each language: texts from the bundles beside this class.
final class CommandLanguages {
  private static final String BUNDLE = "commands";
  private static final List<String> BUNDLES =
      List.of(
          BUNDLE,
          BUNDLE + "_de",
          BUNDLE + "_fr",
          BUNDLE + "_es",
          BUNDLE + "_pt_BR",
          BUNDLE + "_hi");

  private CommandLanguages() {}

  /// The commands' forms with a translation of every text.
  ///
  /// @throws IllegalStateException where a bundle lacks one
  static List<CommandData> translated(Collection<DiscordCommand> commands) {
    LocalizationFunction languages =
        ResourceBundleLocalizationFunction.fromBundles(
                CommandLanguages.class.getPackageName() + "." + BUNDLE,
                DiscordLocale.GERMAN,
                DiscordLocale.FRENCH,
                DiscordLocale.SPANISH,
                DiscordLocale.PORTUGUESE_BRAZILIAN,
                DiscordLocale.HINDI)
            .build();
    Set<String> keys = new TreeSet<>();
    List<CommandData> forms = new ArrayList<>();
    for (DiscordCommand command : commands) {
      CommandData form = command.form();
      // The form asks for its texts when it is written out.
      form.setLocalizationFunction(
              key -> {
                keys.add(key);
                return languages.apply(key);
              })
          .toData();
      forms.add(form);
    }
    BUNDLES.forEach(file -> check(keys, file));
    return List.copyOf(forms);
  }

  private static void check(Set<String> keys, String bundle) {
    String file = bundle + ".properties";
    Properties texts = new Properties();
    try (InputStream bytes =
        Objects.requireNonNull(CommandLanguages.class.getResourceAsStream(file), file)) {
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> missing = new TreeSet<>(keys);
    missing.removeAll(texts.stringPropertyNames());
    if (!missing.isEmpty()) {
      throw new IllegalStateException(file + " has no text for " + missing);
    }
  }
}
