package org.frameworkadvisor.bot.control;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.front.RunningInstances;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the orders that come to this instance. An order that has begun is carried out even where
/// its sender has left.
final class ControlServer implements RunningInstances.Presence {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final Logger LOG = LoggerFactory.getLogger(ControlServer.class);

  private final SocketFolder.Listening listening;
  private final String knowledge;
  private final MaintenanceService maintenance;
  private final ScheduledExecutorService beating =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("control-beat").factory());

  ControlServer(
      SocketFolder.Listening listening, String knowledge, MaintenanceService maintenance) {
    this.listening = listening;
    this.knowledge = knowledge;
    this.maintenance = maintenance;
  }

  void start() {
    Thread.ofPlatform().daemon().name("control").start(this::accept);
  }

  private void accept() {
    while (listening.channel().isOpen()) {
      try {
        SocketChannel channel = listening.channel().accept();
        Thread.ofPlatform().daemon().name("control-order").start(() -> attend(channel));
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        LOG.warn("No more orders can be taken ({}). Restart to take them again.", e.toString());
        return;
      }
    }
  }

  private void attend(SocketChannel channel) {
    try (channel;
        JsonLineChannel jsonLineChannel = new JsonLineChannel(channel)) {
      jsonLineChannel.write(answer(jsonLineChannel));
    } catch (IOException e) {
      LOG.debug("an order was not answered", e);
    }
  }

  private ControlMessage answer(JsonLineChannel jsonLineChannel) throws IOException {
    return switch (jsonLineChannel.read(PATIENCE).orElse(new ControlMessage.Alive())) {
      case ControlMessage.Reload reload ->
          carriedOut(
              reload.knowledge(), new ControlCommand.Reload(reload.force()), jsonLineChannel);
      case ControlMessage.Rollback rollback ->
          carriedOut(
              rollback.knowledge(),
              new ControlCommand.Rollback(rollback.version()),
              jsonLineChannel);
      case ControlMessage.Status status ->
          carriedOut(
              status.knowledge(), new ControlCommand.Status(status.forPrograms()), jsonLineChannel);
      case ControlMessage.Step _,
          ControlMessage.Alive _,
          ControlMessage.Elsewhere _,
          ControlMessage.Done _ ->
          new ControlMessage.Done(false, List.of("That is no order."));
    };
  }

  private ControlMessage carriedOut(
      String ofKnowledge, ControlCommand command, JsonLineChannel jsonLineChannel) {
    if (!ofKnowledge.equals(knowledge)) {
      return new ControlMessage.Elsewhere();
    }
    Future<?> beat =
        beating.scheduleWithFixedDelay(
            () -> tell(jsonLineChannel, new ControlMessage.Alive()), 5, 5, TimeUnit.SECONDS);
    try {
      ControlCommand.Report report = command.carryOut(maintenance, steps(jsonLineChannel));
      return new ControlMessage.Done(report.isDone(), report.lines());
    } catch (RuntimeException e) {
      LOG.error("an order failed", e);
      return new ControlMessage.Done(
          false, List.of("Something went wrong (" + e + "). The log has the details."));
    } finally {
      beat.cancel(false);
    }
  }

  private static ProgressListener steps(JsonLineChannel jsonLineChannel) {
    long[] last = {System.nanoTime() - STEP_NANOS};
    return (step, done, total) -> {
      synchronized (last) {
        long now = System.nanoTime();
        if (now - last[0] < STEP_NANOS) {
          return;
        }
        last[0] = now;
      }
      tell(jsonLineChannel, new ControlMessage.Step(step, done, total));
    };
  }

  private static void tell(JsonLineChannel jsonLineChannel, ControlMessage message) {
    try {
      jsonLineChannel.write(message);
    } catch (IOException e) {
      LOG.debug("nobody waits any more", e);
    }
  }

  @Override
  public void close() {
    beating.shutdownNow();
    try {
      listening.close();
    } catch (IOException e) {
      LOG.debug("{} stays", listening.name(), e);
    }
  }
}
