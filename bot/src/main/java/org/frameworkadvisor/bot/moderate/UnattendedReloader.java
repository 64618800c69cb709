package org.frameworkadvisor.bot.moderate;

import java.io.IOException;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reloads the knowledge in the background, and tells the operator. Content that was judged is not
/// judged again before it changes.
public final class UnattendedReloader {
  private static final Logger LOG = LoggerFactory.getLogger(UnattendedReloader.class);
  private static final Object NOTHING_YET = "";

  private final MaintenanceService maintenance;
  private Object judged = NOTHING_YET;
  private boolean hasFailed;

  /// Prepares to reload.
  public UnattendedReloader(MaintenanceService maintenance) {
    this.maintenance = maintenance;
  }

  /// Looks different whenever there may be something to judge.
  ///
  /// @throws IOException when the content cannot be looked at
  Object state() throws IOException {
    return maintenance.state();
  }

  /// Reads the content, unless it was judged in this state.
  ///
  /// @param state what [#state] said just now
  synchronized void judge(Object state, ReloadInitiator by) {
    if (state.equals(judged)) {
      return;
    }
    // Also where it breaks: it would break again.
    judged = state;
    hasFailed = true;
    ReloadOutcome outcome = maintenance.refresh(by, ProgressListener.NONE).outcome();
    if (outcome instanceof ReloadOutcome.Busy) {
      judged = NOTHING_YET;
    }
    hasFailed = outcome instanceof ReloadOutcome.Failed;
    tell(outcome);
  }

  /// What was in the way outside of the content may be gone by now.
  synchronized void forgetFailure() {
    if (hasFailed) {
      judged = NOTHING_YET;
    }
  }

  private static void tell(ReloadOutcome outcome) {
    String said = String.join(System.lineSeparator(), ReloadText.of(outcome));
    switch (outcome) {
      case ReloadOutcome.Published _ -> LOG.info("{}", said);
      case ReloadOutcome.Rejected _, ReloadOutcome.Withheld _, ReloadOutcome.Failed _ ->
          LOG.warn("{}", said);
      case ReloadOutcome.Unchanged _, ReloadOutcome.Busy _ -> LOG.debug("{}", said);
    }
  }
}
