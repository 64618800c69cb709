package org.frameworkadvisor.bot.discord.ask;

import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.model.AnswerId;

/// Asks why an answer did not help: one of the usual reasons, words of one's own, or both.
final class ReasonForm {
  /// The radio group, whose value is the name of a [Kind].
  static final String KIND = "kind";

  /// The text input.
  static final String TEXT = "text";

  private static final int LONGEST = 500;

  /// The usual reasons.
  enum Kind {
    WRONG("It is wrong"),
    OFF_TOPIC("It answers something else"),
    INCOMPLETE("Something is missing"),
    OUTDATED("It is out of date"),
    UNCLEAR("It is hard to understand");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private ReasonForm() {}

  static Modal of(AnswerId answer) {
    CustomId id =
        new CustomId(CustomId.Action.DOWN_REASON, Optional.of(answer), Optional.empty(), "");
    RadioGroup.Builder kinds = RadioGroup.create(KIND).setRequired(false);
    for (Kind kind : Kind.values()) {
      kinds.addOption(kind.words, kind.name());
    }
    TextInput words =
        TextInput.create(TEXT, TextInputStyle.PARAGRAPH)
            .setRequired(false)
            .setMaxLength(LONGEST)
            .setPlaceholder("What would have helped you?")
            .build();
    return Modal.create(id.text(), "What was wrong with this answer?")
        .addComponents(Label.of("Reason", kinds.build()), Label.of("In your words", words))
        .build();
  }

  /// What was filled in, as one line; empty where nothing was.
  ///
  /// @param kind the radio group's value; empty or unknown where none was chosen
  /// @param words the text input's value
  static String reason(String kind, String words) {
    String chosen = "";
    for (Kind one : Kind.values()) {
      if (one.name().equals(kind)) {
        chosen = one.words;
      }
    }
    String typed = words.strip();
    return chosen.isEmpty() || typed.isEmpty() ? chosen + typed : chosen + ": " + typed;
  }
}
