package org.frameworkadvisor.bot.discord.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.frameworkadvisor.bot.discord.message.ButtonLabel;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.recommend.InterviewAction;
import org.frameworkadvisor.bot.recommend.InterviewSession;

/// The buttons of a questionnaire. They obey its owner alone, and know at which step they were
/// shown.
final class QuizControls {
  private final InterviewSession session;
  private final Optional<AnswerId> answer;
  private final List<Button> buttons = new ArrayList<>();

  QuizControls(InterviewSession session) {
    this(session, Optional.empty());
  }

  /// @param answer whose question the questionnaire could begin with
  QuizControls(InterviewSession session, Optional<AnswerId> answer) {
    this.session = session;
    this.answer = answer;
  }

  QuizControls button(InterviewAction action, String label) {
    return button(ButtonStyle.SECONDARY, QuizStep.wish(action), label);
  }

  QuizControls button(String wish, String label) {
    return button(ButtonStyle.SECONDARY, wish, label);
  }

  /// One that catches the eye.
  QuizControls primary(InterviewAction action, String label) {
    return button(ButtonStyle.PRIMARY, QuizStep.wish(action), label);
  }

  /// One that shows what is chosen.
  QuizControls chosen(InterviewAction action, String label) {
    return button(ButtonStyle.SUCCESS, QuizStep.wish(action), label);
  }

  private QuizControls button(ButtonStyle style, String wish, String label) {
    buttons.add(Button.of(style, id(wish), ButtonLabel.of(label, ButtonLabel.BUTTON)));
    return this;
  }

  List<Button> list() {
    return List.copyOf(buttons);
  }

  /// A select menu.
  StringSelectMenu menu(String placeholder, List<SelectOption> options) {
    return StringSelectMenu.create(id(QuizStep.MENU))
        .setPlaceholder(placeholder)
        .addOptions(options)
        .build();
  }

  /// One of its options.
  SelectOption option(String wish, String label, String description) {
    return SelectOption.of(ButtonLabel.of(label, ButtonLabel.OPTION), step(wish))
        .withDescription(ButtonLabel.of(description, ButtonLabel.OPTION));
  }

  private String step(String wish) {
    return new QuizStep(session.name(), session.step(), wish).text();
  }

  private String id(String wish) {
    return new CustomId(Action.QUIZ, answer, Optional.of(session.key().member()), step(wish))
        .text();
  }
}
