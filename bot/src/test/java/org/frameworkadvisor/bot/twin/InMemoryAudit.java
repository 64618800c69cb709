package org.frameworkadvisor.bot.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.moderate.Audit;

/// Acts in memory.
public final class InMemoryAudit extends Twin implements Audit {
  private final Map<GuildId, List<Act>> acts = new ConcurrentHashMap<>();

  @Override
  public long append(Act act) {
    requireUp();
    return acts.compute(
            act.guild(),
            (_, before) -> {
              List<Act> now = new ArrayList<>(before == null ? List.of() : before);
              now.add(act);
              return now;
            })
        .size();
  }

  @Override
  public List<Entry> page(GuildId guild, long before, int most) {
    requireUp();
    List<Act> all = acts.getOrDefault(guild, List.of());
    return LongStream.iterate(Math.min(all.size(), before - 1), number -> number > 0, n -> n - 1)
        .filter(number -> all.get((int) number - 1).kind() != Act.Kind.OUTCOME)
        .limit(most)
        .mapToObj(number -> new Entry(number, all.get((int) number - 1), outcome(number, all)))
        .toList();
  }

  private static Optional<String> outcome(long number, List<Act> all) {
    return all.stream()
        .filter(act -> act.kind() == Act.Kind.OUTCOME)
        .filter(act -> act.about().equals(Long.toString(number)))
        .map(Act::detail)
        .findFirst();
  }
}
