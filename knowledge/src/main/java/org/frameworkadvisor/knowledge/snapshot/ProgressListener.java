package org.frameworkadvisor.knowledge.snapshot;

/// Is told how far a long step has come. Called often and from several threads; must return at
/// once.
@FunctionalInterface
public interface ProgressListener {

  /// For callers that show nothing.
  ProgressListener NONE = (step, done, total) -> {};

  /// Reports one step.
  ///
  /// @param step what is being done, for a person: "Reading passages"
  /// @param done steps taken so far
  /// @param total steps in all; 0 when not known
  void at(String step, long done, long total);
}
