package org.frameworkadvisor.bot.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.moderate.Audit;

/// Acts in memory.
public final class InMemoryAudit extends Twin implements Audit {
  private final Map<GuildId, List<Act>> acts = new ConcurrentHashMap<>();

  @Override
  public void append(Act act) {
    requireUp();
    acts.compute(
        act.guild(),
        (_, before) -> {
          List<Act> now = new ArrayList<>(before == null ? List.of() : before);
          now.add(act);
          return now;
        });
  }

  @Override
  public List<Entry> page(GuildId guild, long before, int most) {
    requireUp();
    List<Act> all = acts.getOrDefault(guild, List.of());
    return LongStream.iterate(Math.min(all.size(), before - 1), number -> number > 0, n -> n - 1)
        .limit(most)
        .mapToObj(number -> new Entry(number, all.get((int) number - 1)))
        .toList();
  }
}
