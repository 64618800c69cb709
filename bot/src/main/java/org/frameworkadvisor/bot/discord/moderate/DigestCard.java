package org.frameworkadvisor.bot.discord.moderate;

import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frameworkadvisor.bot.chart.ChartBar;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.digest.Digest;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.text.DisplayText;

/// What a week was like, as a message.
final class DigestCard {
  private static final int LINE = 200;
  private static final int MOST_STALE = 5;

  private DigestCard() {}

  static MessageCard of(Digest digest, RankingChart chart) {
    MessageBuilder builder = new MessageBuilder();
    builder.text(
        "**What was asked** from <t:%d:D> to <t:%d:D>"
            .formatted(digest.from().getEpochSecond(), digest.until().getEpochSecond()));
    builder.text(figures(digest));
    if (digest.asked() > 0) {
      chart.draw("Questions each day", bars(digest)).ifPresent(builder::picture);
    }
    list(builder, "Asked and not answered", digest.gaps().stream().map(DigestCard::line).toList());
    list(builder, "What took longest", digest.slowest().stream().map(DigestCard::line).toList());
    list(builder, "Not reviewed for a long time", stale(digest.stale()));
    return builder.card();
  }

  private static String figures(Digest digest) {
    List<String> lines = new ArrayList<>();
    lines.add(
        digest.asked() == 0
            ? "- No questions"
            : "- %s, of which %,d answered (%d %%)"
                .formatted(
                    counted(digest.asked(), "question"),
                    digest.answered(),
                    Math.round(100.0 * digest.answered() / digest.asked())));
    lines.add("- Votes: %,d 👍 and %,d 👎".formatted(digest.helped(), digest.missed()));
    return String.join("\n", lines);
  }

  private static List<ChartBar> bars(Digest digest) {
    int most = digest.days().stream().mapToInt(Digest.Day::asked).max().orElse(0);
    return digest.days().stream()
        .map(day ->
            ChartBar.counted(
                day.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH), day.asked(), most))
        .toList();
  }

  private static void list(MessageBuilder builder, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      builder.text("**" + title + "**\n- " + String.join("\n- ", lines));
    }
  }

  private static String line(Digest.Missing missing) {
    return written(missing.question()) + " (" + counted(missing.times(), "time") + ")";
  }

  private static String line(Digest.Slow slow) {
    return written(slow.question()) + " (" + seconds(slow.took()) + ")";
  }

  private static List<String> stale(List<String> documents) {
    List<String> lines = new ArrayList<>();
    documents.stream().limit(MOST_STALE).map(DigestCard::written).forEach(lines::add);
    if (documents.size() > MOST_STALE) {
      lines.add("and %,d more".formatted(documents.size() - MOST_STALE));
    }
    return lines;
  }

  private static String written(String raw) {
    return DiscordMarkdown.fitting(DisplayText.line(raw), LINE, DiscordMarkdown::typed);
  }

  private static String counted(int number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1e3);
  }
}
