package org.frameworkadvisor.bot.console.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.jline.utils.AttributedString;

/// Taught answers, and questions that wait for one.
public final class TaughtText {
  private TaughtText() {}

  /// An answer as it is given.
  static void answer(TaughtAnswer taught, TextLayout layout) {
    layout.item("", new AttributedString(TerminalText.text(taught.answer()), TextLayout.ANSWER));
    layout.quiet(source(taught));
  }

  private static String source(TaughtAnswer taught) {
    String link = taught.link().isEmpty() ? "" : " — " + taught.link();
    return TerminalText.line(
        taught.question() + " › taught by a moderator on " + date(taught.at()) + link);
  }

  /// Answers to choose from, by number and by name.
  public static void list(List<TaughtAnswer> taught, TextLayout layout) {
    if (taught.isEmpty()) {
      layout.plain("Nothing has been taught yet.");
    }
    int number = 1;
    for (TaughtAnswer answer : taught) {
      String lead = number++ + ". ";
      layout.item(
          lead, new AttributedString(TerminalText.line(answer.question()), TextLayout.STRONG));
      String indent = " ".repeat(lead.length());
      layout.item(indent, new AttributedString(TerminalText.text(answer.answer())));
      String end = answer.link().isEmpty() ? "" : " — " + TerminalText.line(answer.link());
      layout.item(
          indent,
          new AttributedString(
              answer.id().value() + ", " + date(answer.at()) + end, TextLayout.QUIET));
    }
  }

  /// Gaps to choose from, by number and by name.
  public static void gaps(List<Gap> gaps, int all, TextLayout layout) {
    if (gaps.isEmpty()) {
      layout.plain("No question waits for an answer.");
    }
    int number = 1;
    for (Gap gap : gaps) {
      String lead = number++ + ". ";
      layout.item(lead, new AttributedString(TerminalText.line(gap.question()), TextLayout.STRONG));
      layout.item(
          " ".repeat(lead.length()),
          new AttributedString(gap.id().value() + ", " + asked(gap), TextLayout.QUIET));
    }
    if (gaps.size() < all) {
      layout.quiet("and " + (all - gaps.size()) + " more");
    }
  }

  private static String asked(Gap gap) {
    return gap.asked() == 1
        ? "asked once, on " + date(gap.last())
        : "asked " + gap.asked() + " times, last on " + date(gap.last());
  }

  /// The result of a change.
  public static void outcome(TeachOutcome outcome, TextLayout layout) {
    switch (outcome) {
      case TeachOutcome.Holds holds -> {
        layout.plain("From now on this is the answer:");
        answer(holds.now(), layout);
      }
      case TeachOutcome.Gone gone ->
          layout.plain("Forgotten: " + TerminalText.line(gone.before().question()));
      case TeachOutcome.Same _ -> layout.plain("It says so already.");
      case TeachOutcome.Known known -> {
        layout.plain(
            "There is a taught answer to this question already ("
                + known.other().id().value()
                + "); edit it, or forget it first:");
        answer(known.other(), layout);
      }
      case TeachOutcome.Refused refused -> layout.plain(refused.reason());
      case TeachOutcome.Unknown _ ->
          layout.plain("There is no such taught answer. The list shows which there are.");
      case TeachOutcome.NotKept _ ->
          layout.plain("It could not be kept; the log says why. Nothing has changed.");
    }
  }

  /// What the process tells its caller.
  public static int exitCode(TeachOutcome outcome) {
    return switch (outcome) {
      case TeachOutcome.Holds _, TeachOutcome.Gone _, TeachOutcome.Same _ -> ExitCode.OK;
      case TeachOutcome.Known _, TeachOutcome.Refused _, TeachOutcome.Unknown _ -> ExitCode.USAGE;
      case TeachOutcome.NotKept _ -> ExitCode.UNAVAILABLE;
    };
  }

  private static LocalDate date(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
