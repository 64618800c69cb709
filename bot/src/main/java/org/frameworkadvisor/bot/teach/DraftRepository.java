package org.frameworkadvisor.bot.teach;

import java.time.Instant;
import java.util.Optional;

/// Keeps what is about to be taught.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface DraftRepository {

  /// Keeps a draft; one with the same name is replaced.
  void keep(TeachingDraft draft);

  /// The draft with this name.
  Optional<TeachingDraft> find(String name);

  /// Forgets a draft.
  ///
  /// @return whether there was one
  boolean forget(String name);

  /// Forgets the drafts that were made before a moment.
  ///
  /// @return how many they were
  int forgetDraftsBefore(Instant moment);
}
