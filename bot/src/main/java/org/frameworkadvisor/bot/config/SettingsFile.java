package org.frameworkadvisor.bot.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.RegularFile;
import org.jspecify.annotations.Nullable;

/// The settings file as dotted keys. Read token by token rather than bound to a type, because only
/// so does every message know its line.
///
/// @param name how messages call the file
record SettingsFile(String name, Map<String, Entry> entries) {
  private static final Pattern PLACE =
      Pattern.compile("(?m)^(.++)\\R *+in .*, line (\\d+), column");

  /// @param value as it is written; null where nothing, a list or another section is written
  record Entry(@Nullable String value, int line) {}

  static SettingsFile missing(Path file) {
    return new SettingsFile(file.toString(), Map.of());
  }

  static SettingsFile read(Path file) {
    String name = file.toString();
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (JsonParser parser = new YAMLFactory().createParser(RegularFile.text(file, 1 << 20))) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT) {
        readSection(name, parser, "", entries);
      } else if (first != null && first != JsonToken.VALUE_NULL) {
        throw new InvalidSettingsException(
            name + ":" + line(parser),
            "“" + parser.getText() + "” is not a setting",
            "Write a key, a colon, a space and a value, for instance data: data");
      }
    } catch (JacksonException e) {
      throw notYaml(name, e);
    } catch (IOException e) {
      throw new InvalidSettingsException(
          name,
          "cannot be read (" + e.getClass().getSimpleName() + ")",
          "Check that it is a UTF-8 text file that this user may read",
          e);
    }
    return new SettingsFile(name, entries);
  }

  private static void readSection(
      String name, JsonParser parser, String prefix, Map<String, Entry> entries)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = prefix + parser.currentName();
      int line = line(parser);
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        readSection(name, parser, key + ".", entries);
        continue;
      }
      boolean scalar = value.isScalarValue() && value != JsonToken.VALUE_NULL;
      Entry entry = new Entry(scalar ? parser.getText() : null, line);
      parser.skipChildren();
      Entry earlier = entries.putIfAbsent(key, entry);
      if (earlier != null) {
        throw new InvalidSettingsException(
            name + ":" + line,
            key + " is set twice, first on line " + earlier.line(),
            "Remove one of the two lines");
      }
    }
  }

  /// The parser's message has, on lines of their own, what is wrong and where; its location is
  /// where the broken element begins, which may be far above.
  private static InvalidSettingsException notYaml(String name, JacksonException broken) {
    String message = String.valueOf(broken.getOriginalMessage());
    Matcher place = PLACE.matcher(message);
    String where = name;
    String problem = message.lines().findFirst().orElse("");
    while (place.find()) {
      problem = place.group(1).strip();
      where = name + ":" + place.group(2);
    }
    return new InvalidSettingsException(
        where,
        "not valid YAML (" + problem + ")",
        "Check the indentation (spaces, no tabs), the quotes and the colons around this line",
        broken);
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
