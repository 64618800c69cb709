package org.frameworkadvisor.bot.console;

import java.util.List;
import org.frameworkadvisor.bot.exchange.Asked;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.front.Confidence;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.Hit;
import org.jline.utils.AttributedString;

/// A reply as text for a person.
final class ReplyText {
  private final Look look;

  ReplyText(Look look) {
    this.look = look;
  }

  /// @param passages how many passages to show in all
  List<String> lines(Reply reply, int passages) {
    Sheet sheet = new Sheet(look);
    switch (reply) {
      case Reply.Answer answer -> answer(answer, passages, sheet);
      case Reply.Taught taught -> taught(taught, passages, sheet);
      case Reply.Clarify clarify -> clarify(clarify, passages, sheet);
      case Reply.NotFound miss -> notFound(miss, passages, sheet);
      case Reply.Unavailable unavailable ->
          sheet.plain("I can't look that up right now: " + Printable.line(unavailable.reason()));
      case Reply.Refused refused -> sheet.plain(Printable.line(refused.reason()));
      case Reply.Compared compared -> ComparisonText.write(compared.comparison(), sheet);
      case Reply.Summarised summarised -> SummaryText.write(summarised.summary(), sheet);
    }
    return sheet.lines();
  }

  /// The next passages of a ranking.
  List<String> more(List<Hit> hits, int first) {
    Sheet sheet = new Sheet(look);
    PassageText.ranking(hits, first, sheet);
    return sheet.lines();
  }

  /// The ranking without the passage that the answer is quoted from.
  static List<Hit> others(Reply.Answer answer) {
    Passage shown = answer.quote().passage();
    return answer.hits().stream().filter(hit -> !hit.passage().id().equals(shown.id())).toList();
  }

  private static void answer(Reply.Answer answer, int passages, Sheet sheet) {
    understood(answer.asked(), sheet);
    PassageText.answer(answer.quote(), sheet);
    sheet.quiet("Confidence: " + Confidence.of(answer.confidence()).word());
    List<Hit> others = others(answer).stream().limit(passages - 1L).toList();
    if (!others.isEmpty()) {
      sheet.blank().strong("Next best").blank();
      PassageText.ranking(others, 2, sheet);
    }
  }

  private static void taught(Reply.Taught taught, int passages, Sheet sheet) {
    understood(taught.asked(), sheet);
    TaughtText.answer(taught.answer(), sheet);
    closest(taught.hits(), passages - 1, sheet);
  }

  private static void clarify(Reply.Clarify clarify, int passages, Sheet sheet) {
    understood(clarify.asked(), sheet);
    sheet.plain("Which of these do you mean?");
    choices(clarify.choices(), sheet);
    closest(clarify.hits(), passages > 1 ? passages : 0, sheet);
  }

  private static void notFound(Reply.NotFound miss, int passages, Sheet sheet) {
    understood(miss.asked(), sheet);
    sheet.plain("Sorry, I found nothing that answers this.");
    if (!miss.nearest().isEmpty()) {
      sheet.plain("What I can answer comes closest in:");
      choices(miss.nearest(), sheet);
    }
    closest(miss.hits(), passages > 1 ? passages : 0, sheet);
  }

  /// Nobody who asks for one passage wants one that is no answer.
  private static void closest(List<Hit> hits, int passages, Sheet sheet) {
    if (passages > 0 && !hits.isEmpty()) {
      sheet.blank().strong("Closest passages").blank();
      PassageText.ranking(hits.stream().limit(passages).toList(), 1, sheet);
    }
  }

  private static void choices(List<String> choices, Sheet sheet) {
    int number = 1;
    for (String choice : choices) {
      sheet.item("  " + number++ + ". ", new AttributedString(Printable.line(choice)));
    }
  }

  private static void understood(Asked asked, Sheet sheet) {
    if (asked.isFollowUp()) {
      sheet.quiet("Understood as: " + Printable.line(asked.understood().text()));
    }
    if (asked.withoutTaught()) {
      sheet.quiet(Asked.WITHOUT_TAUGHT);
    }
  }
}
