package org.frameworkadvisor.bot.moderate;

import org.frameworkadvisor.knowledge.ReloadOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the operator about reloads that nobody waits for.
final class ReloadLog {
  private static final Logger LOG = LoggerFactory.getLogger(ReloadLog.class);

  private ReloadLog() {}

  static void tell(ReloadOutcome outcome) {
    String said = String.join(System.lineSeparator(), ReloadText.of(outcome));
    switch (outcome) {
      case ReloadOutcome.Published _ -> LOG.info("{}", said);
      case ReloadOutcome.Rejected _, ReloadOutcome.Withheld _, ReloadOutcome.Failed _ ->
          LOG.warn("{}", said);
      case ReloadOutcome.Unchanged _, ReloadOutcome.Busy _ -> LOG.debug("{}", said);
    }
  }
}
