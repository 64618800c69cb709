package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.ReloadOutcome.GoldenReport;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One reload: the new state is made beside the one that is being served, has to answer its golden
/// questions, is noted, and only then takes its place.
final class Reloading {
  private static final Logger LOG = LoggerFactory.getLogger(Reloading.class);

  private final Snapshots snapshots;
  private final Function<Snapshot, Served> serving;
  private final Progress progress;
  private final long started = System.nanoTime();

  /// What came of it.
  ///
  /// @param next what to serve from now on; what is being served now where nothing changes
  record Result(ReloadOutcome outcome, Served next) {}

  /// Makes the new state.
  @FunctionalInterface
  interface Making {
    Snapshots.Fresh fresh() throws IOException, InterruptedException;
  }

  /// Prepares to reload.
  ///
  /// @param serving makes a snapshot ready to be asked
  Reloading(Snapshots snapshots, Function<Snapshot, Served> serving, Progress progress) {
    this.snapshots = snapshots;
    this.serving = serving;
    this.progress = progress;
  }

  /// Has the new state made and judged.
  ///
  /// @param force whether it is served although it fails golden questions
  Result from(Served now, Making making, boolean force) {
    try {
      return switch (making.fresh()) {
        case Snapshots.Fresh.Same _ ->
            new Result(new ReloadOutcome.Unchanged(now.snapshot().version()), now);
        case Snapshots.Fresh.Made made -> judged(now, made, force || made.isPublished());
      };
    } catch (KnowledgeException refused) {
      return new Result(
          refused.problems().isEmpty()
              ? new ReloadOutcome.Failed(String.valueOf(refused.getMessage()))
              : new ReloadOutcome.Rejected(refused.problems()),
          now);
    } catch (GoldenFault fault) {
      LOG.error("a golden question failed", fault);
      return new Result(
          new ReloadOutcome.Failed(
              fault.getMessage()
                  + " ("
                  + fault.getCause()
                  + "). The log has the details; change the question, or restart if others fail"
                  + " too."),
          now);
    } catch (IOException e) {
      return new Result(new ReloadOutcome.Failed(notMade(e)), now);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result(new ReloadOutcome.Failed("Interrupted; nothing has changed."), now);
    }
  }

  /// Why another state could not be made ready, and what to do.
  static String notMade(IOException e) {
    return "The new state could not be made: "
        + e
        + ". Free space or rights in the data folder, then try again.";
  }

  private Result judged(Served now, Snapshots.Fresh.Made made, boolean force) throws IOException {
    Served next = serving.apply(made.snapshot());
    boolean isServed = false;
    try {
      Result result = judged(now, next, made, force);
      isServed = result.next().equals(next);
      return result;
    } finally {
      if (!isServed) {
        next.leave();
      }
    }
  }

  private Result judged(Served now, Served next, Snapshots.Fresh.Made made, boolean force)
      throws IOException {
    Snapshot snapshot = made.snapshot();
    progress.at("Asking the golden questions", 0, 0);
    GoldenSet questions = snapshot.golden();
    GoldenReport golden = new GoldenReport(now.asked(questions), next.asked(questions));
    Changes changes = Changes.between(now.snapshot().index(), snapshot.index());
    if (!golden.failed().isEmpty() && !force) {
      return new Result(new ReloadOutcome.Withheld(changes, golden), now);
    }
    snapshots.publish(snapshot.fingerprint(), made.content());
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
