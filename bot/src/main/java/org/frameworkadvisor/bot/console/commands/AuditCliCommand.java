package org.frameworkadvisor.bot.console.commands;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.moderate.AuditEntryText;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.HistoryText;
import picocli.CommandLine.Command;

/// Lists what was decided in the terminal about answers and questions.
@Command(
    name = "audit",
    description = "Lists what was taught, changed and put aside here, the latest first.")
final class AuditCliCommand implements Callable<Integer> {
  private static final int MOST = 20;

  private static final AuditEntryText.Script PLAIN =
      new AuditEntryText.Script() {
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

  private final CommandContext context;

  AuditCliCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.withKept(features -> {
      context.show(lines(features));
      return ExitCode.OK;
    });
  }

  private static List<String> lines(AdvisorFeatures features) {
    ZoneId zone = features.maintenance().zone();
    List<String> lines =
        features.audit().page(GuildId.LOCAL, Long.MAX_VALUE, MOST).stream()
            .map(entry -> line(entry, zone))
            .toList();
    return lines.isEmpty() ? List.of("Nothing so far.") : lines;
  }

  private static String line(AuditRepository.NumberedEntry entry, ZoneId zone) {
    return TerminalText.line(
        HistoryText.time(entry.auditEntry().at(), zone) + ": " + AuditEntryText.of(entry, PLAIN));
  }
}
