package org.frameworkadvisor.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What pretends to be a backup is refused with a reason, and nothing of what was there is touched.
@Timeout(60)
class HostileBackupTest {
  private static final String HEAD =
      "# Framework Advisor backup, format 1, version 1.2.3, 2026-11-26T10:20:30Z\n";

  @TempDir private Path temp;
  private TestInstance instance = new TestInstance(Path.of(""));
  private Path file = Path.of("");

  @BeforeEach
  void prepare() {
    instance = new TestInstance(temp.resolve("home")).with("two");
    file = temp.resolve("backup.zip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../stolen",
        "/etc/stolen",
        "data/../../stolen",
        "data/..",
        "data/./stolen",
        "data//stolen",
        "data\\..\\stolen",
        "data/C:stolen",
        "content/a\u0000b",
        "native/library.so",
        "data",
        "data/plan",
        "data/.restore-ready/plan",
        "data/.restore-filling/home.txt",
        "data/.before-restore-2026-11-26-102030/advisor.db",
        "data/in-use",
        "data/Advisor.db",
        "DATA/advisor.db",
        "data/advisor.db/x",
        "data/published",
        "data/published/.restore-ready/plan",
        "data/indexes/plan",
        "data/indexes/a/b/c",
        "data/native/library.so",
        "config/a/b",
        "content"
      })
  void aPathThatLeadsElsewhereIsRefused(String path) throws IOException {
    zip(HEAD + listed(path, "evil"), Map.of(path, "evil"));

    assertRefused("no backup of this program does");
    assertThat(temp.resolve("stolen")).doesNotExist();
  }

  @Test
  void whatHasChangedIsRefused() throws IOException {
    zip(HEAD + listed("content/a.md", "good"), Map.of("content/a.md", "evil"));

    assertRefused("damaged: content/a.md has changed");
  }

  @Test
  void whatIsLongerOrShorterThanListedIsRefused() throws IOException {
    String listed = HEAD + "# 4 bytes\n" + hash("good") + "  content/a.md\n";
    zip(listed, Map.of("content/a.md", "good and more"));
    assertRefused("damaged: content/a.md has changed");

    zip(listed, Map.of("content/a.md", "go"));
    assertRefused("damaged: content/a.md has changed");
  }

  @Test
  void whatIsNotListedOrNotThereIsRefused() throws IOException {
    zip(HEAD, Map.of("content/a.md", "more"));
    assertRefused("does not hold what its list says");

    zip(HEAD + listed("content/a.md", "less"), Map.of());
    assertRefused("does not hold what its list says");

    zip(HEAD + listed("content/a.md", "a") + listed("content/a.md", "a"), Map.of());
    assertRefused("no backup of this program does");
  }

  @Test
  void aBombIsRefused() throws IOException {
    String zeros = "\0".repeat(80 << 20);
    zip(HEAD + listed("content/bomb.md", zeros), Map.of("content/bomb.md", zeros));
    assertThat(file.toFile().length()).isLessThan(200_000);

    assertRefused("grow beyond measure");
  }

  @Test
  void whatNoDiskHoldsIsRefused() throws IOException {
    zip(
        HEAD + "# 999999999999999999 bytes\n" + hash("a") + "  content/a.md\n",
        Map.of("content/a.md", "a"));

    assertRefused("grow beyond measure");
  }

  @Test
  void whatANewerVersionWroteIsRefusedKindly() throws IOException {
    zip(
        "# Framework Advisor backup, format 2, version 9.0.0, 2031-01-01T00:00:00Z\nsecret\n",
        Map.of());

    assertRefused("written by a newer version of the program, 9.0.0", "or a newer one");
  }

  @Test
  void aStoreThatANewerVersionWroteIsRefusedKindly() throws SQLException {
    TestInstance newer = new TestInstance(temp.resolve("newer")).with("one");
    try (Connection store =
            DriverManager.getConnection("jdbc:sqlite:" + newer.data().resolve("advisor.db"));
        Statement statement = store.createStatement()) {
      statement.execute(
          "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
              + " installed_by, execution_time, success)"
              + " VALUES (99, '9999', 'later', 'SQL', 'V9999__later.sql', '', 1, 1)");
    }
    newer.backups().write(file, false);

    assertRefused("written by a newer version of the program", "or a newer one");
  }

  @Test
  void aStoreThatIsNoneIsRefused() throws IOException {
    zip(HEAD + listed("data/advisor.db", "diary"), Map.of("data/advisor.db", "diary"));

    assertRefused("What it keeps is damaged");
  }

  @Test
  void whatIsNoBackupIsRefused() throws IOException {
    Files.writeString(file, "my holidays");
    assertRefused("no backup of this program");

    zip("my holidays\n", Map.of());
    assertRefused("no backup of this program");

    zip(HEAD + "gibberish\n", Map.of());
    assertRefused("list of files cannot be read");

    Files.write(file, new byte[0]);
    assertRefused("no backup of this program");

    Files.delete(file);
    assertRefused("There is no such file");
  }

  @Test
  void aBackupThatWasCutShortIsRefused() throws IOException {
    new TestInstance(temp.resolve("one")).with("one").backups().write(file, false);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

    assertRefused("damaged, or no backup");
  }

  /// What the next start would have carried out: a file in the home folder was replaced so.
  @Test
  void anArchiveCannotBringAPlanForTheNextStart() throws IOException {
    Path mine = Files.writeString(temp.resolve("mine.txt"), "mine");
    String plan =
        "kept gone\ncontent %s\nnew-content %s\nkept-content %s\n"
            .formatted(mine, instance.data().resolve("published/evil"), temp.resolve("gone"));
    zip(
        HEAD + listed("data/.restore-ready/plan", plan) + listed("data/published/evil", "evil"),
        Map.of("data/.restore-ready/plan", plan, "data/published/evil", "evil"));

    assertRefused("no backup of this program does");

    try (DataFolder next = instance.folder()) {
      assertThat(next.share()).isEmpty();
    }
    assertThat(mine).hasContent("mine");
  }

  @Test
  void afterOneThatWasRefusedTheNextIsRestored() throws IOException {
    zip(HEAD + listed("data/plan", "kept x"), Map.of("data/plan", "kept x"));
    assertRefused("no backup of this program does");
    zip(HEAD + listed("content/a.md", "good"), Map.of("content/a.md", "evil"));
    assertRefused("damaged");
    zip(
        HEAD + listed("content/a", "a") + listed("content/a/b", "b"),
        Map.of("content/a", "a", "content/a/b", "b"));
    assertThat(instance.backups().restore(file, true)).isInstanceOf(RestoreOutcome.Refused.class);

    try (Stream<Path> left = Files.list(instance.data())) {
      assertThat(left.map(each -> each.getFileName().toString()))
          .noneMatch(name -> name.startsWith("."));
    }
    Files.delete(file);
    new TestInstance(temp.resolve("one")).with("one").backups().write(file, false);
    assertThat(instance.backups().restore(file, true)).isInstanceOf(RestoreOutcome.Restored.class);
    assertThat(instance.kept()).isEqualTo("one");
  }

  /// Two entries of one name: one would be checked, and the other unpacked.
  @Test
  void aNameThatIsThereTwiceIsRefused() throws IOException {
    zip(
        HEAD + listed("content/a.md", "good"),
        Map.of("content/a.md", "good", "content/b.md", "evil"));
    inEveryEntry("content/b.md", "content/a.md");

    assertRefused("");
  }

  @Test
  void aLinkIsUnpackedAsTheTextThatItIs() throws IOException {
    String target = temp.resolve("mine.txt").toString();
    zip(HEAD + listed("content/link.md", target), Map.of("content/link.md", target));
    markAsLinks();

    assertThat(instance.backups().restore(file, true)).isInstanceOf(RestoreOutcome.Restored.class);

    Path link = instance.content().resolve("link.md");
    assertThat(Files.isSymbolicLink(link)).isFalse();
    assertThat(link).hasContent(target);
  }

  @Test
  void sizesThatAddUpToLessThanNothingAreRefused() throws IOException {
    StringBuilder list = new StringBuilder(HEAD);
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 10; i++) {
      list.append("# 999999999999999999 bytes\n" + hash("a") + "  content/" + i + ".md\n");
      files.put("content/" + i + ".md", "a");
    }
    zip(list.toString(), files);

    assertRefused("grow beyond measure");
  }

  @Test
  void whatIsNoOrdinaryFileIsRefusedAtOnce() throws Exception {
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();

    assertRefused("no ordinary file");
  }

  private void inEveryEntry(String name, String instead) throws IOException {
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, bytes.replace(name, instead), StandardCharsets.ISO_8859_1);
  }

  /// The archive's directory says that Unix made it, and what kind of file each is.
  private void markAsLinks() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length - 46; at++) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
        bytes[at + 5] = 3;
        bytes[at + 40] = (byte) 0xff;
        bytes[at + 41] = (byte) 0xa1;
      }
    }
    Files.write(file, bytes);
  }

  private void assertRefused(String... words) {
    Map<String, String> before = instance.files();

    assertThat(instance.backups().restore(file, true))
        .asInstanceOf(type(RestoreOutcome.Refused.class))
        .extracting(RestoreOutcome.Refused::reason)
        .asString()
        .startsWith(file.toString())
        .contains(words);

    assertThat(instance.files()).isEqualTo(before);
    assertThat(instance.kept()).isEqualTo("two");
  }

  private void zip(String manifest, Map<String, String> files) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> each : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
      zip.write(manifest.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String listed(String path, String text) {
    return "# " + text.length() + " bytes\n" + hash(text) + "  " + path + "\n";
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
