package org.frameworkadvisor.knowledge.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// Notes that cannot be read.
class PublicationStoreTest {
  private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(PublicationStore.class);
  private static final Publication PUBLICATION =
      new Publication("a".repeat(32), "b".repeat(32), "c".repeat(32), List.of());

  @TempDir private Path folder;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private PublicationStore publications = new PublicationStore(Path.of(""), Path.of(""));
  private Path note = Path.of("");

  @BeforeEach
  void keep() throws IOException {
    publications = new PublicationStore(folder, folder.resolve("content"));
    publications.keep(PUBLICATION);
    try (Stream<Path> files = Files.list(folder)) {
      note = files.findFirst().orElseThrow();
    }
    log.start();
    LOGGER.addAppender(log);
    LOGGER.setLevel(Level.WARN);
  }

  @AfterEach
  void stop() {
    LOGGER.detachAppender(log);
    LOGGER.setLevel(null);
  }

  @Test
  void aNoteThatIsGarbledIsDamagedAndNoMatterOfRights() throws IOException {
    Files.write(note, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertDamaged();

    Files.writeString(note, "my holidays");
    assertDamaged();

    Files.write(note, new byte[100_000]);
    assertDamaged();
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aNoteThatIsNoOrdinaryFileIsNotWaitedFor() throws Exception {
    Files.delete(note);
    assertThat(new ProcessBuilder("mkfifo", note.toString()).start().waitFor()).isZero();

    assertDamaged();
  }

  private void assertDamaged() throws IOException {
    log.list.clear();
    assertThat(publications.last()).isEmpty();
    assertThat(log.list)
        .singleElement()
        .extracting(ILoggingEvent::getFormattedMessage)
        .asString()
        .contains(note.toString(), "is damaged", "written anew", "delete it")
        .doesNotContain("rights");

    publications.keep(PUBLICATION);
    assertThat(publications.last()).hasValue(PUBLICATION);
  }
}
