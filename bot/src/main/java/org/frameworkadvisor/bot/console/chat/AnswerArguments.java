package org.frameworkadvisor.bot.console.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.knowledge.content.NearestName;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// Answers on the command line: `product=shop,team=beginners:must`.
final class AnswerArguments {
  private AnswerArguments() {}

  /// They can't be understood.
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Wrong(String message) {
      super(message);
    }
  }

  /// Adds what is typed to answers known before.
  ///
  /// @throws Wrong with what is wrong and what there is instead
  static AnswerSheet read(String typed, Questionnaire questionnaire, AnswerSheet before) {
    AnswerSheet answers = before;
    for (String part : typed.split(",", -1)) {
      if (!part.isBlank()) {
        String[] sides = part.strip().split("=", 2);
        if (sides.length < 2) {
          throw new Wrong(
              "“"
                  + part.strip()
                  + "” is no answer. Write question=option, for instance "
                  + example(questionnaire)
                  + ".");
        }
        QuestionnaireItem item = item(sides[0].strip(), questionnaire);
        answers = answers.with(item.id(), answer(sides[1].strip(), item));
      }
    }
    return answers;
  }

  private static QuestionnaireItem item(String typed, Questionnaire questionnaire) {
    return questionnaire
        .item(typed.toLowerCase(Locale.ROOT))
        .orElseThrow(() ->
            wrong(
                "There is no question “" + typed + "”.",
                typed,
                questionnaire.items(),
                QuestionnaireItem::id));
  }

  private static AnswerSheet.Answer answer(String typed, QuestionnaireItem item) {
    String[] parts = typed.split(":", 2);
    String id = parts[0].strip();
    QuestionnaireItem.Option option =
        item.option(id.toLowerCase(Locale.ROOT))
            .orElseThrow(() ->
                wrong(
                    "“" + item.id() + "” has no option “" + id + "”.",
                    id,
                    item.options(),
                    QuestionnaireItem.Option::id));
    Importance importance =
        parts.length < 2
            ? Interview.USUAL
            : importance(parts[1])
                .orElseThrow(() ->
                    wrong(
                        "“" + parts[1].strip() + "” is no importance.",
                        parts[1],
                        Arrays.asList(Importance.values()),
                        one -> one.name().toLowerCase(Locale.ROOT)));
    return new AnswerSheet.Answer(option.id(), importance);
  }

  /// How much something matters, as people type it.
  static Optional<Importance> importance(String typed) {
    return switch (typed.strip().toLowerCase(Locale.ROOT)) {
      case "none", "no matter", "doesn't matter" -> Optional.of(Importance.NONE);
      case "nice", "nice to have" -> Optional.of(Importance.NICE);
      case "important" -> Optional.of(Importance.IMPORTANT);
      case "must", "!" -> Optional.of(Importance.MUST);
      default -> Optional.empty();
    };
  }

  private static <T> Wrong wrong(
      String message, String typed, List<T> known, Function<T, String> id) {
    List<String> ids = known.stream().map(id).toList();
    String guess =
        NearestName.of(typed, ids).map(near -> " Did you mean “" + near + "”?").orElse("");
    return new Wrong(message + guess + " There are: " + String.join(", ", ids) + ".");
  }

  private static String example(Questionnaire questionnaire) {
    QuestionnaireItem item = questionnaire.items().getFirst();
    return item.id() + "=" + item.options().getFirst().id();
  }
}
