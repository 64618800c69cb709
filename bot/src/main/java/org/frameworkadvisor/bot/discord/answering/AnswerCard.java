package org.frameworkadvisor.bot.discord.answering;

import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.drawing.Blockquote;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Citation;
import org.frameworkadvisor.bot.discord.drawing.Controls;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Action;
import org.frameworkadvisor.bot.discord.drawing.Footer;
import org.frameworkadvisor.bot.discord.drawing.Look;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.front.Confidence;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.Hit;

/// An answer: the passage with the sentences that answer, its source, how sure that is; the next
/// best passages when they are asked for.
final class AnswerCard {
  /// A passage that is not much longer is shown whole at once; of a longer one, what stands around
  /// the part that answers.
  private static final int SHORT = 450;

  private static final int AROUND = 200;
  private static final int FOLDED = 1_000;
  private static final int EXPANDED = 1_600;
  private static final int CITATION = 400;
  private static final int MOST_OTHERS = 4;
  private static final int OTHER = 700;

  /// Below this a passage is too short to be of use.
  private static final int LEAST_OTHER = 250;

  private AnswerCard() {}

  /// @param comparable whether there are frameworks to compare
  static Card of(Reply.Answer answer, boolean comparable, Look look) {
    List<Passage> others = others(answer);
    Passage passage = answer.quote().passage();
    Footer footer =
        new Footer()
            .line(confidence(answer.confidence(), passage.document()))
            .question(answer.asked(), look)
            .note(look);
    Blockquote whole = Blockquote.of(answer.quote());
    String folded = whole.markdown(folded(whole));
    String quote = look.isExpanded() ? whole.markdown(EXPANDED) : folded;
    boolean hasMore = !others.isEmpty() || !folded.equals(whole.markdown(EXPANDED));
    Sheet sheet = new Sheet();
    sheet.text(String.join("\n", quote, Citation.of(passage, CITATION), footer.markdown()));
    if (look.isExpanded()) {
      next(others, sheet);
    }
    return sheet.buttons(controls(hasMore, comparable, look)).card();
  }

  private static int folded(Blockquote whole) {
    return Math.clamp(whole.answer().length() + AROUND, SHORT, FOLDED);
  }

  private static String confidence(double confidence, Document document) {
    String origin = Citation.origin(document);
    return "Confidence: "
        + Confidence.of(confidence).word()
        + (origin.isEmpty() ? "" : " · from " + origin);
  }

  private static List<Button> controls(boolean hasMore, boolean comparable, Look look) {
    Controls controls = new Controls(look);
    if (hasMore) {
      controls =
          look.isExpanded()
              ? controls.button(Action.LESS, "Less")
              : controls.button(Action.MORE, "More");
    }
    controls.sharing().votes();
    if (comparable) {
      controls.button(Action.COMPARE, "Compare");
    }
    return controls.offering().dismissing().list();
  }

  private static List<Passage> others(Reply.Answer answer) {
    Passage shown = answer.quote().passage();
    return answer.hits().stream()
        .map(Hit::passage)
        .filter(passage -> !passage.id().equals(shown.id()))
        .limit(MOST_OTHERS)
        .toList();
  }

  private static void next(List<Passage> others, Sheet sheet) {
    if (others.isEmpty()) {
      return;
    }
    sheet.divider().text("**Next best**");
    for (Passage other : others) {
      int room = Math.min(OTHER, sheet.room() - LEAST_OTHER);
      if (room < LEAST_OTHER) {
        return;
      }
      sheet.text(
          Blockquote.of(other).markdown(room) + "\n-# " + Citation.of(other, LEAST_OTHER - 10));
    }
  }
}
