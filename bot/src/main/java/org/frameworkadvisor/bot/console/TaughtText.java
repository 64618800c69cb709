package org.frameworkadvisor.bot.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.jline.utils.AttributedString;

/// Taught answers, and questions that wait for one.
final class TaughtText {
  private TaughtText() {}

  /// An answer as it is given.
  static void answer(TaughtAnswer taught, Sheet sheet) {
    sheet.item("", new AttributedString(Printable.text(taught.answer()), Sheet.ANSWER));
    sheet.quiet(source(taught));
  }

  private static String source(TaughtAnswer taught) {
    String link = taught.link().isEmpty() ? "" : " — " + taught.link();
    return Printable.line(
        taught.question() + " › taught by a moderator on " + date(taught.at()) + link);
  }

  /// Answers to choose from, by number and by name.
  static void list(List<TaughtAnswer> taught, Sheet sheet) {
    if (taught.isEmpty()) {
      sheet.plain("Nothing has been taught yet.");
    }
    int number = 1;
    for (TaughtAnswer answer : taught) {
      String lead = number++ + ". ";
      sheet.item(lead, new AttributedString(Printable.line(answer.question()), Sheet.STRONG));
      String indent = " ".repeat(lead.length());
      sheet.item(indent, new AttributedString(Printable.text(answer.answer())));
      String end = answer.link().isEmpty() ? "" : " — " + Printable.line(answer.link());
      sheet.item(
          indent,
          new AttributedString(answer.id().value() + ", " + date(answer.at()) + end, Sheet.QUIET));
    }
  }

  /// Gaps to choose from, by number and by name.
  static void gaps(List<Gap> gaps, int all, Sheet sheet) {
    if (gaps.isEmpty()) {
      sheet.plain("No question waits for an answer.");
    }
    int number = 1;
    for (Gap gap : gaps) {
      String lead = number++ + ". ";
      sheet.item(lead, new AttributedString(Printable.line(gap.question()), Sheet.STRONG));
      sheet.item(
          " ".repeat(lead.length()),
          new AttributedString(gap.id().value() + ", " + asked(gap), Sheet.QUIET));
    }
    if (gaps.size() < all) {
      sheet.quiet("and " + (all - gaps.size()) + " more");
    }
  }

  private static String asked(Gap gap) {
    return gap.asked() == 1
        ? "asked once, on " + date(gap.last())
        : "asked " + gap.asked() + " times, last on " + date(gap.last());
  }

  /// What became of a change.
  static void outcome(TeachOutcome outcome, Sheet sheet) {
    switch (outcome) {
      case TeachOutcome.Holds holds -> {
        sheet.plain("From now on this is the answer:");
        answer(holds.now(), sheet);
      }
      case TeachOutcome.Gone gone ->
          sheet.plain("Forgotten: " + Printable.line(gone.before().question()));
      case TeachOutcome.Same _ -> sheet.plain("It says so already.");
      case TeachOutcome.Known known -> {
        sheet.plain(
            "There is a taught answer to this question already ("
                + known.other().id().value()
                + "); edit it, or forget it first:");
        answer(known.other(), sheet);
      }
      case TeachOutcome.Refused refused -> sheet.plain(refused.reason());
      case TeachOutcome.Unknown _ ->
          sheet.plain("There is no such taught answer. The list shows which there are.");
      case TeachOutcome.NotKept _ ->
          sheet.plain("It could not be kept; the log says why. Nothing has changed.");
    }
  }

  /// What the process tells its caller.
  static int exitCode(TeachOutcome outcome) {
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
