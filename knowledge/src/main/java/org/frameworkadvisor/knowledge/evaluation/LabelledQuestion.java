package org.frameworkadvisor.knowledge.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.ContentProblem;

/// A question of which a person said whether, and by which words, a knowledge base answers it.
///
/// @param gold quotes of which any answers
/// @param goldAlso quotes that a lenient reading counts too
public record LabelledQuestion(
    String id, String text, Label label, List<String> gold, List<String> goldAlso) {
  private static final String EXAMPLE =
      "{\"text\": \"…\", \"label\": \"answerable, unanswerable, offtopic or unclear\","
          + " \"gold\": [\"a quote that answers\"]}";

  public LabelledQuestion {
    gold = List.copyOf(gold);
    goldAlso = List.copyOf(goldAlso);
  }

  /// What a person said of the question.
  public enum Label {
    ANSWERABLE,
    UNANSWERABLE,
    OFFTOPIC,
    UNCLEAR
  }

  /// Reads one question per line: `{"id","text","label","gold":[…],"gold_also":[…]}`.
  ///
  /// @throws MalformedSetException where a line is wrong
  public static List<LabelledQuestion> read(Path file) throws IOException {
    JsonLines lines = new JsonLines(file, EXAMPLE);
    List<LabelledQuestion> questions = new ArrayList<>();
    lines.forEach((json, line) ->
        questions.add(
            new LabelledQuestion(
                json.path("id").asText(file + ":" + line),
                lines.text(json, "text", line),
                label(lines.text(json, "label", line))
                    .orElseThrow(() -> lines.wrong(line, "The label is none of the known ones.")),
                strings(json.path("gold")),
                strings(json.path("gold_also")))));
    if (questions.isEmpty()) {
      throw lines.wrong(0, "There is no question in the file.");
    }
    return questions;
  }

  private static Optional<Label> label(String written) {
    return Arrays.stream(Label.values())
        .filter(label -> label.name().equalsIgnoreCase(written))
        .findFirst();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.asText()));
    return strings;
  }

  /// Whether a passage's text holds one of the gold quotes.
  ///
  /// @param lenient counts [#goldAlso] too
  boolean isAnsweredBy(String passage, boolean lenient) {
    String folded = folded(passage);
    return gold.stream().anyMatch(quote -> folded.contains(folded(quote)))
        || (lenient && goldAlso.stream().anyMatch(quote -> folded.contains(folded(quote))));
  }

  /// Without differences in case, white space, quotes and dashes.
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\u2018\\u2019\\u201a\\u2032]", "'")
        .replaceAll("[\\u201c\\u201d\\u201e\\u2033]", "\"")
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }

  /// Labelled data cannot be read; the problem names the place and the remedy.
  public static final class MalformedSetException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient ContentProblem problem;

    MalformedSetException(Path file, int line, String message, String remedy) {
      this(ContentProblem.error(file.toString(), line, message, remedy));
    }

    private MalformedSetException(ContentProblem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    public ContentProblem problem() {
      return problem;
    }
  }
}
