package org.frameworkadvisor.bot.twin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.GapRepository;
import org.frameworkadvisor.bot.teach.NotifyRequest;
import org.frameworkadvisor.bot.teach.UnansweredQuestion;

/// Gaps in memory.
public final class InMemoryGapRepository extends InMemoryRepository implements GapRepository {
  private final Map<GapId, Gap> gaps = new LinkedHashMap<>();
  private final Map<AnswerId, Missed> misses = new LinkedHashMap<>();
  private final Map<WishKey, NotifyRequest> wishes = new LinkedHashMap<>();
  private final Map<GapId, TaughtId> filled = new LinkedHashMap<>();
  private final List<AuditEntry> auditEntries = new ArrayList<>();

  private record Missed(GapId gap, UnansweredQuestion unanswered) {}

  private record WishKey(GapId gap, UserId member) {}

  /// What was done, in order.
  public synchronized List<AuditEntry> auditEntries() {
    return List.copyOf(auditEntries);
  }

  @Override
  public synchronized void open(Gap gap, UnansweredQuestion unanswered) {
    requireUp();
    if (misses.putIfAbsent(unanswered.answer(), new Missed(gap.id(), unanswered)) == null) {
      gaps.put(gap.id(), gap);
    }
  }

  @Override
  public synchronized void settle(GapId fresh) {
    requireUp();
    if (isNew(fresh)) {
      set(fresh, Gap.State.OPEN);
    }
  }

  @Override
  public synchronized void merge(Gap fresh, GapId into) {
    requireUp();
    Gap gap = gaps.get(into);
    if (gap == null || !isNew(fresh.id())) {
      return;
    }
    gaps.remove(fresh.id());
    gaps.put(
        into,
        new Gap(
            into,
            gap.guild(),
            gap.question(),
            gap.state() == Gap.State.TAUGHT ? Gap.State.OPEN : gap.state(),
            gap.asked() + fresh.asked(),
            gap.first(),
            gap.last().isAfter(fresh.last()) ? gap.last() : fresh.last()));
    misses.replaceAll((_, missed) ->
        missed.gap().equals(fresh.id()) ? new Missed(into, missed.unanswered()) : missed);
    for (NotifyRequest request : List.copyOf(wishes.values())) {
      if (request.gap().equals(fresh.id())) {
        wishes.remove(new WishKey(fresh.id(), request.member()));
        addNotifyRequest(
            new NotifyRequest(
                into,
                request.guild(),
                request.member(),
                request.channel(),
                request.question(),
                request.at(),
                request.seenIn()));
      }
    }
  }

  private boolean isNew(GapId id) {
    Gap gap = gaps.get(id);
    return gap != null && gap.state() == Gap.State.NEW;
  }

  private static boolean isOpen(Gap gap) {
    return gap.state() == Gap.State.NEW || gap.state() == Gap.State.OPEN;
  }

  @Override
  public synchronized List<Gap> recent(GuildId guild, int most) {
    requireUp();
    return of(guild).sorted(Comparator.comparing(Gap::last).reversed()).limit(most).toList();
  }

  @Override
  public synchronized List<Gap> open(GuildId guild, Audience audience, int from, int most) {
    requireUp();
    return of(guild)
        .flatMap(gap -> seen(gap, audience).stream())
        .filter(gap -> gap.state() == Gap.State.OPEN)
        .sorted(Comparator.comparingInt(Gap::asked).thenComparing(Gap::last).reversed())
        .skip(from)
        .limit(most)
        .toList();
  }

  @Override
  public synchronized int countOpen(GuildId guild, Audience audience) {
    return open(guild, audience, 0, Integer.MAX_VALUE).size();
  }

  private Optional<Gap> find(GuildId guild, GapId gap) {
    return of(guild).filter(known -> known.id().equals(gap)).findFirst();
  }

  @Override
  public synchronized Optional<Gap> find(GuildId guild, GapId gap, Audience audience) {
    requireUp();
    return find(guild, gap).flatMap(found -> seen(found, audience));
  }

  private Optional<Gap> seen(Gap gap, Audience audience) {
    return misses.values().stream()
        .filter(missed -> missed.gap().equals(gap.id()))
        .map(Missed::unanswered)
        .filter(unanswered ->
            unanswered.seenIn().map(audience.channels()::contains).orElse(audience.isPrivate()))
        .min(Comparator.comparing(UnansweredQuestion::at))
        .map(unanswered ->
            new Gap(
                gap.id(),
                gap.guild(),
                unanswered.question(),
                gap.state(),
                gap.asked(),
                gap.first(),
                gap.last()));
  }

  @Override
  public synchronized Optional<GapId> of(AnswerId answer) {
    requireUp();
    return Optional.ofNullable(misses.get(answer)).map(Missed::gap);
  }

  @Override
  public synchronized List<UnansweredQuestion> unansweredQuestions(
      GapId gap, Audience audience, int most) {
    requireUp();
    return misses.values().stream()
        .filter(missed -> missed.gap().equals(gap))
        .map(Missed::unanswered)
        .filter(unanswered -> unanswered.seenIn().filter(audience.channels()::contains).isPresent())
        .sorted(Comparator.comparing(UnansweredQuestion::at).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public synchronized boolean decide(
      GuildId guild, GapId id, Gap.State state, AuditEntry auditEntry) {
    Optional<Gap> gap = find(guild, id).filter(known -> known.state() != state);
    gap.ifPresent(known -> {
      set(id, state);
      auditEntries.add(auditEntry);
    });
    return gap.isPresent();
  }

  @Override
  public synchronized void fill(GuildId guild, GapId id, TaughtId by) {
    requireUp();
    find(guild, id)
        .filter(InMemoryGapRepository::isOpen)
        .ifPresent(_ -> {
          set(id, Gap.State.TAUGHT);
          filled.put(id, by);
        });
  }

  private void set(GapId id, Gap.State state) {
    gaps.computeIfPresent(
        id,
        (_, gap) ->
            new Gap(id, gap.guild(), gap.question(), state, gap.asked(), gap.first(), gap.last()));
  }

  @Override
  public synchronized void addNotifyRequest(NotifyRequest request) {
    requireUp();
    wishes.putIfAbsent(new WishKey(request.gap(), request.member()), request);
  }

  @Override
  public synchronized List<Due> due(int most) {
    requireUp();
    List<Due> due = new ArrayList<>();
    for (NotifyRequest request : wishes.values()) {
      Gap gap = gaps.get(request.gap());
      TaughtId by = filled.get(request.gap());
      if (gap != null
          && by != null
          && gap.state() == Gap.State.TAUGHT
          && due.stream().filter(one -> one.notifyRequest().guild().equals(request.guild())).count()
              < most) {
        due.add(new Due(request, by));
      }
    }
    return due;
  }

  @Override
  public synchronized boolean takeNotifyRequest(NotifyRequest request) {
    requireUp();
    return wishes.remove(new WishKey(request.gap(), request.member())) != null;
  }

  @Override
  public synchronized int forgetBefore(Instant moment) {
    requireUp();
    int before = misses.size();
    wishes.values().removeIf(request -> request.at().isBefore(moment));
    misses.values().removeIf(missed -> missed.unanswered().at().isBefore(moment));
    gaps.values().removeIf(gap -> isOpen(gap) && gap.last().isBefore(moment));
    return before - misses.size();
  }

  private Stream<Gap> of(GuildId guild) {
    return gaps.values().stream().filter(gap -> gap.guild().equals(guild));
  }
}
