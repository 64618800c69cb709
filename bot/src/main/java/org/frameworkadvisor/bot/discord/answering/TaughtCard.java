package org.frameworkadvisor.bot.discord.answering;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.discord.drawing.Blockquote;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Citation;
import org.frameworkadvisor.bot.discord.drawing.Controls;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Action;
import org.frameworkadvisor.bot.discord.drawing.Footer;
import org.frameworkadvisor.bot.discord.drawing.Look;
import org.frameworkadvisor.bot.discord.drawing.Markdown;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.Hit;

/// An answer that a moderator taught, word for word, with who says so; passages that are loosely
/// related when they are asked for.
final class TaughtCard {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /// What Discord itself calls a message.
  private static final Pattern LINK =
      Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]{1,300}");

  private static final int ANSWER = 2_800;
  private static final int QUESTION = 300;
  private static final int MOST_OTHERS = 2;
  private static final int OTHER = 300;

  private TaughtCard() {}

  static Card of(Reply.Taught taught, Look look) {
    List<Passage> others = taught.hits().stream().map(Hit::passage).limit(MOST_OTHERS).toList();
    Footer footer = new Footer().question(taught.asked(), look).note(look);
    String answer = Blockquote.of(taught.answer().answer()).markdown(ANSWER);
    Sheet sheet = new Sheet();
    sheet.text(String.join("\n", answer, source(taught.answer()), footer.markdown()).strip());
    if (look.isExpanded() && !others.isEmpty()) {
      sheet.divider().text("**Loosely related**");
      others.forEach(other ->
          sheet.text(Blockquote.of(other).markdown(OTHER) + "\n-# " + Citation.of(other, OTHER)));
    }
    Controls controls = new Controls(look);
    if (!others.isEmpty()) {
      controls =
          look.isExpanded()
              ? controls.button(Action.LESS, "Less")
              : controls.button(Action.MORE, "More");
    }
    return sheet.buttons(controls.sharing().votes().offering().dismissing().list()).card();
  }

  /// Who says so: `Taught by a moderator on 26 November 2026 for: …`.
  static String source(TaughtAnswer taught) {
    String question =
        Markdown.fitting(
            Legible.line(taught.question()),
            QUESTION,
            text -> Markdown.isolated(Markdown.typed(text)));
    return "Taught by a moderator on " + date(taught) + link(taught.link()) + ", to: " + question;
  }

  static String date(TaughtAnswer taught) {
    return DATE.format(LocalDate.ofInstant(taught.at(), ZoneOffset.UTC));
  }

  static String link(String address) {
    return LINK.matcher(address).matches() ? " · [message](" + address + ")" : "";
  }
}
