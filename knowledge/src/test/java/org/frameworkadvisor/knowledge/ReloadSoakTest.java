package org.frameworkadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions at full speed during many reloads: none fails, none is answered from two states, and
/// nothing is left behind by the states that went.
class ReloadSoakTest {
  private static final int RELOADS = 100;
  private static final int WARM = 20;

  /// Fewer than are remembered, and more than come between two reloads.
  private static final int QUESTIONS = 400;

  private static final long MOST_HEAP_GROWTH = 24L << 20;
  private static final int MOST_FILES_MORE = 10;

  @TempDir private Path folder;
  private final AtomicBoolean ends = new AtomicBoolean();
  private final AtomicInteger asked = new AtomicInteger();
  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

  @Test
  void nobodyNotices() throws Exception {
    try (KnowledgeWorkspace place = new KnowledgeWorkspace(folder)) {
      write(place, 0);
      KnowledgeBase base = place.open();
      CountDownLatch asking = new CountDownLatch(2);
      List<Thread> askers =
          IntStream.range(0, 2)
              .mapToObj(_ -> Thread.ofPlatform().start(() -> askOnAndOn(base, asking)))
              .toList();
      asking.await();
      long warmHeap = 0;
      int warmFiles = 0;
      for (int reload = 1; reload <= RELOADS; reload++) {
        write(place, reload % 10 == 0 ? reload : reload % 2);
        assertThat(base.reload(false, ProgressListener.NONE))
            .isInstanceOf(ReloadOutcome.Published.class);
        if (reload == WARM) {
          warmHeap = heap();
          warmFiles = openFiles();
        }
      }
      ends.set(true);
      for (Thread asker : askers) {
        assertThat(asker.join(Duration.ofSeconds(30))).isTrue();
      }
      assertThat(wrong).isEmpty();
      assertThat(asked).hasValueGreaterThan(RELOADS);
      assertThat(heap() - warmHeap).as("growth of the heap").isLessThan(MOST_HEAP_GROWTH);
      assertThat(openFiles() - warmFiles).as("more files").isLessThanOrEqualTo(MOST_FILES_MORE);
    }
  }

  private void askOnAndOn(KnowledgeBase base, CountDownLatch asking) {
    while (!ends.get()) {
      int number = asked.getAndIncrement();
      try {
        SearchResult found =
            KnowledgeWorkspace.ask(
                base, "Which database does Quokka use, " + number % QUESTIONS + "?");
        List<String> states =
            found.hits().stream()
                .map(hit -> hit.passage().text().replaceAll("\\D", ""))
                .distinct()
                .toList();
        if (states.size() != 1 || found instanceof SearchResult.Unavailable) {
          wrong.add(found.toString());
        }
      } catch (RuntimeException e) {
        wrong.add(e.toString());
      }
      asking.countDown();
    }
  }

  private static void write(KnowledgeWorkspace place, int state) throws IOException {
    place.write("quokka.md", "# Quokka\n\nQuokka uses the database Redwood" + state + ".\n");
    place.write("wombat.md", "# Wombat\n\nWombat uses the database Larkspur" + state + ".\n");
  }

  private static long heap() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /// Files of the data folder that are open or mapped, where the system tells.
  private int openFiles() throws IOException {
    Path self = Path.of("/proc/self");
    if (!Files.isDirectory(self)) {
      return 0;
    }
    String data = folder.resolve("data").toString();
    long mapped =
        Files.readAllLines(self.resolve("maps")).stream()
            .filter(line -> line.contains(data))
            .count();
    try (Stream<Path> handles = Files.list(self.resolve("fd"))) {
      long open = handles.filter(handle -> leadsTo(handle, data)).count();
      return (int) (mapped + open);
    }
  }

  private static boolean leadsTo(Path handle, String folder) {
    try {
      return Files.readSymbolicLink(handle).toString().startsWith(folder);
    } catch (IOException e) {
      return false;
    }
  }
}
