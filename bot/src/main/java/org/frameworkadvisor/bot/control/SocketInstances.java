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
import org.frameworkadvisor.bot.front.Instances;
import org.frameworkadvisor.bot.front.Order;
import org.frameworkadvisor.bot.moderate.KnowledgeUpkeep;
import org.frameworkadvisor.knowledge.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds instances by the sockets in the data folder.
public final class SocketInstances implements Instances {
  /// An instance that is alive says so every few seconds.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(SocketInstances.class);

  private final SocketFolder sockets;

  /// The instances that run on a data folder.
  public SocketInstances(Path data) {
    this.sockets = new SocketFolder(data);
  }

  @Override
  public Presence announce(Path knowledge, KnowledgeUpkeep upkeep) {
    try {
      Attendant attendant = new Attendant(sockets.listen(), named(knowledge), upkeep);
      attendant.start();
      return attendant;
    } catch (IOException | UnsupportedOperationException e) {
      LOG.warn(
          "“advisor knowledge reload” in another process cannot reach this one ({}). Free rights"
              + " in the data folder.",
          e.toString());
      return () -> {};
    }
  }

  @Override
  public List<Order.Report> send(Path knowledge, Order order, Progress progress) {
    Message message = Message.of(named(knowledge), order);
    List<Order.Report> reports = new ArrayList<>();
    for (Path name : sockets.names()) {
      report(name, message, progress).ifPresent(reports::add);
    }
    return reports;
  }

  private static Optional<Order.Report> report(Path name, Message order, Progress progress) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(SocketFolder.address(name));
      return report(channel, order, progress);
    } catch (IOException | InvalidPathException e) {
      LOG.debug("{} did not answer", name, e);
      if (SocketFolder.discardIfDead(name, e)) {
        return Optional.empty();
      }
      return Optional.of(
          new Order.Report(
              false, List.of("The instance that runs does not answer (" + e + "). Restart it.")));
    }
  }

  private static Optional<Order.Report> report(
      SocketChannel channel, Message order, Progress progress) throws IOException {
    try (Wire wire = new Wire(channel)) {
      wire.write(order);
      while (true) {
        Optional<Message> said = wire.read(PATIENCE);
        if (said.isEmpty()) {
          return Optional.of(
              new Order.Report(
                  false,
                  List.of(
                      "The instance ended before it was done. Its next start serves what is good.")));
        }
        switch (said.get()) {
          case Message.Step step -> progress.at(step.step(), step.done(), step.total());
          case Message.Alive _ -> {}
          case Message.Done done -> {
            return Optional.of(new Order.Report(done.accepted(), done.lines()));
          }
          case Message.Elsewhere _ -> {
            return Optional.empty();
          }
          case Message.Reload _, Message.Rollback _, Message.Status _ ->
              throw new IOException("an order came back");
        }
      }
    }
  }

  private static String named(Path knowledge) {
    return knowledge.toAbsolutePath().normalize().toString();
  }
}
