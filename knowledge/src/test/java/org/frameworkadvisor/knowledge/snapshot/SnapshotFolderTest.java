package org.frameworkadvisor.knowledge.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFolderTest {
  @TempDir private Path data;
  private SnapshotFolder folder;

  @BeforeEach
  void make() {
    folder = new SnapshotFolder(data.resolve("indexes"));
  }

  @Test
  void whatIsBuiltAsideIsThereOnceItIsPublished() throws IOException {
    Path aside = built("mine");
    assertThat(folder.has("abc")).isFalse();
    folder.publish(aside, "abc");
    assertThat(folder.has("abc")).isTrue();
    assertThat(aside).doesNotExist();
  }

  @Test
  void whereAnotherProcessWasFasterItsIndexStays() throws IOException {
    Path mine = built("mine");
    folder.publish(built("theirs"), "abc");
    folder.publish(mine, "abc");
    assertThat(folder.of("abc").resolve("segments_1")).hasContent("theirs");
    assertThat(mine).doesNotExist();
  }

  @Test
  void aDamagedIndexMakesPlaceForAnother() throws IOException {
    folder.publish(built("damaged"), "abc");
    folder.discard("abc");
    assertThat(folder.has("abc")).isFalse();
    folder.publish(built("new"), "abc");
    assertThat(folder.of("abc").resolve("segments_1")).hasContent("new");
    assertThat(data.resolve("indexes")).isDirectoryNotContaining("glob:**.part");
  }

  private Path built(String content) throws IOException {
    Path aside = folder.aside();
    Files.writeString(aside.resolve("segments_1"), content);
    return aside;
  }
}
