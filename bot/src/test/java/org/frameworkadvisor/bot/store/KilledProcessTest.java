package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.frameworkadvisor.bot.model.AnswerId;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A process is killed while it writes: whatever it had said to be kept is there.
class KilledProcessTest {
  @TempDir private Path data;

  @ParameterizedTest
  @ValueSource(ints = {1, 777})
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatWasKeptIsThere(int answersBefore) throws Exception {
    List<String> kept = writeAndKill("first", answersBefore);
    kept.addAll(writeAndKill("second", answersBefore / 2 + 1));

    assertThat(integrity()).isEqualTo("ok");
    try (Store store = Store.open(data)) {
      assertThat(kept)
          .hasSizeGreaterThan(answersBefore)
          .allSatisfy(id -> assertThat(store.answers().find(new AnswerId(id))).isPresent());
    }
  }

  private List<String> writeAndKill(String prefix, int answersBefore) throws Exception {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                WritesUntilKilled.class.getName(),
                data.toString(),
                prefix)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = process.inputReader()) {
      List<String> kept = new ArrayList<>();
      while (kept.size() < answersBefore) {
        kept.add(line(said));
      }
      process.toHandle().destroyForcibly(); // leaves the stream open, unlike its namesake
      said.lines().forEach(kept::add);
      // The last line may have been cut short.
      kept.removeIf(id -> !id.startsWith(prefix));
      return kept;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static String line(BufferedReader said) throws IOException {
    String line = said.readLine();
    assertThat(line).as("the process writes").isNotNull();
    return String.valueOf(line);
  }

  private String integrity() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve(Store.FILE));
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
      return result.getString(1);
    }
  }
}
