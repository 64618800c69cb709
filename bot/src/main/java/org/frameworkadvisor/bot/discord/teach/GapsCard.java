package org.frameworkadvisor.bot.discord.teach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.TimeFormat;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.UnansweredQuestion;

/// Questions without an answer, with what can be done about each.
final class GapsCard {
  /// How many are on a page.
  static final int MOST = 5;

  private static final int QUESTION = 250;

  /// How many messages are linked for each.
  static final int LINKS = 3;

  private static final String NONE =
      "Every question found an answer, or has been dealt with. What I cannot answer, or what gets a"
          + " 👎, will be listed here.";

  private GapsCard() {}

  /// @param misses the last times that a gap was asked
  /// @param page its number, from 0
  /// @param all how many there are on all pages
  static MessageCard of(
      List<Gap> gaps, Function<GapId, List<UnansweredQuestion>> misses, int page, int all) {
    if (gaps.isEmpty()) {
      return DraftCard.sentence(NONE);
    }
    MessageBuilder builder =
        new MessageBuilder().text("**Questions without an answer** (" + all + ")");
    for (Gap gap : gaps) {
      String about = TeachingButtons.at(gap.id().value(), page);
      builder
          .text(
              "**"
                  + DiscordMarkdown.line(gap.question(), QUESTION)
                  + "**\n-# "
                  + asked(gap, misses))
          .buttons(
              List.of(
                  TeachingButtons.main(Action.GAP_TEACH, about, "Teach"),
                  TeachingButtons.plain(Action.GAP_IGNORE, about, "Ignore"),
                  TeachingButtons.plain(Action.GAP_NONE, about, "Not a question")));
    }
    return builder.buttons(turning(page, all)).card();
  }

  private static List<Button> turning(int page, int all) {
    List<Button> buttons = new ArrayList<>();
    if (page > 0) {
      buttons.add(TeachingButtons.plain(Action.GAPS, TeachingButtons.at("p", page - 1), "Back"));
    }
    if ((page + 1) * MOST < all) {
      buttons.add(TeachingButtons.plain(Action.GAPS, TeachingButtons.at("p", page + 1), "More"));
    }
    return buttons;
  }

  private static String asked(Gap gap, Function<GapId, List<UnansweredQuestion>> misses) {
    List<String> links = misses.apply(gap.id()).stream().map(GapsCard::link).distinct().toList();
    String often =
        gap.asked() == 1
            ? "Asked once, " + moment(gap.last())
            : "Asked "
                + gap.asked()
                + " times, first "
                + moment(gap.first())
                + ", last "
                + moment(gap.last());
    return links.isEmpty() ? often : often + " · " + String.join(" · ", links);
  }

  /// Discord writes it in the reader's own time.
  private static String moment(Instant at) {
    return TimeFormat.RELATIVE.format(at);
  }

  private static String link(UnansweredQuestion unanswered) {
    String guild = unanswered.guild().value();
    String channel = unanswered.channel().value();
    return "https://discord.com/channels/"
        + guild
        + "/"
        + channel
        + unanswered.message().map(message -> "/" + message).orElse("");
  }
}
