package org.frameworkadvisor.bot.console;

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
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = "Lists the questions that waited for an answer here, those asked most first.")
final class GapsCliCommand implements Callable<Integer> {
  static final int SHOWN = 20;

  private final AdvisorCommand advisor;

  @ArgGroup private @Nullable Decision decision;

  /// What becomes of one of them.
  static final class Decision {
    @Option(names = "--ignore", paramLabel = "ID", description = "Show it and its like no more.")
    private @Nullable String ignore;

    @Option(
        names = "--not-a-question",
        paramLabel = "ID",
        description = "Say that it and its like ask nothing.")
    private @Nullable String none;
  }

  GapsCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withKept(
        features -> decision == null ? list(features.gaps()) : decide(features, decision));
  }

  private int list(GapService gaps) {
    TextLayout layout = new TextLayout(advisor.context().style());
    TaughtText.gaps(
        gaps.open(GuildId.LOCAL, Audience.OPERATOR, 0, SHOWN),
        gaps.countOpen(GuildId.LOCAL, Audience.OPERATOR),
        layout);
    advisor.context().out().lines(layout.lines());
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
                  .isNone(GuildId.LOCAL, TeachCliCommand.TEACHER, gap, Audience.OPERATOR)
              : features
                  .gaps()
                  .ignore(GuildId.LOCAL, TeachCliCommand.TEACHER, gap, Audience.OPERATOR);
    } catch (IllegalArgumentException e) {
      changed = false;
    }
    advisor
        .context()
        .out()
        .line(changed ? "Done." : "There is no such question. The list shows which there are.");
    return changed ? ExitCode.OK : ExitCode.USAGE;
  }
}
