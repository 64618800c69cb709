package org.frameworkadvisor.bot.console.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TaughtText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.teach.TaughtAnswerExport;
import org.frameworkadvisor.bot.teach.TaughtAnswerVersion;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.TeachingDraft;
import org.frameworkadvisor.bot.teach.TeachingService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists, changes and exports what was taught in the terminal.
@Command(
    name = "taught",
    description = "Lists the answers that were taught here; with an option, changes one of them.")
final class TaughtCliCommand implements Callable<Integer> {
  private final CliContext context;

  @ArgGroup private @Nullable Change change;

  @Option(names = "--question", paramLabel = "TEXT", description = "With --edit: the new question.")
  private @Nullable String question;

  @Option(names = "--answer", paramLabel = "ANSWER", description = "With --edit: the new answer.")
  private @Nullable String answer;

  /// What to do, one thing at a time.
  static final class Change {
    @Option(names = "--edit", paramLabel = "ID", description = "Change an answer.")
    private @Nullable String edit;

    @Option(names = "--forget", paramLabel = "ID", description = "Give it no more.")
    private @Nullable String forget;

    @Option(
        names = "--undo",
        paramLabel = "ID",
        description = "Take back the last change of an answer, or its being forgotten.")
    private @Nullable String undo;

    @Option(
        names = "--export",
        paramLabel = "FILE",
        description = "Write all of them as Markdown, ready for knowledge/content/articles.")
    private @Nullable Path export;
  }

  TaughtCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.withKept(
        features -> change == null ? list(features) : change(features.teachingService(), change));
  }

  private int list(AdvisorFeatures features) {
    TextLayout layout = new TextLayout(context.style());
    TaughtText.list(features.teachingService().taught(GuildId.LOCAL), layout);
    context.show(layout.lines());
    return ExitCode.OK;
  }

  private int change(TeachingService teachingService, Change wanted) {
    if (wanted.export != null) {
      return export(teachingService.taught(GuildId.LOCAL), wanted.export);
    }
    if (wanted.edit != null) {
      return print(edit(teachingService, wanted.edit));
    }
    if (wanted.forget != null) {
      return print(
          id(wanted.forget)
              .map(id -> teachingService.forget(GuildId.LOCAL, CommandContext.TEACHER, id))
              .orElseGet(TeachOutcome.Unknown::new));
    }
    return print(
        id(String.valueOf(wanted.undo))
            .map(id -> teachingService.undo(GuildId.LOCAL, CommandContext.TEACHER, id))
            .orElseGet(TeachOutcome.Unknown::new));
  }

  private TeachOutcome edit(TeachingService teachingService, String named) {
    Optional<TaughtAnswer> before =
        id(named)
            .flatMap(id -> teachingService.version(GuildId.LOCAL, id))
            .map(TaughtAnswerVersion::answer);
    if (before.isEmpty()) {
      return new TeachOutcome.Unknown();
    }
    TaughtAnswer was = before.get();
    TeachingDraft.Text text =
        new TeachingDraft.Text(
            question == null ? was.question() : question,
            answer == null ? was.answer() : answer,
            was.link());
    return teachingService.edit(GuildId.LOCAL, CommandContext.TEACHER, was.id(), text);
  }

  private int export(List<TaughtAnswer> taught, Path file) {
    if (taught.isEmpty()) {
      return context.refuse(
          "nothing has been taught yet, so there is nothing to write.", ExitCode.USAGE);
    }
    try {
      Files.writeString(file, TaughtAnswerExport.of(taught));
    } catch (IOException e) {
      return context.refuse(
          "cannot write " + file + " (" + e + "). Name another file.", ExitCode.USAGE);
    }
    context.say("Written: " + file);
    return ExitCode.OK;
  }

  private int print(TeachOutcome outcome) {
    return TeachCliCommand.print(context, outcome);
  }

  private static Optional<TaughtId> id(String named) {
    try {
      return Optional.of(new TaughtId(named));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
