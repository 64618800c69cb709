package org.frameworkadvisor.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;

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
class SwapTest {
  private static final Map<String, String> END =
      Map.of(
          "data/store", "new",
          "data/served", "new",
          "data/models", "stays",
          "content", "new",
          "content-before", "old",
          "data/before/store", "old",
          "data/before/served", "old",
          "data/before/log", "old");

  @TempDir private Path home;

  private Swap swap() {
    return new Swap(home.resolve("data"), List.of("store", "log", "served"));
  }

  @Test
  void whatIsNotDecidedGoes() throws IOException {
    put("data/store", "old");
    put("data/.restore-unpacking/store", "new");

    swap().finish();

    assertThat(files()).isEqualTo(Map.of("data/store", "old"));
  }

  /// The steps that were taken before it was cut short.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsDecidedIsFinished(int steps) throws IOException {
    put("data/models", "stays");
    put("data/store", "old");
    put("data/log", "old");
    put("data/served", "old");
    put("content", "old");
    put("content-new", "new");
    String folder = "data/.restore-ready";
    put(folder + "/store", "new");
    put(folder + "/served", "new");
    put(
        folder + "/plan",
        "kept before\ncontent %1$s\nnew-content %1$s-new\nkept-content %1$s-before\n"
            .formatted(home.resolve("content")));
    List<String[]> moves =
        List.of(
            new String[] {"data/store", "data/before/store"},
            new String[] {"data/log", "data/before/log"},
            new String[] {"data/served", "data/before/served"},
            new String[] {"content", "content-before"},
            new String[] {"data/.restore-ready", "data/.restore-filling"},
            new String[] {"data/.restore-filling/store", "data/store"},
            new String[] {"data/.restore-filling/served", "data/served"},
            new String[] {"content-new", "content"});
    Files.createDirectories(home.resolve("data/before"));
    for (String[] move : moves.subList(0, steps)) {
      Files.move(home.resolve(move[0]), home.resolve(move[1]));
    }
    assertThat(Swap.isPending(home.resolve("data"))).isTrue();

    swap().finish();

    assertThat(files()).isEqualTo(END);
    assertThat(Swap.isPending(home.resolve("data"))).isFalse();
    swap().finish();
    assertThat(files()).isEqualTo(END);
  }

  @Test
  void evenThePlanMayBeGone() throws IOException {
    put("data/store", "new");
    Files.createDirectories(home.resolve("data/.restore-filling"));

    swap().finish();

    assertThat(files()).isEqualTo(Map.of("data/store", "new"));
    assertThat(Swap.isPending(home.resolve("data"))).isFalse();
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
