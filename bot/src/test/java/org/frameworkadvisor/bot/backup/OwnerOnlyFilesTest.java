package org.frameworkadvisor.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders of before, which others could read.
class OwnerOnlyFilesTest {
  @TempDir private Path temp;

  @Test
  void aFolderOfBeforeIsTightenedByWhoUsesItAndWhatItLinksToIsNot() throws IOException {
    TestInstance instance = new TestInstance(temp.resolve("home")).with("one");
    Path elsewhere = Files.writeString(temp.resolve("elsewhere"), "shared");
    Files.createSymbolicLink(instance.data().resolve("link"), elsewhere);
    allow("rwxrwxrwx", instance.data(), instance.data().resolve("indexes"));
    allow("rw-r--r--", elsewhere, instance.data().resolve("advisor.db"));
    allow("rwxrw-rw-", instance.data().resolve("models/big.onnx"));

    try (DataFolder data = instance.folder()) {
      assertThat(data.share()).isEmpty();
    }

    Map<String, String> rights = new TreeMap<>();
    for (Path path : FileTree.walk(instance.data())) {
      if (!Files.isSymbolicLink(path) && !path.endsWith(DataFolder.LOCK)) {
        rights.put(path.toString(), rights(path).substring(3));
      }
    }
    assertThat(rights)
        .hasSizeGreaterThan(5)
        .allSatisfy((path, others) -> assertThat(others).as(path).matches("-+"));
    assertThat(rights(instance.data().resolve("models/big.onnx"))).isEqualTo("rwx------");
    assertThat(rights(elsewhere)).isEqualTo("rw-r--r--");
    assertThat(instance.kept()).isEqualTo("one");
  }

  @Test
  void aFolderThatIsALinkIsTightenedToo() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Path file = Files.writeString(folder.resolve("file"), "text");
    allow("rwxr-xr-x", folder);
    allow("rw-r--r--", file);

    OwnerOnlyFiles.tighten(Files.createSymbolicLink(temp.resolve("link"), folder));

    assertThat(rights(folder)).isEqualTo("rwx------");
    assertThat(rights(file)).isEqualTo("rw-------");
  }

  @Test
  void aFileThatHasNoRightsKeepsNone() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "text");
    allow("---------", file);

    OwnerOnlyFiles.tighten(temp);

    assertThat(rights(file)).isEqualTo("---------");
  }

  @Test
  void whereThereIsNoFolderYetThereIsNothingToDo() {
    OwnerOnlyFiles.tighten(temp.resolve("none"));

    assertThat(temp.resolve("none")).doesNotExist();
  }

  private static void allow(String rights, Path... paths) throws IOException {
    for (Path path : paths) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
