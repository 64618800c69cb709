package org.frameworkadvisor.bot.discord.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.ReplyFooter;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.InterviewAction;
import org.frameworkadvisor.bot.recommend.InterviewSession;
import org.frameworkadvisor.bot.recommend.QuizSession;
import org.frameworkadvisor.bot.recommend.RecognisedAnswer;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.bot.text.ResultPhrases;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// A questionnaire on its way: the message that changes with each click, until there is a result.
final class QuizCard {
  private static final int QUESTION = 300;
  private static final int LINE = 180;
  private static final int OPTION = 200;

  /// More of them are chosen from a menu.
  private static final int MOST_BUTTONS = 10;

  private final InterviewSession session;
  private final Interview interview;
  private final MessageBuilder builder = new MessageBuilder();

  private QuizCard(InterviewSession session) {
    this.session = session;
    this.interview = session.interview();
  }

  /// What is asked for now.
  ///
  /// @param note a quiet sentence at the end; empty for none
  static MessageCard of(InterviewSession session, String note) {
    return new QuizCard(session).card(note);
  }

  /// Asks what shall become of one that was left.
  ///
  /// @param answer whose question a new one would begin with
  static MessageCard unfinished(InterviewSession session, Optional<AnswerId> answer) {
    QuizSession.Progress progress = session.interview().session().progress();
    String where =
        session.interview().stage() == Interview.Stage.ASKING
            ? ": you were at question " + progress.number() + " of " + progress.of() + "."
            : ".";
    return new MessageBuilder()
        .text("You have a questionnaire here that is not finished" + where)
        .buttons(
            new QuizControls(session, answer)
                .button(QuizStep.SHOW, "Go on")
                .button(QuizStep.ANEW, "Start anew")
                .button(QuizStep.CANCEL, "Cancel it")
                .list())
        .card();
  }

  private MessageCard card(String note) {
    switch (interview.stage()) {
      case CONFIRMING -> confirming();
      case CHOOSING -> choosing();
      case ASKING -> interview.question().ifPresent(this::asking);
      case DONE -> throw new IllegalStateException("a result has a card of its own");
    }
    return builder.text(new ReplyFooter().line(note).markdown()).card();
  }

  private void confirming() {
    builder.text("### From what you wrote I understand");
    builder.text(
        interview.understood().stream()
            .map(QuizCard::understood)
            .collect(Collectors.joining("\n")));
    builder.text("Is that right? I ask the rest.");
    builder.buttons(
        new QuizControls(session)
            .primary(new InterviewAction.Confirm(true), "Yes, use these answers")
            .button(new InterviewAction.Confirm(false), "No, ask me everything")
            .button(QuizStep.CANCEL, "Cancel")
            .list());
  }

  private static String understood(RecognisedAnswer one) {
    String line =
        "- "
            + DiscordMarkdown.line(one.question().text(), OPTION / 2)
            + " **"
            + DiscordMarkdown.line(one.option().label(), OPTION / 2)
            + "**";
    return line + " (“" + DiscordMarkdown.line(one.words(), OPTION / 2) + "”)";
  }

  private void choosing() {
    builder.text(
        "### Find my framework\nHow many questions do you have time for? One click answers one of"
            + " them, and only you see this.");
    QuizControls controls =
        new QuizControls(session)
            .primary(new InterviewAction.Choose(true), "Quick: " + counted(interview.length(true)))
            .primary(
                new InterviewAction.Choose(false),
                "Full: about " + counted(interview.length(false)));
    if (interview.hasBack()) {
      controls.button(new InterviewAction.Back(), "Back");
    }
    builder.buttons(controls.button(QuizStep.CANCEL, "Cancel").list());
  }

  private static String counted(int questions) {
    return questions == 1 ? "1 question" : questions + " questions";
  }

  private void asking(QuestionnaireItem item) {
    QuizSession.Progress progress = interview.session().progress();
    builder.text(
        "-# "
            + progress.number()
            + " of "
            + progress.of()
            + "\n### "
            + DiscordMarkdown.line(item.text(), QUESTION)
            + "\n-# Why we ask: "
            + DiscordMarkdown.line(item.why(), LINE));
    if (item.options().size() > MOST_BUTTONS) {
      menu(item.options());
    } else {
      buttons(item.options());
    }
    builder.text("-# How much does it matter? Say so before you answer.");
    builder.buttons(importances());
    builder.buttons(
        new QuizControls(session)
            .button(new InterviewAction.Back(), "Back")
            .button(new InterviewAction.Skip(), "Skip")
            .button(new InterviewAction.Restart(), "Restart")
            .button(QuizStep.CANCEL, "Cancel")
            .list());
  }

  private void buttons(List<QuestionnaireItem.Option> options) {
    QuizControls controls = new QuizControls(session);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      QuestionnaireItem.Option option = options.get(i);
      controls.primary(new InterviewAction.Give(i), option.label());
      lines.add("- **" + DiscordMarkdown.line(option.label(), OPTION / 2) + "**" + example(option));
    }
    builder.text(String.join("\n", lines)).buttons(controls.list());
  }

  private static String example(QuestionnaireItem.Option option) {
    return DisplayText.line(option.example()).isEmpty()
        ? ""
        : " – " + DiscordMarkdown.line(option.example(), OPTION / 2);
  }

  private void menu(List<QuestionnaireItem.Option> options) {
    QuizControls controls = new QuizControls(session);
    List<SelectOption> choices = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      QuestionnaireItem.Option option = options.get(i);
      choices.add(
          controls.option(
              QuizStep.wish(new InterviewAction.Give(i)), option.label(), option.example()));
    }
    builder.select(controls.menu("Choose an answer", choices));
  }

  private List<Button> importances() {
    QuizControls controls = new QuizControls(session);
    for (Importance importance : Importance.values()) {
      InterviewAction.Weigh weigh = new InterviewAction.Weigh(importance);
      String word = ResultPhrases.word(importance);
      String label = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      if (importance == interview.importance()) {
        controls.chosen(weigh, label);
      } else {
        controls.button(weigh, label);
      }
    }
    return controls.list();
  }
}
