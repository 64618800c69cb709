package org.frameworkadvisor.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneVectorStoreTest {
  private static final byte[] ONE = {7, -128, 0, 127};
  private static final byte[] TWO = {3, 4};

  @TempDir private Path folder;

  @Test
  void whatIsKeptIsFoundBitByBit() throws IOException {
    try (LuceneVectorStore store = open()) {
      store.keep(Map.of("one", ONE, "two", TWO));
      assertFound(store, "one", ONE);
      assertFound(store, "two", TWO);
      assertThat(store.find("three")).isEmpty();
      assertThat(store.bytes()).isPositive();
    }
  }

  @Test
  void whatIsKeptAgainReplacesWhatWas() throws IOException {
    try (LuceneVectorStore store = open()) {
      store.keep(Map.of("one", ONE));
      store.keep(Map.of("one", TWO));
      assertFound(store, "one", TWO);
    }
  }

  @Test
  void whatIsKeptOutlivesTheStore() throws IOException {
    try (LuceneVectorStore store = open()) {
      store.keep(Map.of("one", ONE));
      store.keep(Map.of("two", TWO));
      store.keep(Map.of());
    }
    try (LuceneVectorStore store = open()) {
      assertFound(store, "one", ONE);
      assertFound(store, "two", TWO);
    }
  }

  @Test
  void manyVectorsAreKept() throws IOException {
    Map<String, byte[]> many = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      many.put("key " + i, number(i));
    }
    try (LuceneVectorStore store = open()) {
      store.keep(many);
      assertFound(store, "key 2999", number(2999));
      assertFound(store, "key 0", number(0));
    }
  }

  @Test
  void twoStoresTakeTurns() throws IOException {
    try (LuceneVectorStore first = open();
        LuceneVectorStore second = open()) {
      first.keep(Map.of("one", ONE));
      second.keep(Map.of("two", TWO));
      assertFound(second, "one", ONE);
      first.keep(Map.of("three", ONE));
      assertFound(first, "two", TWO);
    }
  }

  @Test
  void whileAnotherWritesNothingIsKeptAndNothingIsLost() throws IOException {
    try (LuceneVectorStore store = open()) {
      store.keep(Map.of("one", ONE));
      try (Directory directory = FSDirectory.open(folder);
          Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
        store.keep(Map.of("two", TWO));
        assertThat(store.find("two")).isEmpty();
        assertFound(store, "one", ONE);
      }
      store.keep(Map.of("two", TWO));
      assertFound(store, "two", TWO);
    }
  }

  @Test
  void aWriterThatIsKilledLeavesTheLastCommit(@TempDir Path crashed) throws IOException {
    try (LuceneVectorStore store = open()) {
      store.keep(Map.of("one", ONE));
    }
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Document document = new Document();
      document.add(new StringField("key", "half", Field.Store.NO));
      writer.addDocument(document);
      writer.flush();
      // What the disk holds at this moment is what a killed process leaves.
      copy(folder, crashed);
      writer.rollback();
    }
    assertThat(names(crashed)).hasSizeGreaterThan(names(folder).size());
    try (LuceneVectorStore store = LuceneVectorStore.open(crashed)) {
      assertFound(store, "one", ONE);
      assertThat(store.find("half")).isEmpty();
      store.keep(Map.of("two", TWO));
      assertFound(store, "two", TWO);
    }
  }

  @Test
  void remainsOfAStoreThatWasNeverMadeAreNoObstacle() throws IOException {
    Files.writeString(folder.resolve("_0.cfs"), "cut off");
    Files.writeString(folder.resolve("pending_segments_1"), "cut off");
    Files.createFile(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
    try (LuceneVectorStore store = open()) {
      store.keep(Map.of("one", ONE));
      assertFound(store, "one", ONE);
    }
  }

  @Test
  void aDamagedStoreIsFilledAnew() throws IOException {
    try (LuceneVectorStore store = open()) {
      store.keep(Map.of("one", ONE));
    }
    for (String name : names(folder)) {
      Path file = folder.resolve(name);
      if (name.endsWith(".cfs")) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    try (LuceneVectorStore store = open()) {
      assertThat(store.find("one")).isEmpty();
      store.keep(Map.of("two", TWO));
      assertFound(store, "two", TWO);
    }
  }

  @Test
  void aStoreThatWasCutOffIsFilledAnew() throws IOException {
    try (LuceneVectorStore store = open()) {
      store.keep(Map.of("one", ONE));
    }
    for (String name : names(folder)) {
      if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
        Files.write(folder.resolve(name), new byte[] {1});
      }
    }
    try (LuceneVectorStore store = open()) {
      store.keep(Map.of("two", TWO));
      assertFound(store, "two", TWO);
    }
  }

  @Test
  void aStoreThatIsOnlyReadIsLeftAsItIs() throws IOException {
    try (LuceneVectorStore store = open()) {
      store.keep(Map.of("one", ONE));
    }
    List<String> before = names(folder);
    try (LuceneVectorStore store = LuceneVectorStore.openReadOnly(folder)) {
      assertFound(store, "one", ONE);
    }
    assertThat(names(folder)).isEqualTo(before);
  }

  @Test
  void whileAnotherMakesItTheStoreIsWaitedFor() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Directory directory = FSDirectory.open(folder)) {
      Future<LuceneVectorStore> opening;
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        opening = threads.submit(this::open);
        assertWaits(opening);
        writer.commit();
        assertThat(opening.get().find("one")).isEmpty();
      }
      opening.get().close();
    }
  }

  @Test
  void whenTheOtherDiesTheStoreIsMadeAllTheSame() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Directory directory = FSDirectory.open(folder)) {
      Future<LuceneVectorStore> opening;
      try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
        opening = threads.submit(this::open);
        assertWaits(opening);
      }
      try (LuceneVectorStore store = opening.get()) {
        store.keep(Map.of("one", ONE));
        assertFound(store, "one", ONE);
      }
    }
  }

  @Test
  void theWaitHasAnEnd() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () ->
              assertThatThrownBy(() -> LuceneVectorStore.open(folder, Duration.ofMillis(80)))
                  .isInstanceOf(IOException.class)
                  .hasMessageContaining("locked"));
    }
  }

  @Test
  void manyMayOpenItAtTheSameMoment() throws Exception {
    int openers = 12;
    CountDownLatch together = new CountDownLatch(openers);
    Callable<Optional<byte[]>> opener =
        () -> {
          together.countDown();
          together.await();
          try (LuceneVectorStore store = open()) {
            return store.find("one");
          }
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(openers)) {
      List<Future<Optional<byte[]>>> opened = new ArrayList<>();
      for (int i = 0; i < openers; i++) {
        opened.add(threads.submit(opener));
      }
      for (Future<Optional<byte[]>> one : opened) {
        assertThat(one.get()).isEmpty();
      }
    }
  }

  private LuceneVectorStore open() throws IOException {
    return LuceneVectorStore.open(folder);
  }

  private static void assertFound(LuceneVectorStore store, String key, byte[] value)
      throws IOException {
    assertThat(store.find(key).orElse(new byte[0])).containsExactly(value);
  }

  private static byte[] number(int number) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
  }

  private static void copy(Path from, Path to) throws IOException {
    for (String name : names(from)) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void assertWaits(Future<?> task) {
    assertThat(task).failsWithin(Duration.ofMillis(50)).withThrowableOfType(TimeoutException.class);
  }
}
