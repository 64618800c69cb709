package org.frameworkadvisor.bot.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.scoring.Answer;
import org.frameworkadvisor.knowledge.scoring.Answers;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.frameworkadvisor.knowledge.scoring.Option;

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
  private Answers answers = Answers.NONE;
  private final List<String> trail = new ArrayList<>();
  private final List<Understood> understood = new ArrayList<>();

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
  public static Optional<Interview> read(Definition definition, String text) {
    InterviewText read = new InterviewText();
    try {
      text.lines().forEach(line -> read.line(line.split(" ", 4), definition));
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return Optional.empty();
    }
    return Optional.of(
        new Interview(
            read.stage,
            new QuizSession(definition, read.isQuick, read.answers, read.trail),
            read.importance,
            read.understood));
  }

  private void line(String[] words, Definition definition) {
    switch (words[0]) {
      case "stage" -> stage = Interview.Stage.valueOf(words[1]);
      case "quick" -> isQuick = Boolean.parseBoolean(words[1]);
      case "importance" -> importance = Importance.valueOf(words[1]);
      case "understood" -> {
        Item item = item(definition, words[1]);
        understood.add(new Understood(item, option(item, words[2]), words[3]));
      }
      case "answer" -> {
        Option option = option(item(definition, words[1]), words[2]);
        answers = answers.with(words[1], new Answer(option.id(), Importance.valueOf(words[3])));
      }
      case "asked" -> trail.add(item(definition, words[1]).id());
      default -> throw new IllegalArgumentException("not a line of an interview");
    }
  }

  private static Item item(Definition definition, String id) {
    return definition
        .questionnaire()
        .item(id)
        .orElseThrow(() -> new IllegalArgumentException("no such question"));
  }

  private static Option option(Item item, String id) {
    return item.option(id).orElseThrow(() -> new IllegalArgumentException("no such option"));
  }
}
