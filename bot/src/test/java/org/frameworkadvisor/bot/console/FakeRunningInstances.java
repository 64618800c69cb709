package org.frameworkadvisor.bot.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.front.RunningInstances;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// Instances that say what they were told to.
public final class FakeRunningInstances implements RunningInstances {
  List<ControlCommand.Report> reports = List.of();
  final List<ControlCommand> sent = new ArrayList<>();
  public int announced;
  public int left;

  @Override
  public Presence announce(Path knowledge, MaintenanceService maintenance) {
    announced++;
    return () -> left++;
  }

  @Override
  public List<ControlCommand.Report> send(
      Path knowledge, ControlCommand command, ProgressListener progress) {
    sent.add(command);
    return reports;
  }
}
