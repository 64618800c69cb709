package org.frameworkadvisor.knowledge.snapshot;

import java.time.Duration;
import java.util.List;

/// The outcome of a rollback to an earlier version.
public sealed interface RollbackOutcome {

  /// The earlier version is being served, until the content changes or is reloaded.
  ///
  /// @param before the version until now
  /// @param now the version from now on
  /// @param diff how it differs from the version until now
  record RolledBack(String before, String now, ContentDiff diff, Duration took)
      implements RollbackOutcome {}

  /// It is the version that is being served already.
  record AlreadyServed(String version) implements RollbackOutcome {}

  /// There is no such version, or not any more.
  ///
  /// @param versions those that there are
  record Unknown(String version, List<KnowledgeStatus.Version> versions)
      implements RollbackOutcome {
    public Unknown {
      versions = List.copyOf(versions);
    }
  }

  /// Something failed, and nothing has changed; the message says what and what to do.
  record Failed(String message) implements RollbackOutcome {}

  /// A reload is under way.
  record Busy() implements RollbackOutcome {}
}
