package org.frameworkadvisor.knowledge.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Aspect;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Coverage;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Name;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Subject;
import org.frameworkadvisor.knowledge.content.FileFindings;

/// Reads `field.yaml`: the aspects of fact sheets, and the names of the field that have no sheet.
public final class FieldReader {
  public static final String FILE = "field.yaml";

  private static final List<String> KEYS = List.of("aspects", "common_words", "covered", "others");
  private static final List<String> ASPECT_KEYS =
      List.of("key", "title", "words", "stale_after", "compare");
  private static final List<String> NAME_KEYS = List.of("name", "aliases", "what", "near", "word");
  private static final int LONGEST = 60;
  private static final int LONGEST_WHAT = 100;
  private static final int STALE_AFTER_AT_MOST = 120;

  private final FileFindings findings;
  private final Map<String, Integer> taken = new HashMap<>();
  private final List<Near> near = new ArrayList<>();

  private record Near(int line, String id) {}

  private FieldReader(FileFindings findings) {
    this.findings = findings;
  }

  /// What the file says; completed by [#with] when the sheets are read.
  ///
  /// @param commonWords names that are words of the language too, lower case
  public record Result(FieldVocabulary vocabulary, List<String> commonWords, Checks checks) {
    public static final Result NONE =
        new Result(FieldVocabulary.NONE, List.of(), new Checks(Map.of(), List.of()));

    public Result {
      commonWords = List.copyOf(commonWords);
    }

    /// Puts the subjects of sheets before those that have none.
    ///
    /// @param sheets by how much they say, the fullest first
    public FieldVocabulary with(List<FactSheetReader.Result> sheets, FileFindings findings) {
      List<Subject> subjects = new ArrayList<>();
      for (FactSheetReader.Result sheet : sheets) {
        subjects.add(
            new Subject(
                sheet.document().frameworks().getFirst(),
                sheet.names().stream().map(name -> new Name(name, isWord(name))).toList(),
                Coverage.SHEET,
                "",
                List.of(),
                sheet.documentation()));
      }
      checks.report(subjects, findings);
      subjects.addAll(vocabulary.subjects());
      return new FieldVocabulary(vocabulary.aspects(), subjects);
    }

    private boolean isWord(String name) {
      return commonWords.contains(name.toLowerCase(Locale.ROOT));
    }
  }

  /// What only shows beside the sheets.
  ///
  /// @param lines where each name is, by its lower case
  record Checks(Map<String, Integer> lines, List<Near> near) {
    void report(List<Subject> sheets, FileFindings findings) {
      for (Subject sheet : sheets) {
        for (Name name : sheet.names()) {
          Integer line = lines.get(name.text().toLowerCase(Locale.ROOT));
          if (line != null) {
            findings.error(
                line,
                "\"" + name.text() + "\" has a sheet, frameworks/" + sheet.id() + ".yaml.",
                "Delete it here.");
          }
        }
      }
      List<String> ids = sheets.stream().map(Subject::id).toList();
      for (Near named : near) {
        if (!ids.contains(named.id())) {
          findings.error(
              named.line(),
              "There is no sheet \"" + YamlFields.shown(named.id()) + "\".",
              "Write the id of a file in frameworks, or leave it out.");
        }
      }
    }
  }

  public static Result read(String text, FileFindings findings) {
    FieldReader reader = new FieldReader(findings);
    return YamlNode.read(text, findings)
        .flatMap(root -> YamlFields.of(root, "The file", KEYS, findings))
        .map(reader::result)
        .orElse(Result.NONE);
  }

  private Result result(YamlFields fields) {
    List<Aspect> aspects = new ArrayList<>();
    for (YamlNode yaml : fields.list("aspects")) {
      YamlFields.of(yaml, "An aspect", ASPECT_KEYS, findings)
          .map(this::aspect)
          .ifPresent(aspects::add);
    }
    List<Subject> subjects = new ArrayList<>();
    subjects(fields, "covered", Coverage.PASSAGES, subjects);
    subjects(fields, "others", Coverage.NOTHING, subjects);
    List<String> words =
        fields.texts("common_words", LONGEST).stream()
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.toList());
    return new Result(
        new FieldVocabulary(aspects, subjects), words, new Checks(taken, List.copyOf(near)));
  }

  private Aspect aspect(YamlFields fields) {
    return new Aspect(
        fields.id("key"),
        fields.text("title", LONGEST),
        fields.texts("words", LONGEST).stream().map(YamlNode.Scalar::text).toList(),
        fields.value("stale_after").isEmpty()
            ? FieldVocabulary.USUALLY_STALE_AFTER
            : fields.number("stale_after", 1, STALE_AFTER_AT_MOST),
        fields.value("compare").isEmpty() || fields.truth("compare"));
  }

  private void subjects(YamlFields fields, String key, Coverage coverage, List<Subject> subjects) {
    for (YamlNode yaml : fields.list(key)) {
      YamlFields.of(yaml, "A name", NAME_KEYS, findings)
          .map(known -> subject(known, coverage))
          .filter(subject -> !subject.name().isEmpty())
          .ifPresent(subjects::add);
    }
  }

  private Subject subject(YamlFields fields, Coverage coverage) {
    boolean isWord = fields.truth("word");
    List<Name> names = new ArrayList<>();
    String name = fields.text("name", LONGEST);
    take(name, fields.line("name"));
    names.add(new Name(name, isWord));
    for (YamlNode.Scalar alias : fields.texts("aliases", LONGEST)) {
      take(alias.text(), alias.line());
      names.add(new Name(alias.text(), isWord));
    }
    List<YamlNode.Scalar> nearest = fields.texts("near", LONGEST);
    nearest.forEach(id -> near.add(new Near(id.line(), id.text())));
    return new Subject(
        name.toLowerCase(Locale.ROOT),
        names,
        coverage,
        fields.value("what").isEmpty() ? "" : fields.text("what", LONGEST_WHAT),
        nearest.stream().map(YamlNode.Scalar::text).toList(),
        "");
  }

  private void take(String name, int line) {
    Integer first = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), line);
    if (first != null && !name.isEmpty()) {
      findings.error(
          line, "\"" + name + "\" is also on line " + first + ".", "Delete one of the two.");
    }
  }
}
