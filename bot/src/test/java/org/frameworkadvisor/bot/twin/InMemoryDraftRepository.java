package org.frameworkadvisor.bot.twin;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.frameworkadvisor.bot.teach.DraftRepository;
import org.frameworkadvisor.bot.teach.TeachingDraft;

/// Drafts in memory.
public final class InMemoryDraftRepository extends InMemoryRepository implements DraftRepository {
  private final Map<String, TeachingDraft> drafts = new ConcurrentHashMap<>();

  @Override
  public void keep(TeachingDraft draft) {
    requireUp();
    drafts.put(draft.name(), draft);
  }

  @Override
  public Optional<TeachingDraft> find(String name) {
    requireUp();
    return Optional.ofNullable(drafts.get(name));
  }

  @Override
  public boolean forget(String name) {
    requireUp();
    return drafts.remove(name) != null;
  }

  @Override
  public int forgetDraftsBefore(Instant moment) {
    requireUp();
    int before = drafts.size();
    drafts.values().removeIf(draft -> draft.at().isBefore(moment));
    return before - drafts.size();
  }
}
