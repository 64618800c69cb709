package org.frameworkadvisor.bot.front;

import java.nio.file.Path;
import java.util.List;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// The instances of this program that run on the same data folder: bots and conversations.
public interface RunningInstances {

  /// Lets the operator reach this instance from another process. Where that is not possible, the
  /// log says why, and everything else goes on.
  ///
  /// @param knowledge what it serves
  Presence announce(Path knowledge, MaintenanceService maintenance);

  /// Has an order carried out by every instance that serves this knowledge, one after the other.
  ///
  /// @return a report from each of them; empty where none runs
  List<ControlCommand.Report> send(
      Path knowledge, ControlCommand command, ProgressListener progress);

  /// Being reachable, until it is closed.
  interface Presence extends AutoCloseable {
    @Override
    void close();
  }
}
