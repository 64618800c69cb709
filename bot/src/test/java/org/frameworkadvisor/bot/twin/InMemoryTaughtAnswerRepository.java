package org.frameworkadvisor.bot.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.teach.DraftRepository;
import org.frameworkadvisor.bot.teach.TaughtAnswerRepository;
import org.frameworkadvisor.bot.teach.TaughtAnswerVersion;

/// Taught answers in memory.
public final class InMemoryTaughtAnswerRepository extends InMemoryRepository
    implements TaughtAnswerRepository {
  private final List<TaughtAnswerVersion> versions = new CopyOnWriteArrayList<>();
  private final List<AuditEntry> auditEntries = new CopyOnWriteArrayList<>();
  private final DraftRepository drafts;

  /// @param drafts that answers come from
  public InMemoryTaughtAnswerRepository(DraftRepository drafts) {
    this.drafts = drafts;
  }

  public InMemoryTaughtAnswerRepository() {
    this(new InMemoryDraftRepository());
  }

  /// What was done, in order.
  public List<AuditEntry> auditEntries() {
    return List.copyOf(auditEntries);
  }

  @Override
  public synchronized Appended append(
      TaughtAnswerVersion version, AuditEntry auditEntry, long seen, Optional<String> draft) {
    requireUp();
    for (int i = (int) seen; i < versions.size(); i++) {
      if (versions.get(i).guild().equals(version.guild())) {
        return Appended.CHANGED_MEANWHILE;
      }
    }
    if (draft.isPresent() && !drafts.forget(draft.get())) {
      return Appended.WITHOUT_DRAFT;
    }
    versions.add(version);
    auditEntries.add(auditEntry);
    return Appended.DONE;
  }

  @Override
  public List<TaughtAnswerVersion> newest(GuildId guild) {
    requireUp();
    Map<TaughtId, TaughtAnswerVersion> newest = new LinkedHashMap<>();
    for (TaughtAnswerVersion version : versions) {
      if (version.guild().equals(guild)) {
        newest.remove(version.answer().id());
        newest.put(version.answer().id(), version);
      }
    }
    return new ArrayList<>(newest.values());
  }

  @Override
  public List<TaughtAnswerVersion> versions(GuildId guild, TaughtId id) {
    requireUp();
    return versions.stream()
        .filter(version -> version.guild().equals(guild) && version.answer().id().equals(id))
        .toList();
  }

  @Override
  public long changes() {
    requireUp();
    return versions.size();
  }
}
