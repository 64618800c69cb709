package org.frameworkadvisor.knowledge.content.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.WhiteSpace;

/// A YAML document in which everything knows its line: the one reader of YAML. Made token by token,
/// because only the tokens know their lines.
sealed interface YamlNode {
  /// Counted from 1.
  int line();

  /// Keys and values, in the order in which they are written; a key may be there twice.
  record Mapping(int line, List<Field> fields) implements YamlNode {
    public Mapping {
      fields = List.copyOf(fields);
    }
  }

  /// A key with its value.
  record Field(int line, String key, YamlNode value) {}

  /// A list.
  record Sequence(int line, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// A text, a number, true or false; empty where nothing is written.
  record Scalar(int line, String text, Kind kind) implements YamlNode {}

  /// What a scalar is written as.
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /// Reads the one document of a file; empty when it is no YAML, which is then among the findings.
  static Optional<YamlNode> read(String text, FileFindings findings) {
    return new Reading(findings).read(text);
  }

  /// The keys and values that a text begins with.
  ///
  /// @param line where the text begins
  /// @param broken why there are no more, where the text goes on with what is no YAML
  record Head(int line, boolean isMapping, List<Field> fields, Optional<JacksonException> broken) {}

  /// Reads the keys and values of a text, up to where it is no YAML any more.
  static Head head(String text) {
    return new Reading(new FileFindings("", new ArrayList<>())).head(text);
  }

  /// Reads one text.
  final class Reading {
    /// Nothing that people write goes as deep.
    private static final int DEEPEST = 20;

    private static final YAMLFactory YAML = new YAMLFactory();
    private static final Pattern PLACE =
        Pattern.compile("(?m)^(.++)\\R *+in .*, line (\\d+), column");

    private final FileFindings findings;
    private final List<Field> top = new ArrayList<>();
    private boolean isTooDeep;

    private Reading(FileFindings findings) {
      this.findings = findings;
    }

    private Optional<YamlNode> read(String text) {
      try (JsonParser parser = YAML.createParser(text)) {
        if (parser.nextToken() == null) {
          findings.error(0, "The file is empty.", "Write it, or delete the file.");
          return Optional.empty();
        }
        YamlNode root = value(parser, 0);
        if (!isTooDeep && parser.nextToken() != null) {
          findings.error(
              line(parser), "A second document begins here.", "Delete the line with the dashes.");
          return Optional.empty();
        }
        return isTooDeep ? Optional.empty() : Optional.of(root);
      } catch (JacksonException e) {
        noYaml(e);
        return Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException("a string can't fail to be read", e);
      }
    }

    private Head head(String text) {
      try (JsonParser parser = YAML.createParser(text)) {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
          mapping(parser, line(parser), 0);
        }
        return new Head(
            line(parser), first == null || first == JsonToken.START_OBJECT, top, Optional.empty());
      } catch (JacksonException e) {
        return new Head(1, true, top, Optional.of(e));
      } catch (IOException e) {
        throw new UncheckedIOException("a string can't fail to be read", e);
      }
    }

    private YamlNode value(JsonParser parser, int depth) throws IOException {
      int line = line(parser);
      JsonToken token = parser.currentToken();
      if (depth > DEEPEST) {
        if (!isTooDeep) {
          findings.error(line, "This is nested too deeply.", "Take brackets away.");
        }
        isTooDeep = true;
        parser.skipChildren();
        return new Scalar(line, "", Kind.NOTHING);
      }
      return switch (token) {
        case START_OBJECT -> mapping(parser, line, depth);
        case START_ARRAY -> sequence(parser, line, depth);
        case VALUE_NULL -> new Scalar(line, "", Kind.NOTHING);
        case VALUE_TRUE, VALUE_FALSE -> new Scalar(line, parser.getText(), Kind.TRUTH);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
            new Scalar(line, parser.getText(), Kind.NUMBER);
        default -> new Scalar(line, WhiteSpace.fold(parser.getText()), Kind.TEXT);
      };
    }

    private YamlNode mapping(JsonParser parser, int line, int depth) throws IOException {
      List<Field> fields = depth == 0 ? top : new ArrayList<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = WhiteSpace.fold(parser.currentName());
        int keyLine = line(parser);
        parser.nextToken();
        fields.add(new Field(keyLine, key, value(parser, depth + 1)));
      }
      return new Mapping(line, fields);
    }

    private YamlNode sequence(JsonParser parser, int line, int depth) throws IOException {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser, depth + 1));
      }
      return new Sequence(line, items);
    }

    private static int line(JsonParser parser) {
      return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /// The parser's message has, on lines of their own, what is wrong and where; its location is
    /// where the broken element begins, which may be far above.
    private void noYaml(JacksonException broken) {
      String message = String.valueOf(broken.getOriginalMessage());
      String problem = message.lines().findFirst().orElse("");
      JsonLocation location = broken.getLocation();
      int line = location == null ? 1 : Math.max(1, location.getLineNr());
      Matcher place = PLACE.matcher(message);
      while (place.find()) {
        problem = place.group(1).strip();
        line = Integer.parseInt(place.group(2));
      }
      findings.error(
          line,
          "This is not valid YAML: " + problem + ".",
          "Check the indentation (spaces, no tabs), the quotes and the colons around this line.");
    }
  }
}
