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
import org.frameworkadvisor.bot.front.Instances;
import org.frameworkadvisor.bot.front.Order;
import org.frameworkadvisor.bot.moderate.KnowledgeUpkeep;
import org.frameworkadvisor.knowledge.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the orders that come to this instance. What has begun is done even if nobody waits for it
/// any more.
final class Attendant implements Instances.Presence {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final Logger LOG = LoggerFactory.getLogger(Attendant.class);

  private final SocketFolder.Listening listening;
  private final String knowledge;
  private final KnowledgeUpkeep upkeep;
  private final ScheduledExecutorService beating =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("control-beat").factory());

  Attendant(SocketFolder.Listening listening, String knowledge, KnowledgeUpkeep upkeep) {
    this.listening = listening;
    this.knowledge = knowledge;
    this.upkeep = upkeep;
  }

  void start() {
    Thread.ofPlatform().daemon().name("control").start(this::accept);
  }

  private void accept() {
    while (listening.channel().isOpen()) {
      try {
        SocketChannel channel = listening.channel().accept();
        Thread.ofPlatform().daemon().name("control-order").start(() -> attend(channel));
      } catch (ClosedChannelException closed) {
        return;
      } catch (IOException e) {
        LOG.warn("No more orders can be taken ({}). Restart to take them again.", e.toString());
        return;
      }
    }
  }

  private void attend(SocketChannel channel) {
    try (channel;
        Wire wire = new Wire(channel)) {
      wire.write(answer(wire));
    } catch (IOException left) {
      LOG.debug("an order was not answered", left);
    }
  }

  private Message answer(Wire wire) throws IOException {
    return switch (wire.read(PATIENCE).orElse(new Message.Alive())) {
      case Message.Reload reload ->
          carriedOut(reload.knowledge(), new Order.Reload(reload.force()), wire);
      case Message.Rollback rollback ->
          carriedOut(rollback.knowledge(), new Order.Rollback(rollback.version()), wire);
      case Message.Status status ->
          carriedOut(status.knowledge(), new Order.Status(status.forPrograms()), wire);
      case Message.Step _, Message.Alive _, Message.Elsewhere _, Message.Done _ ->
          new Message.Done(false, List.of("That is no order."));
    };
  }

  private Message carriedOut(String ofKnowledge, Order order, Wire wire) {
    if (!ofKnowledge.equals(knowledge)) {
      return new Message.Elsewhere();
    }
    Future<?> beat =
        beating.scheduleWithFixedDelay(
            () -> tell(wire, new Message.Alive()), 5, 5, TimeUnit.SECONDS);
    try {
      Order.Report report = order.carryOut(upkeep, steps(wire));
      return new Message.Done(report.isDone(), report.lines());
    } catch (RuntimeException fault) {
      LOG.error("an order failed", fault);
      return new Message.Done(
          false, List.of("Something went wrong (" + fault + "). The log has the details."));
    } finally {
      beat.cancel(false);
    }
  }

  private static Progress steps(Wire wire) {
    long[] last = {System.nanoTime() - STEP_NANOS};
    return (step, done, total) -> {
      synchronized (last) {
        long now = System.nanoTime();
        if (now - last[0] < STEP_NANOS) {
          return;
        }
        last[0] = now;
      }
      tell(wire, new Message.Step(step, done, total));
    };
  }

  private static void tell(Wire wire, Message message) {
    try {
      wire.write(message);
    } catch (IOException left) {
      LOG.debug("nobody waits any more", left);
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
