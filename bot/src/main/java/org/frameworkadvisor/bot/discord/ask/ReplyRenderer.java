package org.frameworkadvisor.bot.discord.ask;

import java.util.List;
import java.util.function.Predicate;
import org.frameworkadvisor.bot.compare.ComparisonService;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.content.Passage;

/// What messages look like. Every card fits Discord's limits.
final class ReplyRenderer {
  private static final int SENTENCE = 1_000;

  private final ComparisonService comparisonService;
  private final Predicate<String> asksForChoice;

  /// @param comparisonService knows which frameworks a text names
  /// @param asksForChoice whether the questionnaire could answer a question better
  ReplyRenderer(ComparisonService comparisonService, Predicate<String> asksForChoice) {
    this.comparisonService = comparisonService;
    this.asksForChoice = asksForChoice;
  }

  static ReplyRenderer of(AdvisorFeatures features) {
    return new ReplyRenderer(
        features.comparisonService(), features.recommendationService()::asksForChoice);
  }

  /// Any reply.
  MessageCard reply(Reply reply, ReplyView view) {
    return switch (reply) {
      case Reply.Answer answer ->
          AnswerCard.of(answer, comparable(answer).size() > 1, offering(answer.asked(), view));
      case Reply.Taught taught -> TaughtCard.of(taught, offering(taught.asked(), view));
      case Reply.Clarify clarify -> ChoicesCard.of(clarify, offering(clarify.asked(), view));
      case Reply.NotFound miss -> ChoicesCard.of(miss, offering(miss.asked(), view));
      case Reply.Unavailable unavailable ->
          sentence("I can't look that up right now. " + unavailable.reason());
      case Reply.Refused refused -> sentence(refused.reason());
      case Reply.Compared compared -> ComparisonCard.of(compared.comparison(), view);
      case Reply.Summarised summarised -> SummaryCard.of(summarised.summary(), view);
    };
  }

  private ReplyView offering(AskedQuestion asked, ReplyView view) {
    return view.with(Trait.QUIZ, asksForChoice.test(asked.understood().text()));
  }

  /// The frameworks that the **Compare** button of a reply compares; fewer than two where it has no
  /// such button.
  List<String> comparable(Reply reply) {
    if (!(reply instanceof Reply.Answer answer)) {
      return List.of();
    }
    Passage passage = answer.quote().passage();
    String told = String.join("\n", passage.section()) + "\n" + answer.quote().text();
    return comparisonService.comparableIn(answer.asked().understood().text() + "\n" + told);
  }

  /// A short kind sentence. Markup in it shows as it is written.
  MessageCard sentence(String plain) {
    String line = DisplayText.text(plain);
    return new MessageBuilder()
        .text(
            line.isEmpty() ? "…" : DiscordMarkdown.fitting(line, SENTENCE, DiscordMarkdown::typed))
        .card();
  }
}
