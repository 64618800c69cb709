package org.frameworkadvisor.knowledge.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// Reads the options of one question.
final class QuestionnaireOptions {
  private static final int MOST_OPTIONS = 25;
  private static final int LONGEST_EXAMPLE = 100;
  private static final List<String> OPTION_KEYS = List.of("id", "label", "example", "says", "fit");
  private static final List<String> FIT_KEYS = List.of("fit", "because", "fails");

  private final String question;
  private final Set<String> frameworks;
  private final QuestionnaireLines lines;
  private final List<YamlNode.Scalar> evidence;
  private final FileFindings findings;
  private final Map<String, List<String>> says = new LinkedHashMap<>();

  /// @param evidence takes the ids of passages that are named
  QuestionnaireOptions(
      String question,
      Set<String> frameworks,
      QuestionnaireLines lines,
      List<YamlNode.Scalar> evidence,
      FileFindings findings) {
    this.question = question;
    this.frameworks = frameworks;
    this.lines = lines;
    this.evidence = evidence;
    this.findings = findings;
  }

  List<QuestionnaireItem.Option> read(YamlFields fields) {
    List<QuestionnaireItem.Option> options = new ArrayList<>();
    for (YamlNode yaml : fields.list("options")) {
      YamlFields.of(yaml, "An option", OPTION_KEYS, findings)
          .flatMap(this::option)
          .ifPresent(options::add);
    }
    if (options.size() > MOST_OPTIONS) {
      findings.error(
          fields.line("options"),
          "There are " + options.size() + " options.",
          "Keep at most " + MOST_OPTIONS + ", which is what a menu holds.");
    }
    if (options.size() < 2) {
      findings.error(
          fields.line("options"),
          "A question needs at least two options.",
          "Add another one, or delete the question.");
    }
    return options;
  }

  /// By option, the words that say as much.
  Map<String, List<String>> says() {
    return says;
  }

  private Optional<QuestionnaireItem.Option> option(YamlFields fields) {
    String id = fields.id("id");
    String label = fields.text("label", QuestionnaireReader.LONGEST_LABEL);
    String example = fields.text("example", LONGEST_EXAMPLE);
    Map<String, QuestionnaireItem.Rating> ratings = ratings(fields);
    List<YamlNode.Scalar> words = fields.texts("says", QuestionnaireReader.LONGEST_LABEL);
    if (id.isEmpty()
        || !lines.first(lines.options, question + "/" + id, fields, "option", findings)) {
      return Optional.empty();
    }
    says.put(id, words.stream().map(YamlNode.Scalar::text).toList());
    return Optional.of(new QuestionnaireItem.Option(id, label, example, ratings));
  }

  private Map<String, QuestionnaireItem.Rating> ratings(YamlFields fields) {
    Map<String, QuestionnaireItem.Rating> ratings = new LinkedHashMap<>();
    Optional<YamlNode> fit = fields.value("fit");
    if (fit.isEmpty()) {
      return ratings;
    }
    if (!(fit.get() instanceof YamlNode.Mapping mapping)) {
      findings.error(
          fields.line("fit"),
          "\"fit\" must name frameworks.",
          "Write a line for each: flask: {fit: 80, because: [faq/a-passage#start-1]}.");
      return ratings;
    }
    for (YamlNode.Field field : YamlFields.distinct(mapping, findings)) {
      if (!frameworks.contains(field.key())) {
        findings.error(
            field.line(),
            "There is no framework \"" + YamlFields.shown(field.key()) + "\".",
            QuestionnaireReader.suggestion(field.key(), frameworks));
      }
      YamlFields.of(field.value(), "A fit", FIT_KEYS, findings)
          .ifPresent(found -> ratings.put(field.key(), rating(found)));
    }
    return ratings;
  }

  private QuestionnaireItem.Rating rating(YamlFields fields) {
    int fit = fields.number("fit", 0, QuestionnaireItem.Rating.MOST_FIT);
    boolean fails = fields.truth("fails");
    List<YamlNode.Scalar> because = fields.texts("because", Integer.MAX_VALUE);
    evidence.addAll(because);
    if (fit != QuestionnaireItem.Rating.NEUTRAL_FIT && because.isEmpty()) {
      findings.error(
          fields.line("fit"),
          "A fit of " + fit + " has no evidence.",
          "Add because: [id of the passage that says so], or make it 50, which is neutral.");
    }
    if (fails && fit >= QuestionnaireItem.Rating.NEUTRAL_FIT) {
      findings.error(
          fields.line("fails"),
          "It fails, and yet fits with " + fit + ".",
          "Make the fit less than 50, or delete fails.");
      return QuestionnaireItem.Rating.NEUTRAL;
    }
    return new QuestionnaireItem.Rating(
        fit, fails, because.stream().map(YamlNode.Scalar::text).toList());
  }
}
