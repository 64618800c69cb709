package org.frameworkadvisor.bot.discord.answering;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.compare.Compare;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Look;
import org.frameworkadvisor.bot.discord.drawing.Markdown;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.Asked;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.knowledge.Contents;
import org.frameworkadvisor.knowledge.content.Passage;

/// What messages look like. Every card fits Discord's limits, whatever its content.
public final class Rendering {
  private static final int SENTENCE = 1_000;

  private final Compare compare;
  private final Predicate<String> asksForChoice;

  /// @param compare knows which frameworks a text names
  /// @param asksForChoice whether the questionnaire could answer a question better
  Rendering(Compare compare, Predicate<String> asksForChoice) {
    this.compare = compare;
    this.asksForChoice = asksForChoice;
  }

  public static Rendering of(Features features) {
    return new Rendering(features.compare(), features.recommend()::asksForChoice);
  }

  /// Any reply.
  public Card reply(Reply reply, Look look) {
    return switch (reply) {
      case Reply.Answer answer ->
          AnswerCard.of(answer, comparable(answer).size() > 1, offering(answer.asked(), look));
      case Reply.Taught taught -> TaughtCard.of(taught, offering(taught.asked(), look));
      case Reply.Clarify clarify -> ChoicesCard.of(clarify, offering(clarify.asked(), look));
      case Reply.NotFound miss -> ChoicesCard.of(miss, offering(miss.asked(), look));
      case Reply.Unavailable unavailable ->
          sentence("I can't look that up right now. " + unavailable.reason());
      case Reply.Refused refused -> sentence(refused.reason());
      case Reply.Compared compared -> ComparisonCard.of(compared.comparison(), look);
      case Reply.Summarised summarised -> SummaryCard.of(summarised.summary(), look);
    };
  }

  private Look offering(Asked asked, Look look) {
    return look.offering(asksForChoice.test(asked.understood().text()));
  }

  /// The frameworks that the **Compare** button of a reply compares; fewer than two where it has no
  /// such button.
  List<String> comparable(Reply reply) {
    if (!(reply instanceof Reply.Answer answer)) {
      return List.of();
    }
    Passage passage = answer.quote().passage();
    String told = String.join("\n", passage.section()) + "\n" + answer.quote().text();
    return compare.comparableIn(answer.asked().understood().text() + "\n" + told);
  }

  /// A short kind sentence. Whatever is in it shows as it is written.
  Card sentence(String plain) {
    String line = Legible.text(plain);
    return new Sheet()
        .text(line.isEmpty() ? "…" : Markdown.fitting(line, SENTENCE, Markdown::typed))
        .card();
  }

  /// What one can do here.
  Card help(boolean mayModerate) {
    return HelpCard.of(mayModerate);
  }

  /// The table of contents; without a place, all documents.
  Card browse(Contents contents, Optional<ChosenPlace> place, UserId owner) {
    return ContentsCard.of(contents, place, owner);
  }

  /// Asks why an answer did not help; [ReasonForm#reason] reads what comes back.
  Modal reason(AnswerId answer) {
    return ReasonForm.of(answer);
  }
}
