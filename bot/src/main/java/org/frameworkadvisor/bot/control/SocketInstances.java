package org.frameworkadvisor.bot.control;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.front.RunningInstances;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds instances by the sockets in the data folder.
public final class SocketInstances implements RunningInstances {
  /// An instance that is alive says so every few seconds.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(SocketInstances.class);

  private final SocketFolder sockets;

  /// The instances that run on a data folder.
  public SocketInstances(Path data) {
    this.sockets = new SocketFolder(data);
  }

  @Override
  public Presence announce(Path knowledge, MaintenanceService maintenance) {
    try {
      ControlServer server = new ControlServer(sockets.listen(), named(knowledge), maintenance);
      server.start();
      return server;
    } catch (IOException | UnsupportedOperationException e) {
      LOG.warn(
          "“advisor knowledge reload” in another process cannot reach this one ({}). Free rights"
              + " in the data folder.",
          e.toString());
      return () -> {};
    }
  }

  @Override
  public List<ControlCommand.Report> send(
      Path knowledge, ControlCommand command, ProgressListener progress) {
    ControlMessage message = ControlMessage.of(named(knowledge), command);
    List<ControlCommand.Report> reports = new ArrayList<>();
    for (Path name : sockets.names()) {
      report(name, message, progress).ifPresent(reports::add);
    }
    return reports;
  }

  private static Optional<ControlCommand.Report> report(
      Path name, ControlMessage order, ProgressListener progress) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(SocketFolder.address(name));
      return report(channel, order, progress);
    } catch (IOException | InvalidPathException e) {
      LOG.debug("{} did not answer", name, e);
      if (SocketFolder.discardIfDead(name, e)) {
        return Optional.empty();
      }
      return Optional.of(
          new ControlCommand.Report(
              false, List.of("The instance that runs does not answer (" + e + "). Restart it.")));
    }
  }

  private static Optional<ControlCommand.Report> report(
      SocketChannel channel, ControlMessage order, ProgressListener progress) throws IOException {
    try (JsonLineChannel jsonLineChannel = new JsonLineChannel(channel)) {
      jsonLineChannel.write(order);
      while (true) {
        Optional<ControlMessage> said = jsonLineChannel.read(PATIENCE);
        if (said.isEmpty()) {
          return Optional.of(
              new ControlCommand.Report(
                  false,
                  List.of(
                      "The instance ended before it was done. Its next start serves what is good.")));
        }
        switch (said.get()) {
          case ControlMessage.Step step -> progress.at(step.step(), step.done(), step.total());
          case ControlMessage.Alive _ -> {}
          case ControlMessage.Done done -> {
            return Optional.of(new ControlCommand.Report(done.accepted(), done.lines()));
          }
          case ControlMessage.Elsewhere _ -> {
            return Optional.empty();
          }
          case ControlMessage.Reload _, ControlMessage.Rollback _, ControlMessage.Status _ ->
              throw new IOException("an order came back");
        }
      }
    }
  }

  private static String named(Path knowledge) {
    return knowledge.toAbsolutePath().normalize().toString();
  }
}
