package org.frameworkadvisor.bot.discord.answering;

import java.util.List;
import org.frameworkadvisor.bot.discord.drawing.Blockquote;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Citation;
import org.frameworkadvisor.bot.discord.drawing.Controls;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Action;
import org.frameworkadvisor.bot.discord.drawing.Footer;
import org.frameworkadvisor.bot.discord.drawing.Look;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.discord.drawing.TaughtSource;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.Hit;

/// An answer that a moderator taught, word for word, with who says so; passages that are loosely
/// related when they are asked for.
final class TaughtCard {
  private static final int ANSWER = 2_800;

  private static final String FILE = "answer.md";
  private static final int MOST_OTHERS = 2;
  private static final int OTHER = 300;

  private TaughtCard() {}

  static Card of(Reply.Taught taught, Look look) {
    List<Passage> others = taught.hits().stream().map(Hit::passage).limit(MOST_OTHERS).toList();
    Footer footer = new Footer().question(taught.asked(), look).note(look);
    String answer = Blockquote.of(taught.answer().answer()).markdown(ANSWER);
    String source = TaughtSource.of(taught.answer());
    Sheet sheet = new Sheet();
    sheet.text(String.join("\n", answer, source, footer.markdown()).strip());
    if (isCut(taught.answer())) {
      sheet.file(FILE, taught.answer().answer());
    }
    if (look.isExpanded() && !others.isEmpty()) {
      sheet.divider().text("**Loosely related**");
      others.forEach(other ->
          sheet.text(Blockquote.of(other).markdown(OTHER) + "\n-# " + Citation.of(other, OTHER)));
    }
    return sheet.buttons(controls(!others.isEmpty(), look).list()).card();
  }

  /// What is too long for a message comes along as a file, whole.
  private static boolean isCut(TaughtAnswer taught) {
    Blockquote whole = Blockquote.of(taught.answer());
    return !whole.markdown(ANSWER).equals(whole.markdown(Integer.MAX_VALUE / 2));
  }

  private static Controls controls(boolean hasMore, Look look) {
    Controls controls = new Controls(look);
    if (hasMore) {
      controls =
          look.isExpanded()
              ? controls.button(Action.LESS, "Less")
              : controls.button(Action.MORE, "More");
    }
    return controls.sharing().votes().offering().dismissing();
  }
}
