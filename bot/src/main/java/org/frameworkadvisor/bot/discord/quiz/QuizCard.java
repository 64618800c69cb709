package org.frameworkadvisor.bot.discord.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Footer;
import org.frameworkadvisor.bot.discord.drawing.Markdown;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.front.ResultWords;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.Move;
import org.frameworkadvisor.bot.recommend.QuizSession;
import org.frameworkadvisor.bot.recommend.Session;
import org.frameworkadvisor.bot.recommend.Understood;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.frameworkadvisor.knowledge.scoring.Option;

/// A questionnaire on its way: the message that changes with each click, until there is a result.
final class QuizCard {
  private static final int QUESTION = 300;
  private static final int LINE = 180;
  private static final int OPTION = 200;

  /// More of them are chosen from a menu.
  private static final int MOST_BUTTONS = 10;

  private final Session session;
  private final Interview interview;
  private final Sheet sheet = new Sheet();

  private QuizCard(Session session) {
    this.session = session;
    this.interview = session.interview();
  }

  /// What is asked for now.
  ///
  /// @param note a quiet sentence at the end; empty for none
  static Card of(Session session, String note) {
    return new QuizCard(session).card(note);
  }

  /// Asks what shall become of one that was left.
  ///
  /// @param answer whose question a new one would begin with
  static Card unfinished(Session session, Optional<AnswerId> answer) {
    QuizSession.Progress progress = session.interview().session().progress();
    String where =
        session.interview().stage() == Interview.Stage.ASKING
            ? ": you were at question " + progress.number() + " of " + progress.of() + "."
            : ".";
    return new Sheet()
        .text("You have a questionnaire here that is not finished" + where)
        .buttons(
            new QuizControls(session, answer)
                .button(QuizStep.SHOW, "Go on")
                .button(QuizStep.ANEW, "Start anew")
                .button(QuizStep.CANCEL, "Cancel it")
                .list())
        .card();
  }

  private Card card(String note) {
    switch (interview.stage()) {
      case CONFIRMING -> confirming();
      case CHOOSING -> choosing();
      case ASKING -> interview.question().ifPresent(this::asking);
      case DONE -> throw new IllegalStateException("a result has a card of its own");
    }
    return sheet.text(new Footer().line(note).markdown()).card();
  }

  private void confirming() {
    sheet.text("### From what you wrote I understand");
    sheet.text(
        interview.understood().stream()
            .map(QuizCard::understood)
            .collect(Collectors.joining("\n")));
    sheet.text("Is that right? I ask the rest.");
    sheet.buttons(
        new QuizControls(session)
            .primary(new Move.Confirm(true), "Yes, use these answers")
            .button(new Move.Confirm(false), "No, ask me everything")
            .button(QuizStep.CANCEL, "Cancel")
            .list());
  }

  private static String understood(Understood one) {
    String line =
        "- "
            + shown(one.question().text(), OPTION / 2)
            + " **"
            + shown(one.option().label(), OPTION / 2)
            + "**";
    return line + " (“" + shown(one.words(), OPTION / 2) + "”)";
  }

  private void choosing() {
    sheet.text(
        "### Find my framework\nHow many questions do you have time for? One click answers one of"
            + " them, and only you see this.");
    QuizControls controls =
        new QuizControls(session)
            .primary(new Move.Choose(true), "Quick: " + counted(interview.length(true)))
            .primary(new Move.Choose(false), "Full: about " + counted(interview.length(false)));
    if (interview.hasBack()) {
      controls.button(new Move.Back(), "Back");
    }
    sheet.buttons(controls.button(QuizStep.CANCEL, "Cancel").list());
  }

  private static String counted(int questions) {
    return questions == 1 ? "1 question" : questions + " questions";
  }

  private void asking(Item item) {
    QuizSession.Progress progress = interview.session().progress();
    sheet.text(
        "-# "
            + progress.number()
            + " of "
            + progress.of()
            + "\n### "
            + shown(item.text(), QUESTION)
            + "\n-# Why we ask: "
            + shown(item.why(), LINE));
    if (item.options().size() > MOST_BUTTONS) {
      menu(item.options());
    } else {
      buttons(item.options());
    }
    sheet.text("-# How much does it matter? Say so before you answer.");
    sheet.buttons(importances());
    sheet.buttons(
        new QuizControls(session)
            .button(new Move.Back(), "Back")
            .button(new Move.Skip(), "Skip")
            .button(new Move.Restart(), "Restart")
            .button(QuizStep.CANCEL, "Cancel")
            .list());
  }

  private void buttons(List<Option> options) {
    QuizControls controls = new QuizControls(session);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      controls.primary(new Move.Give(i), option.label());
      lines.add("- " + shown(option.label(), OPTION / 2, "**") + example(option));
    }
    sheet.text(String.join("\n", lines)).buttons(controls.list());
  }

  private static String example(Option option) {
    return Legible.line(option.example()).isEmpty()
        ? ""
        : " – " + shown(option.example(), OPTION / 2);
  }

  private void menu(List<Option> options) {
    QuizControls controls = new QuizControls(session);
    List<SelectOption> choices = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      choices.add(
          controls.option(QuizStep.wish(new Move.Give(i)), option.label(), option.example()));
    }
    sheet.select(controls.menu("Choose an answer", choices));
  }

  private List<Button> importances() {
    QuizControls controls = new QuizControls(session);
    for (Importance importance : Importance.values()) {
      Move.Weigh weigh = new Move.Weigh(importance);
      String word = ResultWords.word(importance);
      String label = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      if (importance == interview.importance()) {
        controls.chosen(weigh, label);
      } else {
        controls.button(weigh, label);
      }
    }
    return controls.list();
  }

  private static String shown(String raw, int room) {
    return shown(raw, room, "");
  }

  private static String shown(String raw, int room, String mark) {
    String line = Legible.line(raw);
    return mark
        + Markdown.fitting(
            line.isEmpty() ? "…" : line, room, text -> Markdown.isolated(Markdown.typed(text)))
        + mark;
  }
}
