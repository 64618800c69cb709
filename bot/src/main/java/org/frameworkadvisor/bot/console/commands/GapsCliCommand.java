package org.frameworkadvisor.bot.console.commands;

import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TaughtText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.GapService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the questions that a conversation in the terminal had no answer to.
@Command(
    name = "gaps",
    description = "Lists the questions that waited for an answer here, those asked most first.")
final class GapsCliCommand implements Callable<Integer> {
  private final CliContext context;

  @ArgGroup private @Nullable Decision decision;

  /// A decision on one of them.
  static final class Decision {
    @Option(names = "--ignore", paramLabel = "ID", description = "Show it and its like no more.")
    private @Nullable String ignore;

    @Option(
        names = "--not-a-question",
        paramLabel = "ID",
        description = "Say that it and its like ask nothing.")
    private @Nullable String none;
  }

  GapsCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.withKept(
        features -> decision == null ? list(features.gaps()) : decide(features, decision));
  }

  private int list(GapService gaps) {
    TextLayout layout = new TextLayout(context.style());
    TaughtText.gaps(
        gaps.open(GuildId.LOCAL, Audience.OPERATOR, 0, CommandContext.GAPS_SHOWN),
        gaps.countOpen(GuildId.LOCAL, Audience.OPERATOR),
        layout);
    context.show(layout.lines());
    return ExitCode.OK;
  }

  private int decide(AdvisorFeatures features, Decision wanted) {
    String named = String.valueOf(wanted.ignore == null ? wanted.none : wanted.ignore);
    boolean changed;
    try {
      GapId gap = new GapId(named);
      changed =
          wanted.ignore == null
              ? features
                  .gaps()
                  .isNone(GuildId.LOCAL, CommandContext.TEACHER, gap, Audience.OPERATOR)
              : features
                  .gaps()
                  .ignore(GuildId.LOCAL, CommandContext.TEACHER, gap, Audience.OPERATOR);
    } catch (IllegalArgumentException e) {
      changed = false;
    }
    context
        .out()
        .line(changed ? "Done." : "There is no such question. The list shows which there are.");
    return changed ? ExitCode.OK : ExitCode.USAGE;
  }
}
