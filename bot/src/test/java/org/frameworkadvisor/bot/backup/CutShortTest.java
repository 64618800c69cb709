package org.frameworkadvisor.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A process is killed while it restores, again and again: whoever comes next finds the old state
/// or the new one, whole.
class CutShortTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 22, 333, 4444, 55_555, 666_666})
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void theNextStartFindsOneStateOrTheOther(long seed) throws Exception {
    for (String name : new String[] {"one", "two"}) {
      new TestInstance(temp.resolve(name))
          .with(name)
          .backups()
          .write(temp.resolve(name + ".zip"), false);
    }
    TestInstance instance = new TestInstance(temp.resolve("home")).with("one");

    restoreAndKill(instance, new Random(seed));

    try (DataFolder next = instance.folder()) {
      assertThat(next.share()).as("seed " + seed).isEmpty();
    }
    String state = instance.kept();
    assertThat(state).as("seed " + seed).isIn("one", "two");
    Map<String, String> files = instance.files();
    assertThat(files)
        .as("seed " + seed)
        .containsEntry("data/published/0123.txt", state)
        .containsEntry("data/indexes/abc/segment", state.repeat(10_000))
        .containsEntry("content/articles/flask.md", "# Flask, says " + state);
    for (String left : new String[] {FileSwap.UNPACKING, FileSwap.READY, FileSwap.FILLING}) {
      assertThat(instance.data().resolve(left)).doesNotExist();
    }
  }

  private void restoreAndKill(TestInstance instance, Random random) throws Exception {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                RestoresUntilKilled.class.getName(),
                instance.home().toString(),
                temp.resolve("one.zip").toString(),
                temp.resolve("two.zip").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = process.inputReader()) {
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        assertThat(said.readLine()).isEqualTo("restored");
      }
      process.waitFor(random.nextInt(40), TimeUnit.MILLISECONDS);
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(Files.exists(instance.data())).isTrue();
  }
}
