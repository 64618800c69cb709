package org.frameworkadvisor.bot.console.text;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// Shows how far a long step has come: on a terminal one line that is drawn over, else a line at
/// the start and the end of each step. Quick work shows nothing.
public final class ProgressLine implements ProgressListener, AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long REDRAW = TimeUnit.MILLISECONDS.toNanos(100);

  private final Utf8Output err;
  private final boolean terminal;
  private final LongSupplier nanos;
  private final long started;
  private final ReentrantLock lock = new ReentrantLock();
  private String current = "";
  private long drawn;
  private int columns;
  private boolean silent;

  /// @param nanos a clock, as `System::nanoTime`
  public ProgressLine(Utf8Output err, boolean terminal, LongSupplier nanos) {
    this.err = err;
    this.terminal = terminal;
    this.nanos = nanos;
    this.started = nanos.getAsLong();
    this.drawn = started - REDRAW;
  }

  /// A report that comes while another one is being shown is passed over: no worker waits here.
  @Override
  public void at(String step, long done, long total) {
    long now = nanos.getAsLong();
    if (now - started < PATIENCE || !lock.tryLock()) {
      return;
    }
    try {
      if (!silent) {
        show(step, done, total, now);
      }
    } catch (OutputLostException e) {
      silent = true;
    } finally {
      lock.unlock();
    }
  }

  /// Clears the line, or says that the last step is over.
  @Override
  public void close() {
    lock.lock();
    try {
      if (silent) {
        return;
      }
      if (columns > 0) {
        err.write("\r" + " ".repeat(columns) + "\r");
      } else {
        end();
      }
      err.flush();
    } catch (OutputLostException e) {
      silent = true;
    } finally {
      lock.unlock();
    }
  }

  private void show(String step, long done, long total, long now) {
    if (terminal) {
      if (now - drawn >= REDRAW) {
        drawn = now;
        redraw(line(step, done, total));
      }
    } else if (!step.equals(current)) {
      end();
      current = step;
      err.line(step + " …");
    }
    err.flush();
  }

  private void redraw(String line) {
    err.write("\r" + line + " ".repeat(Math.max(0, columns - line.length())));
    columns = line.length();
  }

  private static String line(String step, long done, long total) {
    return total > 0
        ? String.format(
            Locale.ROOT, "%s: %,d of %,d (%d %%)", step, done, total, 100 * done / total)
        : String.format(Locale.ROOT, "%s: %,d", step, done);
  }

  private void end() {
    if (!current.isEmpty()) {
      double seconds = (nanos.getAsLong() - started) / 1e9;
      err.line(String.format(Locale.ROOT, "%s: done, %.1f s since the start", current, seconds));
    }
  }
}
