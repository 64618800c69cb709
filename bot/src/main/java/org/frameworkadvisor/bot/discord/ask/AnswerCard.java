package org.frameworkadvisor.bot.discord.ask;

import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.PassageBlockquote;
import org.frameworkadvisor.bot.discord.message.ReplyButtons;
import org.frameworkadvisor.bot.discord.message.ReplyFooter;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;
import org.frameworkadvisor.bot.discord.message.SourceLink;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.text.CitationPhrases;
import org.frameworkadvisor.bot.text.ConfidenceLevel;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.SearchResult;

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
  static MessageCard of(Reply.Answer answer, boolean comparable, ReplyView view) {
    List<Passage> others = others(answer);
    Passage passage = answer.quote().passage();
    ReplyFooter footer =
        new ReplyFooter()
            .line(confidence(answer.confidence(), passage))
            .question(answer.asked(), view)
            .note(view);
    PassageBlockquote whole = PassageBlockquote.of(answer.quote());
    String folded = whole.markdown(folded(whole));
    String quote = view.is(Trait.EXPANDED) ? whole.markdown(EXPANDED) : folded;
    boolean hasMore = !others.isEmpty() || !folded.equals(whole.markdown(EXPANDED));
    MessageBuilder builder = new MessageBuilder();
    builder.text(String.join("\n", quote, SourceLink.of(passage, CITATION), footer.markdown()));
    if (view.is(Trait.EXPANDED)) {
      next(others, builder);
    }
    return builder.buttons(controls(hasMore, comparable, view)).card();
  }

  private static int folded(PassageBlockquote whole) {
    return Math.clamp(whole.answer().length() + AROUND, SHORT, FOLDED);
  }

  private static String confidence(double confidence, Passage passage) {
    String origin = CitationPhrases.title(passage);
    return "Confidence: "
        + ConfidenceLevel.of(confidence).word()
        + (origin.isEmpty() ? "" : " · from " + origin);
  }

  private static List<Button> controls(boolean hasMore, boolean comparable, ReplyView view) {
    ReplyButtons buttons = new ReplyButtons(view);
    if (hasMore) {
      buttons =
          view.is(Trait.EXPANDED)
              ? buttons.button(Action.LESS, "Less")
              : buttons.button(Action.MORE, "More");
    }
    buttons.sharing().votes();
    if (comparable) {
      buttons.button(Action.COMPARE, "Compare");
    }
    return buttons.offering().dismissing().list();
  }

  private static List<Passage> others(Reply.Answer answer) {
    Passage shown = answer.quote().passage();
    return answer.hits().stream()
        .map(SearchResult.Hit::passage)
        .filter(passage -> !passage.id().equals(shown.id()))
        .limit(MOST_OTHERS)
        .toList();
  }

  private static void next(List<Passage> others, MessageBuilder builder) {
    if (others.isEmpty()) {
      return;
    }
    builder.divider().text("**Next best**");
    for (Passage other : others) {
      int room = Math.min(OTHER, builder.room() - LEAST_OTHER);
      if (room < LEAST_OTHER) {
        return;
      }
      builder.text(
          PassageBlockquote.of(other).markdown(room)
              + "\n-# "
              + SourceLink.of(other, LEAST_OTHER - 10));
    }
  }
}
