package org.frameworkadvisor.knowledge.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.content.Passage;

/// Reads `golden.yaml`: questions, and the passages that have to come first.
public final class GoldenReader {
  public static final String FILE = "golden.yaml";

  /// What stands for passages where nothing may be answered.
  static final String NOTHING = "none";

  private static final int LONGEST_QUESTION = 300;
  private static final int LONGEST_ID = 300;
  private static final int MOST = 1_000;
  private static final List<String> KEYS = List.of("questions");
  private static final List<String> QUESTION_KEYS = List.of("ask", "expect");

  private final FileFindings findings;
  private final Map<String, GoldenSet.Question> questions = new LinkedHashMap<>();
  private final List<YamlNode.Scalar> evidence = new ArrayList<>();

  private GoldenReader(FileFindings findings) {
    this.findings = findings;
  }

  /// The questions that were read.
  ///
  /// @param evidence the ids of passages that it names
  public record Result(GoldenSet set, List<YamlNode.Scalar> evidence) {

    /// Reports ids of passages that do not exist.
    public void checkEvidence(List<Passage> passages, FileFindings findings) {
      YamlFields.checkEvidence(evidence, passages, findings);
    }
  }

  public static Result read(String text, FileFindings findings) {
    GoldenReader reader = new GoldenReader(findings);
    YamlNode.read(text, findings)
        .flatMap(root -> YamlFields.of(root, "The file", KEYS, findings))
        .ifPresent(reader::questions);
    return new Result(
        new GoldenSet(List.copyOf(reader.questions.values()), text), List.copyOf(reader.evidence));
  }

  /// Reads questions that were checked when they were published.
  public static GoldenSet parse(String yaml) {
    if (yaml.isEmpty()) {
      return GoldenSet.NONE;
    }
    FileFindings unheard = new FileFindings("", new ArrayList<>());
    return read(yaml, unheard).set();
  }

  private void questions(YamlFields fields) {
    fields.required("questions");
    List<YamlNode> listed = fields.list("questions");
    if (listed.size() > MOST) {
      findings.error(
          fields.line("questions"),
          "There are " + listed.size() + " golden questions.",
          "Keep at most " + MOST + "; each is asked at every reload.");
      return;
    }
    listed.forEach(this::question);
  }

  private void question(YamlNode yaml) {
    Optional<YamlFields> fields = YamlFields.of(yaml, "A golden question", QUESTION_KEYS, findings);
    if (fields.isEmpty()) {
      return;
    }
    String asked = fields.get().text("ask", LONGEST_QUESTION);
    List<String> expected = fields.get().required("expect").map(this::expected).orElse(List.of());
    if (asked.isEmpty()) {
      return;
    }
    if (questions.putIfAbsent(asked, new GoldenSet.Question(asked, expected)) != null) {
      findings.error(
          fields.get().line("ask"),
          "The golden question \"" + YamlFields.shown(asked) + "\" is there twice.",
          "Delete one of the two.");
    }
  }

  private List<String> expected(YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar && scalar.text().equals(NOTHING)) {
      return List.of();
    }
    List<YamlNode> listed =
        value instanceof YamlNode.Sequence(_, List<YamlNode> items) ? items : List.of(value);
    if (listed.isEmpty()) {
      findings.error(
          value.line(),
          "\"expect\" names no passage.",
          "Write ids of passages, or " + NOTHING + " where nothing may be answered.");
    }
    List<YamlNode.Scalar> ids = YamlFields.texts(listed, "\"expect\"", LONGEST_ID, findings);
    evidence.addAll(ids);
    return ids.stream().map(YamlNode.Scalar::text).toList();
  }
}
