package org.frameworkadvisor.bot.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.exchange.TaughtId;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.teach.Draft;
import org.frameworkadvisor.bot.teach.Export;
import org.frameworkadvisor.bot.teach.Teach;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists, changes and exports what was taught in the terminal.
@Command(
    name = "taught",
    mixinStandardHelpOptions = true,
    versionProvider = org.frameworkadvisor.bot.console.Version.class,
    description = "Lists the answers that were taught here; with an option, changes one of them.")
final class TaughtCommand implements Callable<Integer> {
  private final Advisor advisor;

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

  TaughtCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withKept(
        features -> change == null ? list(features) : change(features.teach(), change));
  }

  private int list(Features features) {
    Sheet sheet = new Sheet(advisor.desk().look());
    TaughtText.list(features.teach().taught(GuildId.LOCAL), sheet);
    advisor.desk().out().lines(sheet.lines());
    return ExitCode.OK;
  }

  private int change(Teach teach, Change wanted) {
    if (wanted.export != null) {
      return export(teach.taught(GuildId.LOCAL), wanted.export);
    }
    if (wanted.edit != null) {
      return print(edit(teach, wanted.edit));
    }
    if (wanted.forget != null) {
      return print(
          id(wanted.forget)
              .map(id -> teach.forget(GuildId.LOCAL, TeachCommand.TEACHER, id))
              .orElseGet(TeachOutcome.Unknown::new));
    }
    return print(
        id(String.valueOf(wanted.undo))
            .map(id -> teach.undo(GuildId.LOCAL, TeachCommand.TEACHER, id))
            .orElseGet(TeachOutcome.Unknown::new));
  }

  private TeachOutcome edit(Teach teach, String named) {
    Optional<TaughtAnswer> before =
        id(named).flatMap(id -> teach.version(GuildId.LOCAL, id)).map(Version::answer);
    if (before.isEmpty()) {
      return new TeachOutcome.Unknown();
    }
    TaughtAnswer was = before.get();
    Draft.Text text =
        new Draft.Text(
            question == null ? was.question() : question,
            answer == null ? was.answer() : answer,
            was.link());
    return teach.edit(GuildId.LOCAL, TeachCommand.TEACHER, was.id(), text);
  }

  private int export(List<TaughtAnswer> taught, Path file) {
    if (taught.isEmpty()) {
      advisor
          .desk()
          .err()
          .line("advisor: nothing has been taught yet, so there is nothing to write.");
      return ExitCode.USAGE;
    }
    try {
      Files.writeString(file, Export.of(taught));
    } catch (IOException broken) {
      advisor
          .desk()
          .err()
          .line(
              Printable.line(
                  "advisor: cannot write " + file + " (" + broken + "). Name another file."));
      return ExitCode.USAGE;
    }
    advisor.desk().out().line(Printable.line("Written: " + file));
    return ExitCode.OK;
  }

  private int print(TeachOutcome outcome) {
    return TeachCommand.print(advisor, outcome);
  }

  private static Optional<TaughtId> id(String named) {
    try {
      return Optional.of(new TaughtId(named));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
