package org.frameworkadvisor.bot.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.bot.front.Instances;
import org.frameworkadvisor.bot.front.Order;
import org.frameworkadvisor.bot.moderate.KnowledgeUpkeep;
import org.frameworkadvisor.knowledge.Progress;

/// Instances that say what they were told to.
final class FakeInstances implements Instances {
  List<Order.Report> reports = List.of();
  final List<Order> sent = new ArrayList<>();
  int announced;
  int left;

  @Override
  public Presence announce(Path knowledge, KnowledgeUpkeep upkeep) {
    announced++;
    return () -> left++;
  }

  @Override
  public List<Order.Report> send(Path knowledge, Order order, Progress progress) {
    sent.add(order);
    return reports;
  }
}
