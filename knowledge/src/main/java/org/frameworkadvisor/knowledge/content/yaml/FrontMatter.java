package org.frameworkadvisor.knowledge.content.yaml;

import com.fasterxml.jackson.core.JacksonException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.NearestName;
import org.jspecify.annotations.Nullable;

/// What a Markdown file says about itself between two lines of `---`.
///
/// @param title empty when not said
/// @param titleLine where the title is; 0 when not said
/// @param asOf the day that the statements are of; null when not said
/// @param edition the version that they are of; empty when not said
/// @param isBroken whether a problem kept some of it from being read
public record FrontMatter(
    String title,
    int titleLine,
    String source,
    String url,
    @Nullable LocalDate asOf,
    String edition,
    @Nullable LocalDate reviewed,
    List<String> frameworks,
    List<Line> wordings,
    boolean isBroken) {
  public static final FrontMatter NONE =
      new FrontMatter("", 0, "", "", null, "", null, List.of(), List.of(), false);

  public FrontMatter {
    frameworks = List.copyOf(frameworks);
    wordings = List.copyOf(wordings);
  }

  /// The source of what names no source of its own.
  public Citation citation() {
    return new Citation(source, url, asOf, edition, Citation.Standing.FACT);
  }

  /// A text and the line of the file that it's on.
  public record Line(int number, String text) {}

  /// Reads the YAML of a front matter, up to where it is no YAML any more.
  ///
  /// @param linesBefore how many lines of the file come before the YAML
  public static FrontMatter read(String yaml, int linesBefore, FileFindings findings) {
    Reader reader = new Reader(findings, linesBefore);
    YamlNode.Head head = YamlNode.head(yaml);
    if (!head.isMapping()) {
      reader.error(
          linesBefore + head.line(),
          "The front matter is not a list of keys and values.",
          "Write lines such as \"title: Django\".");
    }
    head.fields().forEach(reader::field);
    head.broken().ifPresent(reader::broken);
    return reader.frontMatter();
  }

  /// Collects the keys of one front matter.
  private static final class Reader {
    private static final List<String> KEYS =
        List.of("title", "source", "url", "as_of", "edition", "reviewed", "frameworks", "wordings");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final FileFindings findings;
    private final int linesBefore;
    private final Set<String> seen = new HashSet<>();
    private String title = "";
    private int titleLine;
    private String source = "";
    private String url = "";
    private @Nullable LocalDate asOf;
    private String edition = "";
    private @Nullable LocalDate reviewed;
    private List<Line> frameworks = List.of();
    private List<Line> wordings = List.of();
    private boolean isBroken;

    Reader(FileFindings findings, int linesBefore) {
      this.findings = findings;
      this.linesBefore = linesBefore;
    }

    FrontMatter frontMatter() {
      return new FrontMatter(
          title,
          titleLine,
          source,
          url,
          asOf,
          edition,
          reviewed,
          frameworks.stream().map(line -> line.text().toLowerCase(Locale.ROOT)).toList(),
          wordings,
          isBroken);
    }

    void field(YamlNode.Field field) {
      String key = field.key();
      YamlNode value = field.value();
      int line = linesBefore + field.line();
      if (!seen.add(key)) {
        error(line, "The key \"" + key + "\" is there twice.", "Delete one of the two.");
      }
      switch (key) {
        case "title" -> {
          title = text(key, line, value);
          titleLine = line;
        }
        case "source" -> source = text(key, line, value);
        case "url" -> url = url(line, text(key, line, value));
        case "as_of" -> asOf = date(line, text(key, line, value));
        case "edition" -> edition = text(key, line, value);
        case "reviewed" -> reviewed = date(line, text(key, line, value));
        case "frameworks" -> frameworks = list(key, line, value);
        case "wordings" -> wordings = list(key, line, value);
        default ->
            findings.error(
                line,
                "The front matter has no key \"" + key + "\".",
                "Did you mean \""
                    + NearestName.to(key, KEYS)
                    + "\"? Known are "
                    + String.join(", ", KEYS)
                    + ".");
      }
    }

    private String text(String key, int line, YamlNode value) {
      if (value instanceof YamlNode.Scalar scalar) {
        return scalar.text();
      }
      error(line, "\"" + key + "\" must be a text.", "Write it as " + key + ": \"…\".");
      return "";
    }

    private List<Line> list(String key, int line, YamlNode value) {
      if (value instanceof YamlNode.Scalar(_, _, YamlNode.Kind kind)
          && kind == YamlNode.Kind.NOTHING) {
        return List.of();
      }
      if (!(value instanceof YamlNode.Sequence(_, List<YamlNode> entries))) {
        error(line, "\"" + key + "\" must be a list.", "Write it as " + key + ": [\"…\", \"…\"].");
        return List.of();
      }
      List<Line> items = new ArrayList<>();
      for (YamlNode entry : entries) {
        int itemLine = linesBefore + entry.line();
        String item = text("an entry of " + key, itemLine, entry);
        if (!item.isEmpty()) {
          items.add(new Line(itemLine, item));
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

    void broken(JacksonException fault) {
      int line = fault.getLocation() == null ? 1 : Math.max(1, fault.getLocation().getLineNr());
      String message = Objects.requireNonNullElse(fault.getOriginalMessage(), "it can't be read");
      String problem =
          message.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse(message);
      error(
          linesBefore + line,
          "The front matter is not valid YAML: " + problem + ".",
          "Write \"key: value\" lines, and put a value with a colon, # or quotes into \"…\".");
    }

    void error(int line, String message, String remedy) {
      isBroken = true;
      findings.error(line, message, remedy);
    }
  }
}
