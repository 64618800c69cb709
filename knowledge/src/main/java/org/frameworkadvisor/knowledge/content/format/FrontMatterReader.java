package org.frameworkadvisor.knowledge.content.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.NearestKnownWord;
import org.frameworkadvisor.knowledge.content.WhiteSpace;
import org.jspecify.annotations.Nullable;

/// Reads the YAML of one front matter. Token by token rather than into a tree, because only the
/// tokens know their lines.
final class FrontMatterReader {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final List<String> KEYS =
      List.of("title", "source", "url", "reviewed", "frameworks", "wordings");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final FileFindings findings;
  private final int linesBefore;
  private final Set<String> seen = new HashSet<>();
  private String title = "";
  private int titleLine;
  private String source = "";
  private String url = "";
  private @Nullable LocalDate reviewed;
  private List<FrontMatter.Line> frameworks = List.of();
  private List<FrontMatter.Line> wordings = List.of();
  private boolean isBroken;

  private FrontMatterReader(FileFindings findings, int linesBefore) {
    this.findings = findings;
    this.linesBefore = linesBefore;
  }

  /// @param linesBefore how many lines of the file come before the YAML
  static FrontMatter read(String yaml, int linesBefore, FileFindings findings) {
    FrontMatterReader reader = new FrontMatterReader(findings, linesBefore);
    try (JsonParser parser = YAML.createParser(yaml)) {
      reader.object(parser);
    } catch (JsonProcessingException e) {
      reader.error(
          reader.line(e.getLocation()),
          "The front matter is not valid YAML: " + firstLine(e.getOriginalMessage()) + ".",
          "Write \"key: value\" lines, and put a value with a colon, # or quotes into \"…\".");
    } catch (IOException e) {
      throw new UncheckedIOException("a string can't fail to be read", e);
    }
    return reader.frontMatter();
  }

  private FrontMatter frontMatter() {
    return new FrontMatter(
        title,
        titleLine,
        source,
        url,
        reviewed,
        frameworks.stream().map(line -> line.text().toLowerCase(Locale.ROOT)).toList(),
        wordings,
        isBroken);
  }

  private void object(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      error(
          line(parser.currentTokenLocation()),
          "The front matter is not a list of keys and values.",
          "Write lines such as \"title: Django\".");
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      int line = line(parser.currentTokenLocation());
      parser.nextToken();
      if (!seen.add(key)) {
        error(line, "The key \"" + key + "\" is there twice.", "Delete one of the two.");
      }
      value(key, line, parser);
    }
  }

  private void value(String key, int line, JsonParser parser) throws IOException {
    switch (key) {
      case "title" -> {
        title = text(key, line, parser);
        titleLine = line;
      }
      case "source" -> source = text(key, line, parser);
      case "url" -> url = url(line, text(key, line, parser));
      case "reviewed" -> reviewed = date(line, text(key, line, parser));
      case "frameworks" -> frameworks = list(key, line, parser);
      case "wordings" -> wordings = list(key, line, parser);
      default -> {
        findings.error(
            line,
            "The front matter has no key \"" + key + "\".",
            "Did you mean \"" + NearestKnownWord.to(key, KEYS) + "\"? Known are " + known() + ".");
        parser.skipChildren();
      }
    }
  }

  private static String known() {
    return String.join(", ", KEYS);
  }

  private String text(String key, int line, JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return "";
    }
    if (!token.isScalarValue()) {
      parser.skipChildren();
      error(line, "\"" + key + "\" must be a text.", "Write it as " + key + ": \"…\".");
      return "";
    }
    return WhiteSpace.fold(parser.getText());
  }

  private List<FrontMatter.Line> list(String key, int line, JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return List.of();
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      error(line, "\"" + key + "\" must be a list.", "Write it as " + key + ": [\"…\", \"…\"].");
      return List.of();
    }
    List<FrontMatter.Line> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int itemLine = line(parser.currentTokenLocation());
      String item = text("an entry of " + key, itemLine, parser);
      if (!item.isEmpty()) {
        items.add(new FrontMatter.Line(itemLine, item));
      }
    }
    return items;
  }

  private String url(int line, String text) {
    if (text.isEmpty() || text.startsWith("https://") || text.startsWith("http://")) {
      return text;
    }
    error(line, "The url \"" + text + "\" is no web address.", "Start it with https://.");
    return "";
  }

  private @Nullable LocalDate date(int line, String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      // A date that no calendar has, such as 30 February, is as wrong as one of another form.
    }
    error(line, "\"" + text + "\" is no date.", "Write it as YYYY-MM-DD, such as 2026-01-22.");
    return null;
  }

  private void error(int line, String message, String remedy) {
    isBroken = true;
    findings.error(line, message, remedy);
  }

  private int line(@Nullable JsonLocation location) {
    return linesBefore + (location == null ? 1 : Math.max(1, location.getLineNr()));
  }

  private static String firstLine(@Nullable String message) {
    String text = message == null ? "it can't be read" : message;
    return text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse(text);
  }
}
