package org.frameworkadvisor.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From wherever it was cut short, it comes to the same end.
class FileSwapTest {
  private static final String KEPT = ".before-restore-2026-11-26-102030";
  private static final Map<String, String> END =
      Map.of(
          "data/store",
          "new",
          "data/served",
          "new",
          "data/models",
          "stays",
          "content",
          "new",
          "content" + KEPT,
          "old",
          "data/" + KEPT + "/store",
          "old",
          "data/" + KEPT + "/served",
          "old",
          "data/" + KEPT + "/log",
          "old");

  @TempDir private Path home;

  private FileSwap swap() {
    return new FileSwap(
        home.resolve("data"), home.resolve("content"), List.of("store", "log", "served"));
  }

  @Test
  void whatIsNotDecidedGoes() throws Exception {
    put("data/store", "old");
    put("data/.restore-unpacking/store", "new");

    swap().finish();

    assertThat(files()).isEqualTo(Map.of("data/store", "old"));
  }

  /// The steps that were taken before it was cut short.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsDecidedIsFinished(int steps) throws Exception {
    put("data/models", "stays");
    put("data/store", "old");
    put("data/log", "old");
    put("data/served", "old");
    put("content", "old");
    put("content" + FileSwap.UNPACKING, "new");
    String folder = "data/.restore-ready";
    put(folder + "/store", "new");
    put(folder + "/served", "new");
    put(folder + "/plan", "kept %s\ncontent %s\n".formatted(KEPT, home.resolve("content")));
    List<String[]> moves =
        List.of(
            new String[] {"data/store", "data/" + KEPT + "/store"},
            new String[] {"data/log", "data/" + KEPT + "/log"},
            new String[] {"data/served", "data/" + KEPT + "/served"},
            new String[] {"content", "content" + KEPT},
            new String[] {"data/.restore-ready", "data/.restore-filling"},
            new String[] {"data/.restore-filling/store", "data/store"},
            new String[] {"data/.restore-filling/served", "data/served"},
            new String[] {"content" + FileSwap.UNPACKING, "content"});
    Files.createDirectories(home.resolve("data/" + KEPT));
    for (String[] move : moves.subList(0, steps)) {
      Files.move(home.resolve(move[0]), home.resolve(move[1]));
    }
    assertThat(FileSwap.isPending(home.resolve("data"))).isTrue();

    swap().finish();

    assertThat(files()).isEqualTo(END);
    assertThat(FileSwap.isPending(home.resolve("data"))).isFalse();
    swap().finish();
    assertThat(files()).isEqualTo(END);
  }

  @Test
  void evenThePlanMayBeGone() throws Exception {
    put("data/store", "new");
    Files.createDirectories(home.resolve("data/.restore-filling"));

    swap().finish();

    assertThat(files()).isEqualTo(Map.of("data/store", "new"));
    assertThat(FileSwap.isPending(home.resolve("data"))).isFalse();
  }

  /// What would have moved a file of somebody else's.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kept ../stolen",
        "kept /tmp/stolen",
        "kept published",
        "kept .before-restore-1/../../x",
        "kept .before-restore-1\ncontent /etc/passwd",
        "content %s/notes.txt\nnew-content %s/evil.txt\nkept-content %s/gone.txt"
      })
  void aPlanThatNobodyHereHasMadeIsRefusedAndMovesNothing(String plan) throws Exception {
    for (String folder : List.of(FileSwap.READY, FileSwap.FILLING)) {
      put("notes.txt", "mine");
      put("evil.txt", "theirs");
      put("data/store", "old");
      put("data/" + folder + "/store", "new");
      put("data/" + folder + "/plan", plan.replace("%s", home.toString()));
      Map<String, String> before = files();

      assertThatThrownBy(() -> swap().finish())
          .isInstanceOf(BackupException.class)
          .hasMessageContainingAll(folder, "move the folder away");

      assertThat(files()).isEqualTo(before);
      Files.move(home.resolve("data").resolve(folder), home.resolve("away" + folder));
      swap().finish();
    }
  }

  @Test
  void whatNoBackupHasIsNotMovedIn() throws Exception {
    put("data/.restore-filling/plan", "kept " + KEPT);
    put("data/.restore-filling/.restore-ready/plan", "kept " + KEPT);

    assertThatThrownBy(() -> swap().finish()).isInstanceOf(BackupException.class);

    assertThat(home.resolve("data/.restore-ready")).doesNotExist();
  }

  @Test
  void linksLeadNowhere() throws Exception {
    put("elsewhere/plan", "kept " + KEPT);
    put("elsewhere/store", "theirs");
    Files.createDirectories(home.resolve("data"));
    Files.createSymbolicLink(home.resolve("data/.restore-ready"), home.resolve("elsewhere"));
    assertThatThrownBy(() -> swap().finish()).isInstanceOf(BackupException.class);

    Files.delete(home.resolve("data/.restore-ready"));
    put("data/store", "old");
    put("data/.restore-ready/plan", "kept " + KEPT);
    Files.createSymbolicLink(home.resolve("data/" + KEPT), home.resolve("elsewhere"));
    assertThatThrownBy(() -> swap().finish()).isInstanceOf(BackupException.class);

    assertThat(home.resolve("elsewhere/store")).hasContent("theirs");
    assertThat(home.resolve("data/store")).hasContent("old");
  }

  private void put(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Map<String, String> files() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      Map<String, String> files = new TreeMap<>();
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(home.relativize(file).toString(), Files.readString(file));
      }
      return files;
    }
  }
}
