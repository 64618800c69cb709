package org.frameworkadvisor.bot.console;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.moderate.ActText;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.HistoryText;
import picocli.CommandLine.Command;

/// Lists what was decided in the terminal about answers and questions.
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists what was taught, changed and put aside here, the latest first.")
final class AuditCommand implements Callable<Integer> {
  private static final int MOST = 20;

  private static final ActText.Script PLAIN =
      new ActText.Script() {
        @Override
        public String channel(String id) {
          return "channel " + id;
        }

        @Override
        public String role(String id) {
          return "role " + id;
        }

        @Override
        public String typed(String text) {
          return text;
        }
      };

  private final Advisor advisor;

  AuditCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withKept(features -> {
      lines(features).forEach(advisor.desk().out()::line);
      return ExitCode.OK;
    });
  }

  /// What was done here, a printable line each.
  ///
  /// @throws org.frameworkadvisor.bot.exchange.StoreUnavailable where it cannot be read now
  static List<String> lines(Features features) {
    ZoneId zone = features.upkeep().zone();
    List<String> lines =
        features.audit().page(GuildId.LOCAL, Long.MAX_VALUE, MOST).stream()
            .map(entry -> line(entry, zone))
            .toList();
    return lines.isEmpty() ? List.of("Nothing so far.") : lines;
  }

  private static String line(Audit.Entry entry, ZoneId zone) {
    return Printable.line(
        HistoryText.time(entry.act().at(), zone) + ": " + ActText.of(entry, PLAIN));
  }
}
