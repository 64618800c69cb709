package org.frameworkadvisor.bot.discord.ask;

import java.util.List;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.PassageBlockquote;
import org.frameworkadvisor.bot.discord.message.ReplyButtons;
import org.frameworkadvisor.bot.discord.message.ReplyFooter;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;
import org.frameworkadvisor.bot.discord.message.SourceLink;
import org.frameworkadvisor.bot.discord.message.TaughtSource;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.SearchResult;

/// An answer that a moderator taught, word for word, with who says so; passages that are loosely
/// related when they are asked for.
final class TaughtCard {
  private static final int ANSWER = 2_800;

  private static final String FILE = "answer.md";
  private static final int MOST_OTHERS = 2;
  private static final int OTHER = 300;

  private TaughtCard() {}

  static MessageCard of(Reply.Taught taught, ReplyView view) {
    List<Passage> others =
        taught.hits().stream().map(SearchResult.Hit::passage).limit(MOST_OTHERS).toList();
    ReplyFooter footer = new ReplyFooter().question(taught.asked(), view).note(view);
    String below = TaughtSource.of(taught.answer()) + "\n" + footer.markdown();
    MessageBuilder builder = new MessageBuilder();
    int room = Math.min(ANSWER, builder.room() - below.length() - 1);
    String answer = PassageBlockquote.of(taught.answer().answer()).markdown(room);
    builder.text((answer + "\n" + below).strip());
    if (isCut(taught.answer(), room)) {
      builder.file(FILE, taught.answer().answer());
    }
    if (view.is(Trait.EXPANDED) && !others.isEmpty()) {
      builder.divider().text("**Loosely related**");
      others.forEach(other ->
          builder.text(
              PassageBlockquote.of(other).markdown(OTHER) + "\n-# " + SourceLink.of(other, OTHER)));
    }
    return builder.buttons(buttons(!others.isEmpty(), view).list()).card();
  }

  /// What is too long for a message comes along as a file, whole.
  private static boolean isCut(TaughtAnswer taught, int room) {
    PassageBlockquote whole = PassageBlockquote.of(taught.answer());
    return !whole.markdown(room).equals(whole.markdown(Integer.MAX_VALUE / 2));
  }

  private static ReplyButtons buttons(boolean hasMore, ReplyView view) {
    ReplyButtons buttons = new ReplyButtons(view);
    if (hasMore) {
      buttons =
          view.is(Trait.EXPANDED)
              ? buttons.button(Action.LESS, "Less")
              : buttons.button(Action.MORE, "More");
    }
    return buttons.sharing().votes().offering().dismissing();
  }
}
