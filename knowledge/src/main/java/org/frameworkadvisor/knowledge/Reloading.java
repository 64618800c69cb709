package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.ReloadOutcome.GoldenReport;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.retrieval.Embedder;

/// One reload: the new state is made beside the one that is being served, has to answer its golden
/// questions, and only then takes its place.
final class Reloading {
  private final Snapshots snapshots;
  private final List<Embedder> embedders;
  private final Function<Snapshot, Served> serving;
  private final long started = System.nanoTime();

  /// What came of it.
  ///
  /// @param next what to serve from now on; what is being served now where nothing changes
  record Result(ReloadOutcome outcome, Served next) {}

  /// Prepares to reload.
  ///
  /// @param serving makes a snapshot ready to be asked
  Reloading(Snapshots snapshots, List<Embedder> embedders, Function<Snapshot, Served> serving) {
    this.snapshots = snapshots;
    this.embedders = embedders;
    this.serving = serving;
  }

  /// Makes the new state.
  ///
  /// @param force whether it is served although it fails golden questions
  Result from(Served now, boolean force, Progress progress) {
    try {
      Snapshots.Fresh fresh = snapshots.fresh(now.snapshot().version(), embedders, progress);
      return switch (fresh) {
        case Snapshots.Fresh.Same _ ->
            new Result(new ReloadOutcome.Unchanged(now.snapshot().version()), now);
        case Snapshots.Fresh.Made made -> judged(now, made, force, progress);
      };
    } catch (KnowledgeException refused) {
      return new Result(
          refused.problems().isEmpty()
              ? new ReloadOutcome.Failed(String.valueOf(refused.getMessage()))
              : new ReloadOutcome.Rejected(refused.problems()),
          now);
    } catch (IOException e) {
      return new Result(
          new ReloadOutcome.Failed(
              "The new state could not be made: "
                  + e.getMessage()
                  + ". Free space or rights in the data folder, then reload again."),
          now);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result(new ReloadOutcome.Failed("Interrupted; nothing has changed."), now);
    }
  }

  private Result judged(Served now, Snapshots.Fresh.Made made, boolean force, Progress progress) {
    Snapshot snapshot = made.snapshot();
    Served next = serving.apply(snapshot);
    progress.at("Asking the golden questions", 0, 0);
    GoldenSet questions = snapshot.golden().questions();
    GoldenReport golden = new GoldenReport(now.asked(questions), next.asked(questions));
    Changes changes = Changes.between(now.snapshot().index(), snapshot.index());
    if (!golden.failed().isEmpty() && !force) {
      next.leave();
      return new Result(new ReloadOutcome.Withheld(changes, golden), now);
    }
    return new Result(
        new ReloadOutcome.Published(
            now.snapshot().version(),
            snapshot.version(),
            changes,
            made.warnings(),
            golden,
            Duration.ofNanos(System.nanoTime() - started)),
        next);
  }
}
