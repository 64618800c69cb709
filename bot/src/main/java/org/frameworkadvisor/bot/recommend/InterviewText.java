package org.frameworkadvisor.bot.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// An [Interview] as lines of text, so that it can be kept: all but its definition, which many
/// share. Ids have no spaces in them.
///
/// ```
/// stage ASKING
/// quick true
/// importance NICE
/// understood product ml-model machine learning model
/// answer product ml-model IMPORTANT
/// asked size
/// ```
public final class InterviewText {
  private Interview.Stage stage = Interview.Stage.CHOOSING;
  private boolean isQuick;
  private Importance importance = Interview.USUAL;
  private AnswerSheet answers = AnswerSheet.NONE;
  private final List<String> trail = new ArrayList<>();
  private final List<RecognisedAnswer> understood = new ArrayList<>();

  private InterviewText() {}

  /// The same as text.
  public static String of(Interview interview) {
    QuizSession session = interview.session();
    List<String> lines = new ArrayList<>();
    lines.add("stage " + interview.stage());
    lines.add("quick " + session.isQuick());
    lines.add("importance " + interview.importance());
    interview
        .understood()
        .forEach(one ->
            lines.add(
                String.join(
                    " ", "understood", one.question().id(), one.option().id(), one.words())));
    session
        .answers()
        .byItem()
        .forEach((item, answer) ->
            lines.add("answer " + item + " " + answer.option() + " " + answer.importance()));
    session.trail().forEach(item -> lines.add("asked " + item));
    return String.join("\n", lines);
  }

  /// Reads what [#of] wrote; empty where it doesn't fit the definition.
  public static Optional<Interview> read(QuestionnaireDefinition definition, String text) {
    InterviewText read = new InterviewText();
    try {
      text.lines().forEach(line -> read.line(line.split(" ", 4), definition));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
    return Optional.of(
        new Interview(
            read.stage,
            new QuizSession(definition, read.isQuick, read.answers, read.trail),
            read.importance,
            read.understood));
  }

  private void line(String[] words, QuestionnaireDefinition definition) {
    switch (words[0]) {
      case "stage" -> stage = Interview.Stage.valueOf(words[1]);
      case "quick" -> isQuick = Boolean.parseBoolean(words[1]);
      case "importance" -> importance = Importance.valueOf(words[1]);
      case "understood" -> {
        QuestionnaireItem item = item(definition, words[1]);
        understood.add(new RecognisedAnswer(item, option(item, words[2]), words[3]));
      }
      case "answer" -> {
        QuestionnaireItem.Option option = option(item(definition, words[1]), words[2]);
        answers =
            answers.with(
                words[1], new AnswerSheet.Answer(option.id(), Importance.valueOf(words[3])));
      }
      case "asked" -> trail.add(item(definition, words[1]).id());
      default -> throw new IllegalArgumentException("not a line of an interview");
    }
  }

  private static QuestionnaireItem item(QuestionnaireDefinition definition, String id) {
    return definition
        .questionnaire()
        .item(id)
        .orElseThrow(() -> new IllegalArgumentException("no such question"));
  }

  private static QuestionnaireItem.Option option(QuestionnaireItem item, String id) {
    return item.option(id).orElseThrow(() -> new IllegalArgumentException("no such option"));
  }
}
