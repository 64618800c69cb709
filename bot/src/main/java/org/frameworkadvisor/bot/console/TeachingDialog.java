package org.frameworkadvisor.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.console.text.TaughtText;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.TeachingDraft;

/// Teaching within a conversation: a question is named, the next line is its answer. Remembers what
/// was listed, so that it can be named by number.
final class TeachingDialog {
  private static final UserId TEACHER = TeachCliCommand.TEACHER;
  private static final String TAUGHT_USAGE =
      "Say /taught alone for the list, or with edit, forget or undo and a number of it.";
  private static final String GAPS_USAGE =
      "Say /gaps alone for the list, or with teach, ignore or none and a number of it.";

  private final AdvisorFeatures features;
  private final Supplier<TerminalStyle> style;
  private List<TaughtAnswer> answers = List.of();
  private List<Gap> gaps = List.of();
  private Optional<TaughtId> changed = Optional.empty();
  private Optional<Asked> waiting = Optional.empty();

  /// A question that waits for its answer.
  private record Asked(
      String question, String link, Optional<TaughtId> edits, Optional<GapId> gap) {}

  /// @param style asked for each time: terminals are resized
  TeachingDialog(AdvisorFeatures features, Supplier<TerminalStyle> style) {
    this.features = features;
    this.style = style;
  }

  /// Whether the next line is an answer.
  boolean isWaiting() {
    return waiting.isPresent();
  }

  void cancel() {
    waiting = Optional.empty();
  }

  /// Asks for the answer to a question.
  ///
  /// @param question what was typed; the last one asked where that is nothing
  List<String> teach(String question, String last) {
    String meant = question.isEmpty() ? last : question;
    return meant.isEmpty()
        ? plain("Ask something first, or say /teach and the question.")
        : wait(new Asked(meant, "", Optional.empty(), Optional.empty()));
  }

  private List<String> wait(Asked asked) {
    waiting = Optional.of(asked);
    return plain(
        "What is the answer to \""
            + TerminalText.line(asked.question())
            + "\"? Type it on one line; an empty one leaves it.");
  }

  /// The line that was waited for.
  List<String> say(String typed) {
    Asked asked = waiting.orElseThrow();
    waiting = Optional.empty();
    if (typed.isEmpty()) {
      return plain("Nothing was taught.");
    }
    TeachingDraft.Text text = new TeachingDraft.Text(asked.question(), typed, asked.link());
    return shown(
        asked.edits().isPresent()
            ? features.teachingService().edit(GuildId.LOCAL, TEACHER, asked.edits().get(), text)
            : features.teachingService().teach(GuildId.LOCAL, TEACHER, text, asked.gap()));
  }

  /// Lists what was taught, or changes one of the list.
  List<String> taught(String typed) {
    Words words = Words.of(typed);
    return switch (words.verb()) {
      case "" -> list();
      case "edit" -> numbered(answers, words, TAUGHT_USAGE, this::edit);
      case "forget" ->
          numbered(
              answers,
              words,
              TAUGHT_USAGE,
              answer ->
                  shown(features.teachingService().forget(GuildId.LOCAL, TEACHER, answer.id())));
      case "undo" ->
          words.number().isEmpty() && changed.isPresent()
              ? undo(changed.get())
              : numbered(answers, words, TAUGHT_USAGE, answer -> undo(answer.id()));
      default -> plain(TAUGHT_USAGE);
    };
  }

  private List<String> undo(TaughtId id) {
    return shown(features.teachingService().undo(GuildId.LOCAL, TEACHER, id));
  }

  private List<String> edit(TaughtAnswer answer) {
    return wait(
        new Asked(answer.question(), answer.link(), Optional.of(answer.id()), Optional.empty()));
  }

  private List<String> list() {
    return kept(() -> {
      answers = features.teachingService().taught(GuildId.LOCAL);
      TextLayout layout = new TextLayout(style.get());
      TaughtText.list(answers, layout);
      return layout.lines();
    });
  }

  /// Lists what waits for an answer, or decides on one of the list.
  List<String> gaps(String typed) {
    Words words = Words.of(typed);
    return switch (words.verb()) {
      case "" -> listGaps();
      case "teach" ->
          numbered(
              gaps,
              words,
              GAPS_USAGE,
              gap -> wait(new Asked(gap.question(), "", Optional.empty(), Optional.of(gap.id()))));
      case "ignore" ->
          numbered(
              gaps,
              words,
              GAPS_USAGE,
              gap ->
                  decided(() ->
                      features.gaps().ignore(GuildId.LOCAL, TEACHER, gap.id(), Audience.OPERATOR)));
      case "none" ->
          numbered(
              gaps,
              words,
              GAPS_USAGE,
              gap ->
                  decided(() ->
                      features.gaps().isNone(GuildId.LOCAL, TEACHER, gap.id(), Audience.OPERATOR)));
      default -> plain(GAPS_USAGE);
    };
  }

  private List<String> listGaps() {
    return kept(() -> {
      gaps = features.gaps().open(GuildId.LOCAL, Audience.OPERATOR, 0, GapsCliCommand.SHOWN);
      TextLayout layout = new TextLayout(style.get());
      TaughtText.gaps(gaps, features.gaps().countOpen(GuildId.LOCAL, Audience.OPERATOR), layout);
      return layout.lines();
    });
  }

  private List<String> decided(Supplier<Boolean> decision) {
    return kept(() -> plain(decision.get() ? "Done." : "It was decided already."));
  }

  private List<String> shown(TeachOutcome outcome) {
    TextLayout layout = new TextLayout(style.get());
    TaughtText.outcome(outcome, layout);
    switch (outcome) {
      case TeachOutcome.Holds holds -> changed = Optional.of(holds.now().id());
      case TeachOutcome.Gone gone -> {
        changed = Optional.of(gone.before().id());
        layout.plain("/taught undo brings it back.");
      }
      case TeachOutcome.Same _,
          TeachOutcome.Known _,
          TeachOutcome.Refused _,
          TeachOutcome.Unknown _,
          TeachOutcome.NotKept _ -> {}
    }
    return layout.lines();
  }

  private <T> List<String> numbered(
      List<T> listed, Words words, String usage, Function<T, List<String>> then) {
    int number = words.number().map(Integer::parseInt).orElse(0);
    return number < 1 || number > listed.size() ? plain(usage) : then.apply(listed.get(number - 1));
  }

  /// Lists what was done here.
  List<String> audit() {
    return kept(() -> AuditCliCommand.lines(features));
  }

  private List<String> kept(Supplier<List<String>> task) {
    try {
      return task.get();
    } catch (StoreUnavailable e) {
      return plain(TerminalText.line(String.valueOf(e.getMessage())));
    }
  }

  private List<String> plain(String text) {
    return new TextLayout(style.get()).plain(text).lines();
  }

  /// A verb and a number.
  private record Words(String verb, Optional<String> number) {
    static Words of(String typed) {
      int space = typed.indexOf(' ');
      String verb = space < 0 ? typed : typed.substring(0, space);
      String rest = space < 0 ? "" : typed.substring(space).strip();
      return new Words(
          verb.toLowerCase(Locale.ROOT),
          rest.matches("[0-9]{1,6}") ? Optional.of(rest) : Optional.empty());
    }
  }
}
