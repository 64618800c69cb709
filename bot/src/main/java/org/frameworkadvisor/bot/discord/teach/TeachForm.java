package org.frameworkadvisor.bot.discord.teach;

import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.teach.TeachingService;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.search.Question;

/// Where a moderator writes a question with its answer.
final class TeachForm {
  static final String QUESTION = "question";
  static final String ANSWER = "answer";

  private TeachForm() {}

  // What a form is opened from, which it says when it comes back, with a name:
  /// the preview, which shows what comes back; the draft's name,
  static final int DRAFT = 1;

  /// the gap's name,
  static final int GAP = 2;

  /// the taught answer's name,
  static final int TAUGHT = 3;

  /// the message's id.
  static final int MESSAGE = 4;

  static Modal of(int from, String name, String question, String answer) {
    return Modal.create(
            TeachingButtons.id(Action.TEACH_FORM, TeachingButtons.at(name, from)),
            from == TAUGHT ? "Change a taught answer" : "Teach an answer")
        .addComponents(
            Label.of(
                "Question",
                "Other words for the same question will be understood too.",
                field(QUESTION, TextInputStyle.SHORT, Question.MAX_LENGTH, question)),
            Label.of(
                "Answer",
                "It is given word for word.",
                field(ANSWER, TextInputStyle.PARAGRAPH, TeachingService.MOST_ANSWER, answer)))
        .build();
  }

  static String question(ModalInteraction form) {
    return CommandOptions.field(form, QUESTION);
  }

  static String answer(ModalInteraction form) {
    return CommandOptions.field(form, ANSWER);
  }

  private static TextInput field(String id, TextInputStyle style, int most, String value) {
    TextInput.Builder field = TextInput.create(id, style).setRequired(true).setMaxLength(most);
    String shown = DisplayText.cut(value.strip(), most);
    if (!shown.isEmpty()) {
      field.setValue(shown);
    }
    return field.build();
  }
}
