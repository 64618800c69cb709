package org.frameworkadvisor.bot.discord.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.chart.ChartBar;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.PassageBlockquote;
import org.frameworkadvisor.bot.discord.message.SourceLink;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.ReplayResult;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.bot.text.ReplayPhrases;
import org.frameworkadvisor.bot.text.ResultPhrases;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.search.Quote;

/// What a recommendation says, as far as it fits into one message: who wins, by how much, why. The
/// reasons of one framework at a time, for each is quoted.
final class ResultMessage {
  private static final int NAME = 40;
  private static final int LINE = 300;
  private static final int MUST = 150;
  private static final int MOST_MUSTS = 2;
  private static final int SENTENCES = 600;
  private static final int CITATION = 240;
  private static final int LEAST_QUOTE = 120;
  private static final int MOST_QUOTE = 420;
  private static final int LEAST_REASON = 100;
  private static final int MOST_CHANGES = 6;

  private final RankingChart chart;
  private final Recommendation result;
  private final ResultPhrases words;
  private final MessageBuilder builder = new MessageBuilder();

  ResultMessage(RankingChart chart, Recommendation result) {
    this.chart = chart;
    this.result = result;
    this.words = new ResultPhrases(result);
  }

  /// The message, to go on with.
  MessageBuilder builder() {
    return builder;
  }

  /// What has changed since a code was made. The last of it says what it comes to.
  void changes(ReplayResult.Changed changed) {
    List<String> all = ReplayPhrases.changes(changed, result);
    List<String> lines = new ArrayList<>();
    lines.add("**" + ReplayPhrases.CHANGED + "**");
    all.stream()
        .limit(MOST_CHANGES)
        .forEach(change -> lines.add("- " + DiscordMarkdown.line(change, MUST)));
    if (all.size() > MOST_CHANGES) {
      lines.add("- " + DiscordMarkdown.line(all.getLast(), LINE));
    }
    builder.text(String.join("\n", lines));
  }

  /// @param suits what is said of the one that leads, between its name and by how much
  /// @param below chars to be left for what stands below
  void content(String suits, int framework, int below) {
    builder.text("### " + DiscordMarkdown.line(words.verdict(suits), LINE));
    deciders();
    picture();
    builder.text(bars());
    builder.divider();
    reasons(result.verdicts().get(Math.min(framework, result.verdicts().size() - 1)), below);
  }

  private void deciders() {
    builder.text(
        words.deciders().stream()
            .map(decider -> "- " + DiscordMarkdown.line(decider, LINE / 2))
            .collect(Collectors.joining("\n")));
  }

  /// The ranking as a picture, where one can be drawn.
  private void picture() {
    List<ChartBar> bars =
        result.best().stream()
            .map(verdict ->
                new ChartBar(
                    DisplayText.line(verdict.name()),
                    verdict.standing().total(),
                    verdict.standing().isExcluded()))
            .toList();
    chart.draw("How well each suits, in points of 100", bars).ifPresent(builder::picture);
  }

  /// The same in words, for members who do not see pictures.
  private String bars() {
    List<String> lines = new ArrayList<>();
    for (Recommendation.Verdict verdict : result.best()) {
      String name = DiscordMarkdown.line(verdict.name(), NAME);
      lines.add(
          verdict.standing().isExcluded()
              ? TextBars.out() + name + ": out, it cannot meet a must"
              : TextBars.of(verdict.standing().total()) + name);
    }
    String others = words.others();
    if (!others.isEmpty()) {
      lines.add("-# " + DiscordMarkdown.line(others, SENTENCES));
    }
    return String.join("\n", lines);
  }

  private void reasons(Recommendation.Verdict verdict, int below) {
    builder.text("### " + DiscordMarkdown.line(verdict.name(), NAME));
    for (QuestionnaireItem must : verdict.unproven().stream().limit(MOST_MUSTS).toList()) {
      builder.text("❔ " + DiscordMarkdown.line(words.unproven(must), MUST));
    }
    List<Recommendation.Reason> reasons =
        new ArrayList<>(verdict.dealBreakers().stream().limit(MOST_MUSTS).toList());
    reasons.addAll(verdict.strengths());
    reasons.addAll(verdict.weaknesses());
    if (reasons.isEmpty()) {
      builder.text("None of your answers speaks for it or against it.");
    }
    int room = Math.max(LEAST_REASON, (builder.room() - below) / Math.max(1, reasons.size()));
    reasons.forEach(reason -> builder.text(reason(verdict, reason, room)));
  }

  private String reason(Recommendation.Verdict verdict, Recommendation.Reason reason, int room) {
    String line =
        verdict.dealBreakers().contains(reason)
            ? "✗ " + DiscordMarkdown.line(words.cannotMeet(reason.question()), Math.min(MUST, room))
            : (reason.contribution().points() > 0 ? "➕ " : "➖ ")
                + DiscordMarkdown.line(words.answer(reason.question()), Math.min(LINE, room))
                + String.format(Locale.ROOT, " (%+.0f)", reason.contribution().points());
    return reason.quotes().stream()
        .findFirst()
        .flatMap(quote -> quoted(quote, room - line.length() - 1))
        .map(quote -> line + "\n" + quote)
        .orElse(line);
  }

  /// A quote with its source; empty where there is no room for a sentence of it.
  private static Optional<String> quoted(Quote quote, int room) {
    String source = "\n-# " + SourceLink.of(quote.passage(), CITATION);
    int most = Math.min(MOST_QUOTE, room - source.length());
    return most < LEAST_QUOTE
        ? Optional.empty()
        : Optional.of(PassageBlockquote.of(quote.text()).markdown(most) + source);
  }

  /// How to learn what is recommended, in the words of the knowledge.
  void learning(int room) {
    List<Recommendation.Verdict> recommended =
        result.recommended().stream().limit(Recommendation.BEST).toList();
    for (Recommendation.Verdict verdict : recommended) {
      learning(verdict, room / recommended.size());
    }
  }

  private void learning(Recommendation.Verdict verdict, int room) {
    StringBuilder text =
        new StringBuilder("### How to learn ").append(DiscordMarkdown.line(verdict.name(), NAME));
    int head = text.length();
    for (Quote resource : verdict.resources()) {
      quoted(resource, room - text.length() - 1)
          .ifPresent(quote -> text.append('\n').append(quote));
    }
    if (text.length() > head) {
      builder.text(text.toString());
    }
  }

  static String quiet(List<String> sentences) {
    List<String> lines = new ArrayList<>();
    int room = SENTENCES;
    for (String sentence : sentences) {
      String line = "-# " + DiscordMarkdown.line(sentence, LINE);
      room -= line.length();
      if (room > 0) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }
}
