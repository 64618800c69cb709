package org.frameworkadvisor.bot.console.text;

import java.util.List;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.text.ConfidenceLevel;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.jline.utils.AttributedString;

/// A reply as text for a person.
public final class ReplyText {
  private final TerminalStyle style;

  public ReplyText(TerminalStyle style) {
    this.style = style;
  }

  /// Draws a reply as lines.
  ///
  /// @param passages how many passages to show in all
  public List<String> lines(Reply reply, int passages) {
    TextLayout layout = new TextLayout(style);
    switch (reply) {
      case Reply.Answer answer -> answer(answer, passages, layout);
      case Reply.Taught taught -> taught(taught, passages, layout);
      case Reply.Clarify clarify -> clarify(clarify, passages, layout);
      case Reply.NotFound miss -> notFound(miss, passages, layout);
      case Reply.Unavailable unavailable ->
          layout.plain(
              "I can't look that up right now: " + TerminalText.line(unavailable.reason()));
      case Reply.Refused refused -> layout.plain(TerminalText.line(refused.reason()));
      case Reply.Compared compared -> ComparisonText.write(compared.comparison(), layout);
      case Reply.Summarised summarised -> SummaryText.write(summarised.summary(), layout);
    }
    return layout.lines();
  }

  /// The next passages of a ranking.
  public List<String> more(List<SearchResult.Hit> hits, int first) {
    TextLayout layout = new TextLayout(style);
    PassageText.ranking(hits, first, layout);
    return layout.lines();
  }

  /// The ranking without the passage that the answer is quoted from.
  public static List<SearchResult.Hit> others(Reply.Answer answer) {
    Passage shown = answer.quote().passage();
    return answer.hits().stream().filter(hit -> !hit.passage().id().equals(shown.id())).toList();
  }

  private static void answer(Reply.Answer answer, int passages, TextLayout layout) {
    understood(answer.asked(), layout);
    PassageText.answer(answer.quote(), layout);
    layout.quiet("Confidence: " + ConfidenceLevel.of(answer.confidence()).word());
    List<SearchResult.Hit> others = others(answer).stream().limit(passages - 1L).toList();
    if (!others.isEmpty()) {
      layout.blank().strong("Next best").blank();
      PassageText.ranking(others, 2, layout);
    }
  }

  private static void taught(Reply.Taught taught, int passages, TextLayout layout) {
    understood(taught.asked(), layout);
    TaughtText.answer(taught.answer(), layout);
    closest(taught.hits(), passages - 1, layout);
  }

  private static void clarify(Reply.Clarify clarify, int passages, TextLayout layout) {
    understood(clarify.asked(), layout);
    layout.plain("Which of these do you mean?");
    choices(clarify.choices(), layout);
    closest(clarify.hits(), passages > 1 ? passages : 0, layout);
  }

  private static void notFound(Reply.NotFound miss, int passages, TextLayout layout) {
    understood(miss.asked(), layout);
    layout.plain("Sorry, I found nothing that answers this.");
    if (!miss.nearest().isEmpty()) {
      layout.plain("What I can answer comes closest in:");
      choices(miss.nearest(), layout);
    }
    closest(miss.hits(), passages > 1 ? passages : 0, layout);
  }

  /// One passage is asked for as the answer, so one that is none is not shown.
  private static void closest(List<SearchResult.Hit> hits, int passages, TextLayout layout) {
    if (passages > 0 && !hits.isEmpty()) {
      layout.blank().strong("Closest passages").blank();
      PassageText.ranking(hits.stream().limit(passages).toList(), 1, layout);
    }
  }

  private static void choices(List<String> choices, TextLayout layout) {
    int number = 1;
    for (String choice : choices) {
      layout.item("  " + number++ + ". ", new AttributedString(TerminalText.line(choice)));
    }
  }

  private static void understood(AskedQuestion asked, TextLayout layout) {
    if (asked.isFollowUp()) {
      layout.quiet("Understood as: " + TerminalText.line(asked.understood().text()));
    }
    asked.said().forEach(remark -> layout.quiet(TerminalText.line(remark)));
  }
}
