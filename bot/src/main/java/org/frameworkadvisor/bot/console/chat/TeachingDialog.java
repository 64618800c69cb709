package org.frameworkadvisor.bot.console.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.frameworkadvisor.bot.console.commands.CommandContext;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TaughtText;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.GapService;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.TeachingDraft;
import org.frameworkadvisor.bot.teach.TeachingService;

/// Teaching within a conversation: a question is named, the next line is its answer. Remembers what
/// was listed, so that it can be named by number.
final class TeachingDialog {
  static final String TAUGHT_USAGE =
      "Say /taught alone for the list, or with edit, forget or undo and a number of it.";
  static final String GAPS_USAGE =
      "Say /gaps alone for the list, or with teach, ignore or none and a number of it.";

  private static final UserId TEACHER = CommandContext.TEACHER;

  private final ChatContext context;
  private final TeachingService teachingService;
  private final GapService gapService;
  private List<TaughtAnswer> answers = List.of();
  private List<Gap> gaps = List.of();
  private Optional<TaughtId> changed = Optional.empty();
  private Optional<Asked> waiting = Optional.empty();

  /// What may be done with a taught answer.
  enum TaughtChange {
    EDIT,
    FORGET,
    UNDO;

    /// As it is typed.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What may be done with a gap.
  enum GapChange {
    TEACH,
    IGNORE,
    NONE;

    /// As it is typed.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A question that waits for its answer.
  private record Asked(
      String question, String link, Optional<TaughtId> edits, Optional<GapId> gap) {}

  TeachingDialog(ChatContext context) {
    this.context = context;
    this.teachingService = context.features().teachingService();
    this.gapService = context.features().gaps();
  }

  /// Whether the next line is an answer.
  boolean isWaiting() {
    return waiting.isPresent();
  }

  void cancel() {
    waiting = Optional.empty();
  }

  /// Asks for the answer to a question; where it is empty, for the question.
  void teach(String question) {
    if (question.isEmpty()) {
      context.say("Ask something first, or say /teach and the question.");
    } else {
      wait(new Asked(question, "", Optional.empty(), Optional.empty()));
    }
  }

  private void wait(Asked asked) {
    waiting = Optional.of(asked);
    context.say(
        "What is the answer to \""
            + TerminalText.line(asked.question())
            + "\"? Type it on one line; an empty one leaves it.");
  }

  /// Takes the line that was waited for.
  void say(String typed) {
    Asked asked = waiting.orElseThrow();
    waiting = Optional.empty();
    if (typed.isEmpty()) {
      context.say("Nothing was taught.");
      return;
    }
    TeachingDraft.Text text = new TeachingDraft.Text(asked.question(), typed, asked.link());
    show(
        asked.edits().isPresent()
            ? teachingService.edit(GuildId.LOCAL, TEACHER, asked.edits().get(), text)
            : teachingService.teach(GuildId.LOCAL, TEACHER, text, asked.gap()));
  }

  /// Lists what was taught, or changes one of the list.
  void taught(Optional<TaughtChange> change, String number) {
    if (change.isEmpty()) {
      list();
    } else if (change.get() == TaughtChange.UNDO && !isNumber(number) && changed.isPresent()) {
      undo(changed.get());
    } else {
      numbered(answers, number, TAUGHT_USAGE, answer -> change(answer, change.get()));
    }
  }

  private void change(TaughtAnswer answer, TaughtChange change) {
    switch (change) {
      case EDIT ->
          wait(
              new Asked(
                  answer.question(), answer.link(), Optional.of(answer.id()), Optional.empty()));
      case FORGET -> show(teachingService.forget(GuildId.LOCAL, TEACHER, answer.id()));
      case UNDO -> undo(answer.id());
    }
  }

  private void undo(TaughtId id) {
    show(teachingService.undo(GuildId.LOCAL, TEACHER, id));
  }

  private void list() {
    context.withKept(_ -> {
      answers = teachingService.taught(GuildId.LOCAL);
      TextLayout layout = new TextLayout(context.style());
      TaughtText.list(answers, layout);
      context.show(layout.lines());
      return ExitCode.OK;
    });
  }

  /// Lists what waits for an answer, or decides on one of the list.
  void gaps(Optional<GapChange> change, String number) {
    if (change.isEmpty()) {
      listGaps();
    } else {
      numbered(gaps, number, GAPS_USAGE, gap -> change(gap, change.get()));
    }
  }

  private void change(Gap gap, GapChange change) {
    switch (change) {
      case TEACH -> wait(new Asked(gap.question(), "", Optional.empty(), Optional.of(gap.id())));
      case IGNORE ->
          decide(() -> gapService.ignore(GuildId.LOCAL, TEACHER, gap.id(), Audience.OPERATOR));
      case NONE ->
          decide(() -> gapService.isNone(GuildId.LOCAL, TEACHER, gap.id(), Audience.OPERATOR));
    }
  }

  private void listGaps() {
    context.withKept(_ -> {
      gaps = gapService.open(GuildId.LOCAL, Audience.OPERATOR, 0, CommandContext.GAPS_SHOWN);
      TextLayout layout = new TextLayout(context.style());
      TaughtText.gaps(gaps, gapService.countOpen(GuildId.LOCAL, Audience.OPERATOR), layout);
      context.show(layout.lines());
      return ExitCode.OK;
    });
  }

  private void decide(BooleanSupplier decision) {
    context.withKept(_ -> {
      context.say(decision.getAsBoolean() ? "Done." : "It was decided already.");
      return ExitCode.OK;
    });
  }

  private void show(TeachOutcome outcome) {
    TextLayout layout = new TextLayout(context.style());
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
    context.show(layout.lines());
  }

  private static boolean isNumber(String typed) {
    return typed.matches("[0-9]{1,6}");
  }

  private <T> void numbered(List<T> listed, String typed, String usage, Consumer<T> change) {
    int number = isNumber(typed) ? Integer.parseInt(typed) : 0;
    if (number < 1 || number > listed.size()) {
      context.say(usage);
    } else {
      change.accept(listed.get(number - 1));
    }
  }
}
