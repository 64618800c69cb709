package org.frameworkadvisor.knowledge.content.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.NearestName;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.Sha256;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// Reads `questionnaire.yaml`. First what is written, question by question; then
/// [QuestionnaireCheck] looks at what it adds up to.
public final class QuestionnaireReader {
  public static final String FILE = "questionnaire.yaml";

  static final int LONGEST_LABEL = 80;
  private static final int LONGEST_LINE = 100;
  private static final int LONGEST_TEXT = 300;
  private static final int MOST_FRAMEWORKS = 25;
  private static final int MOST_RESOURCES = 5;

  private static final List<String> KEYS = List.of("id", "frameworks", "criteria", "questions");
  private static final List<String> FRAMEWORK_KEYS = List.of("id", "name", "resources");
  private static final List<String> CRITERION_KEYS = List.of("id", "title", "weight");
  private static final List<String> QUESTION_KEYS =
      List.of("id", "criterion", "text", "why", "quick", "when", "options");

  private final FileFindings findings;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, List<String>> resources = new LinkedHashMap<>();
  private final Map<String, Questionnaire.Criterion> criteria = new LinkedHashMap<>();
  private final Map<String, QuestionnaireItem> items = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> says = new LinkedHashMap<>();
  private final QuestionnaireLines lines = new QuestionnaireLines();
  private final List<YamlNode.Scalar> evidence = new ArrayList<>();

  private QuestionnaireReader(FileFindings findings) {
    this.findings = findings;
  }

  /// The questionnaire that was read.
  ///
  /// @param definition empty when there are errors
  /// @param evidence the ids of passages that it names
  public record Result(
      Optional<QuestionnaireDefinition> definition, List<YamlNode.Scalar> evidence) {

    /// Reports ids of passages that do not exist.
    public void checkEvidence(List<Passage> passages, FileFindings findings) {
      YamlFields.checkEvidence(evidence, passages, findings);
    }
  }

  public static Result read(String text, FileFindings findings) {
    QuestionnaireReader reader = new QuestionnaireReader(findings);
    Optional<QuestionnaireDefinition> definition =
        YamlNode.read(text, findings).flatMap(root -> reader.definition(root, text));
    return new Result(definition, List.copyOf(reader.evidence));
  }

  /// Reads a definition that was checked when it was published.
  ///
  /// @return empty where the text defines none
  public static Optional<QuestionnaireDefinition> parse(String yaml) {
    FileFindings unheard = new FileFindings("", new ArrayList<>());
    return read(yaml, unheard).definition();
  }

  private Optional<QuestionnaireDefinition> definition(YamlNode root, String text) {
    Optional<YamlFields> fields = YamlFields.of(root, "The questionnaire", KEYS, findings);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    String id = fields.get().id("id");
    fields.get().required("frameworks");
    fields.get().list("frameworks").forEach(this::framework);
    limit(fields.get(), "frameworks", names.size(), 2, MOST_FRAMEWORKS);
    fields.get().required("criteria");
    fields.get().list("criteria").forEach(this::criterion);
    limit(fields.get(), "criteria", criteria.size(), 1, Questionnaire.MOST_CRITERIA);
    fields.get().required("questions");
    fields.get().list("questions").forEach(this::question);
    limit(fields.get(), "questions", items.size(), 1, Questionnaire.MOST_ITEMS);
    List<QuestionnaireItem> all = List.copyOf(items.values());
    if (!findings.hasErrors()) {
      QuestionnaireBranching.check(all, lines, findings);
    }
    if (findings.hasErrors()) {
      return Optional.empty();
    }
    List<String> frameworks = List.copyOf(names.keySet());
    Questionnaire questionnaire =
        new Questionnaire(id, frameworks, List.copyOf(criteria.values()), all);
    new QuestionnaireCheck(questionnaire, names, lines, findings).check();
    return findings.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new QuestionnaireDefinition(
                questionnaire, version(root), text, names, resources, says));
  }

  private void limit(YamlFields fields, String key, int count, int least, int most) {
    if (count > most) {
      findings.error(
          fields.line(key), "There are " + count + " " + key + ".", "Keep at most " + most + ".");
    }
    if (count < least && !findings.hasErrors()) {
      findings.error(
          fields.line(key),
          "There are too few " + key + ": " + count + ".",
          "Write at least " + least + ".");
    }
  }

  private void framework(YamlNode yaml) {
    Optional<YamlFields> fields = YamlFields.of(yaml, "A framework", FRAMEWORK_KEYS, findings);
    if (fields.isEmpty()) {
      return;
    }
    String id = fields.get().id("id");
    String name = fields.get().text("name", LONGEST_LABEL);
    List<YamlNode.Scalar> learning = fields.get().texts("resources", Integer.MAX_VALUE);
    limit(fields.get(), "resources", learning.size(), 0, MOST_RESOURCES);
    evidence.addAll(learning);
    if (!id.isEmpty() && lines.first(lines.frameworks, id, fields.get(), "framework", findings)) {
      names.put(id, name);
      resources.put(id, learning.stream().map(YamlNode.Scalar::text).toList());
    }
  }

  private void criterion(YamlNode yaml) {
    Optional<YamlFields> fields = YamlFields.of(yaml, "A criterion", CRITERION_KEYS, findings);
    if (fields.isEmpty()) {
      return;
    }
    String id = fields.get().id("id");
    String title = fields.get().text("title", LONGEST_LABEL);
    int weight = fields.get().number("weight", 1, Questionnaire.Criterion.MOST_WEIGHT);
    if (!id.isEmpty() && lines.first(lines.criteria, id, fields.get(), "criterion", findings)) {
      criteria.put(id, new Questionnaire.Criterion(id, title, weight));
    }
  }

  private void question(YamlNode yaml) {
    Optional<YamlFields> found = YamlFields.of(yaml, "A question", QUESTION_KEYS, findings);
    if (found.isEmpty()) {
      return;
    }
    YamlFields fields = found.get();
    String id = fields.id("id");
    String criterion = fields.id("criterion");
    if (!criterion.isEmpty() && !criteria.containsKey(criterion)) {
      findings.error(
          fields.line("criterion"),
          "There is no criterion \"" + criterion + "\".",
          suggestion(criterion, criteria.keySet()));
    }
    String text = fields.text("text", LONGEST_TEXT);
    String why = fields.text("why", LONGEST_LINE);
    boolean isQuick = fields.truth("quick");
    if (!id.isEmpty() && !lines.first(lines.questions, id, fields, "question", findings)) {
      id = "";
    }
    Map<String, Set<String>> conditions = conditions(id, fields);
    QuestionnaireOptions options =
        new QuestionnaireOptions(id, names.keySet(), lines, evidence, findings);
    fields.required("options");
    List<QuestionnaireItem.Option> read = options.read(fields);
    if (!id.isEmpty()) {
      items.put(id, new QuestionnaireItem(id, criterion, text, why, isQuick, read, conditions));
      says.put(id, options.says());
    }
  }

  private Map<String, Set<String>> conditions(String id, YamlFields fields) {
    Map<String, Set<String>> conditions = new LinkedHashMap<>();
    Optional<YamlNode> when = fields.value("when");
    if (when.isEmpty()) {
      return conditions;
    }
    if (!(when.get() instanceof YamlNode.Mapping mapping)) {
      findings.error(
          fields.line("when"),
          "\"when\" must name questions and their answers.",
          "Write it as when: {question: [answer, answer]}.");
      return conditions;
    }
    for (YamlNode.Field field : YamlFields.distinct(mapping, findings)) {
      Set<String> answers = new LinkedHashSet<>();
      if (field.value() instanceof YamlNode.Sequence(_, List<YamlNode> items) && !items.isEmpty()) {
        for (YamlNode.Scalar answer :
            YamlFields.texts(items, "an answer in \"when\"", LONGEST_LABEL, findings)) {
          answers.add(answer.text());
        }
      } else {
        findings.error(
            field.line(),
            "\"when\" names no answers to \"" + YamlFields.shown(field.key()) + "\".",
            "Write a list behind it: [answer, answer].");
      }
      conditions.put(field.key(), answers);
      lines.conditions.put(id + "/" + field.key(), field.line());
    }
    return conditions;
  }

  /// A remedy that guesses which of the known words was meant.
  static String suggestion(String word, Set<String> known) {
    return known.isEmpty()
        ? "Write it above, where they are listed."
        : "Did you mean \""
            + NearestName.to(word, known)
            + "\"? Known are "
            + YamlFields.shown(String.join(", ", known))
            + ".";
  }

  /// Changes with what is written, not with comments, spaces and the kind of quotes.
  private static String version(YamlNode root) {
    StringBuilder canonical = new StringBuilder();
    write(root, canonical);
    MessageDigest digest = Sha256.digest();
    digest.update(canonical.toString().getBytes(StandardCharsets.UTF_8));
    return Sha256.hex(digest, 4);
  }

  private static void write(YamlNode yaml, StringBuilder into) {
    switch (yaml) {
      case YamlNode.Scalar scalar -> into.append(scalar.text()).append('\n');
      case YamlNode.Sequence(_, List<YamlNode> items) -> {
        into.append("[\n");
        items.forEach(item -> write(item, into));
        into.append("]\n");
      }
      case YamlNode.Mapping(_, List<YamlNode.Field> fields) -> {
        into.append("{\n");
        for (YamlNode.Field field : fields) {
          into.append(field.key()).append(":\n");
          write(field.value(), into);
        }
        into.append("}\n");
      }
    }
  }
}
