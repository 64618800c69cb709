package org.frameworkadvisor.bot.discord.teaching;

import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Action;
import org.frameworkadvisor.bot.discord.responding.Options;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.teach.Draft;
import org.frameworkadvisor.bot.teach.Teach;
import org.frameworkadvisor.knowledge.retrieval.Question;

/// Where a moderator writes a question with its answer.
final class TeachForm {
  static final String QUESTION = "question";
  static final String ANSWER = "answer";

  private TeachForm() {}

  /// @param where what the form says when it comes back, beside the draft
  static Modal of(Draft draft, int where) {
    return Modal.create(
            Buttons.id(Action.TEACH_FORM, Buttons.at(draft.name(), where)),
            draft.edits().isPresent() ? "Change a taught answer" : "Teach an answer")
        .addComponents(
            Label.of(
                "Question",
                "Other words for the same question will be understood too.",
                field(
                    QUESTION, TextInputStyle.SHORT, Question.MAX_LENGTH, draft.text().question())),
            Label.of(
                "Answer",
                "It is given word for word.",
                field(ANSWER, TextInputStyle.PARAGRAPH, Teach.MOST_ANSWER, draft.text().answer())))
        .build();
  }

  static String question(ModalInteraction form) {
    return Options.field(form, QUESTION);
  }

  static String answer(ModalInteraction form) {
    return Options.field(form, ANSWER);
  }

  private static TextInput field(String id, TextInputStyle style, int most, String value) {
    TextInput.Builder field = TextInput.create(id, style).setRequired(true).setMaxLength(most);
    String shown = Legible.cut(value.strip(), most);
    if (!shown.isEmpty()) {
      field.setValue(shown);
    }
    return field.build();
  }
}
