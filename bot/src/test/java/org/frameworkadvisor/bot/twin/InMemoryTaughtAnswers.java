package org.frameworkadvisor.bot.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.TaughtId;
import org.frameworkadvisor.bot.teach.Drafts;
import org.frameworkadvisor.bot.teach.TaughtAnswers;
import org.frameworkadvisor.bot.teach.Version;

/// Taught answers in memory.
public final class InMemoryTaughtAnswers extends Twin implements TaughtAnswers {
  private final List<Version> versions = new CopyOnWriteArrayList<>();
  private final List<Act> acts = new CopyOnWriteArrayList<>();
  private final Drafts drafts;

  /// @param drafts that answers come from
  public InMemoryTaughtAnswers(Drafts drafts) {
    this.drafts = drafts;
  }

  public InMemoryTaughtAnswers() {
    this(new InMemoryDrafts());
  }

  /// What was done, in order.
  public List<Act> acts() {
    return List.copyOf(acts);
  }

  @Override
  public synchronized Appended append(Version version, Act act, long seen, Optional<String> draft) {
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
    acts.add(act);
    return Appended.DONE;
  }

  @Override
  public List<Version> newest(GuildId guild) {
    requireUp();
    Map<TaughtId, Version> newest = new LinkedHashMap<>();
    for (Version version : versions) {
      if (version.guild().equals(guild)) {
        newest.remove(version.answer().id());
        newest.put(version.answer().id(), version);
      }
    }
    return new ArrayList<>(newest.values());
  }

  @Override
  public List<Version> versions(GuildId guild, TaughtId id) {
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
