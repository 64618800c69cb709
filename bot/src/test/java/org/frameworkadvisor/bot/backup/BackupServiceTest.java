package org.frameworkadvisor.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.model.RoleId;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.store.SqliteStoreFile;
import org.frameworkadvisor.bot.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BackupServiceTest {
  private static final String STAMP = ".before-restore-2026-11-26-102030";

  @TempDir private Path temp;
  private TestInstance old = new TestInstance(Path.of(""));
  private TestInstance other = new TestInstance(Path.of(""));
  private Path file = Path.of("");

  @BeforeEach
  void prepare() {
    old = new TestInstance(temp.resolve("old")).with("one");
    other = new TestInstance(temp.resolve("other"));
    file = temp.resolve("backup.zip");
  }

  @Test
  void whereThereIsNothingEverythingComesBack() {
    assertThat(old.backups().write(file, false))
        .asInstanceOf(type(BackupOutcome.Written.class))
        .satisfies(written -> {
          assertThat(written.file()).isEqualTo(file);
          assertThat(written.files()).isEqualTo(6);
          assertThat(written.bytes()).isEqualTo(file.toFile().length());
          assertThat(written.linksLeftOut()).isZero();
        });

    RestoreOutcome outcome = other.backups().restore(file, true);

    assertThat(outcome)
        .isEqualTo(
            new RestoreOutcome.Restored(
                "2026-11-26T10:20:30Z", 6, other.data().resolve(STAMP), true, Optional.empty()));
    assertThat(other.kept()).isEqualTo("one");
    try (Store store = Store.open(other.data())) {
      assertThat(store.audit().page(TestInstance.GUILD, Long.MAX_VALUE, 9))
          .containsExactly(
              new AuditRepository.NumberedEntry(
                  1, TestInstance.auditEntry("one"), Optional.empty()));
    }
    assertThat(other.files())
        .isEqualTo(
            Map.of(
                "content/articles/flask.md", "# Flask, says one",
                "content/faq/empty.md", "",
                "data/published/0123.txt", "one",
                "data/indexes/abc/segment", "one".repeat(10_000)));
  }

  @Test
  void whatWasThereBeforeIsKeptBeside() throws IOException {
    other.with("two").put("content/more.md", "more").put("data/indexes/def/segment", "more");
    old.backups().write(file, false);

    assertThat(other.backups().restore(file, true))
        .asInstanceOf(type(RestoreOutcome.Restored.class))
        .satisfies(restored ->
            assertThat(restored.keptContent()).hasValue(other.home().resolve("content" + STAMP)));

    assertThat(other.kept()).isEqualTo("one");
    assertThat(other.files())
        .containsEntry("content/articles/flask.md", "# Flask, says one")
        .containsEntry("content" + STAMP + "/articles/flask.md", "# Flask, says two")
        .containsEntry("content" + STAMP + "/more.md", "more")
        .containsEntry("data/published/0123.txt", "one")
        .containsEntry("data/" + STAMP + "/published/0123.txt", "two")
        .containsEntry("data/" + STAMP + "/indexes/def/segment", "more")
        .containsEntry("config/advisor.yaml", "data: data # two")
        .containsEntry("data/models/big.onnx", "a model")
        .doesNotContainKeys("content/more.md", "data/indexes/def/segment");
    Path kept = Files.move(other.data().resolve(STAMP), temp.resolve("kept"));
    TestInstance before = new TestInstance(Files.createDirectories(temp.resolve("before")));
    Files.move(kept, before.data());
    assertThat(before.kept()).isEqualTo("two");
  }

  @Test
  void theContentIsLeftAloneWhereItIsTheSameOrShallBe() {
    old.backups().write(file, false);
    other.with("two");

    assertThat(other.backups().restore(file, false))
        .asInstanceOf(type(RestoreOutcome.Restored.class))
        .extracting(RestoreOutcome.Restored::content)
        .isEqualTo(false);
    assertThat(other.kept()).isEqualTo("one");
    assertThat(other.files())
        .containsEntry("content/articles/flask.md", "# Flask, says two")
        .containsEntry("data/published/0123.txt", "one");

    assertThat(old.backups().restore(file, true))
        .asInstanceOf(type(RestoreOutcome.Restored.class))
        .extracting(RestoreOutcome.Restored::content)
        .isEqualTo(false);
    assertThat(old.files()).containsEntry("content/articles/flask.md", "# Flask, says one");
    assertThat(old.home().resolve("content" + STAMP)).doesNotExist();
  }

  @Test
  void contentThatIsOneFileComesBackAsOne() {
    Path page = old.put("page.md", "# A page").home().resolve("page.md");
    Path target = other.put("page.md", "# Another page").home().resolve("page.md");
    backups(old, page).write(file, false);

    assertThat(backups(other, target).restore(file, true))
        .isInstanceOf(RestoreOutcome.Restored.class);

    assertThat(target).hasContent("# A page");
    assertThat(target.resolveSibling("page.md" + STAMP)).hasContent("# Another page");
  }

  private static BackupService backups(TestInstance instance, Path content) {
    InstancePaths paths =
        new InstancePaths(instance.data(), content, content.resolveSibling("no.yaml"));
    SqliteStoreFile copies = new SqliteStoreFile(instance.data());
    return new BackupService(
        paths,
        new DataFolder(paths, copies),
        copies,
        "1.2.3",
        java.time.InstantSource.fixed(java.time.Instant.parse("2026-11-26T10:20:30Z")));
  }

  @Test
  void whatIsWrittenMeanwhileIsInItOrNotButNeverHalf() throws Exception {
    AtomicBoolean isDone = new AtomicBoolean();
    try (ExecutorService members = Executors.newSingleThreadExecutor();
        Store store = Store.open(old.data())) {
      Future<Integer> writing =
          members.submit(() -> {
            int i = 0;
            while (!isDone.get()) {
              String name = "r" + i++;
              store.moderatorRoles().add(new RoleId(name), TestInstance.auditEntry(name));
            }
            return i;
          });
      for (int i = 0; i < 5; i++) {
        assertThat(old.backups().write(file, true)).isInstanceOf(BackupOutcome.Written.class);
      }
      isDone.set(true);
      assertThat(writing.get()).isPositive();
    }

    assertThat(other.backups().restore(file, true)).isInstanceOf(RestoreOutcome.Restored.class);
    try (Store store = Store.open(other.data())) {
      assertThat(store.moderatorRoles().of(TestInstance.GUILD))
          .hasSize(store.audit().page(TestInstance.GUILD, Long.MAX_VALUE, 1_000_000).size());
    }
  }

  @Test
  void aFileThatIsThereIsOnlyReplacedByForce() throws IOException {
    Files.writeString(file, "my holidays");
    assertRefused(old.backups().write(file, false), "is there already", "--force");
    assertThat(file).hasContent("my holidays");

    assertThat(old.backups().write(file, true)).isInstanceOf(BackupOutcome.Written.class);
    assertThat(other.backups().restore(file, true)).isInstanceOf(RestoreOutcome.Restored.class);
  }

  @Test
  void whereItCannotBeWrittenThatIsSaid() {
    assertRefused(old.backups().write(temp, false), "is a folder");
    assertRefused(old.backups().write(temp.resolve("no/backup.zip"), false), "There is no folder");
  }

  @Test
  void aFileThatNoBackupMayHoldIsSaid() {
    old.put("content/a: b.md", "# A title");

    assertRefused(old.backups().write(file, false), "a: b.md", "Rename it");
    assertThat(file).doesNotExist();
  }

  @Test
  void aStoreThatIsDamagedIsSaidAndNothingIsLeft() throws IOException {
    old.put("data/advisor.db", "My diary. ".repeat(1000));
    old.put("data/advisor.db-wal", "");

    assertRefused(old.backups().write(file, false), "advisor.db is damaged");

    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).containsExactly(old.home());
    }
  }

  @Test
  void aStoreThatIsLostIsSaid() throws IOException {
    Files.delete(old.data().resolve("advisor.db"));

    assertRefused(
        old.backups().write(file, false), "advisor.db is missing or empty", "--new-store");
  }

  @Test
  void aBackupBringsBackWhatWasLost() throws IOException {
    old.backups().write(file, false);
    Files.write(old.data().resolve("advisor.db"), new byte[0]);

    assertThat(old.backups().restore(file, true)).isInstanceOf(RestoreOutcome.Restored.class);

    assertThat(old.kept()).isEqualTo("one");
    Files.delete(old.data().resolve("advisor.db"));
    assertThatThrownBy(old::kept).hasMessageContaining("is missing or empty");
  }

  @Test
  @Timeout(60)
  void whatAKilledBackupHasLeftIsGoneAfterTheNext() throws Exception {
    old.put("data/indexes/big/segment", "0123456789".repeat(5_000_000));
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                BacksUpUntilKilled.class.getName(),
                old.home().toString(),
                temp.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    while (hidden().isEmpty()) {
      assertThat(killed.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    killed.destroyForcibly().waitFor();
    assertThat(hidden()).isNotEmpty();

    old.backups().write(file, false);

    assertThat(hidden()).isEmpty();
  }

  @Test
  void whatIsStillBeingWrittenIsLeftAlone() throws Exception {
    Path parts = Files.createDirectory(temp.resolve(".advisor-backup-1"));
    try (FileChannel other =
            FileChannel.open(
                parts.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = other.lock()) {
      old.backups().write(file, false);
      assertThat(hidden()).containsExactly(parts);
    }
    old.backups().write(file, true);
    assertThat(hidden()).isEmpty();
  }

  private List<Path> hidden() throws IOException {
    try (Stream<Path> all = Files.list(temp)) {
      return all.filter(path -> path.getFileName().toString().startsWith(".")).toList();
    }
  }

  @Test
  void itIsForItsOwnerAlone() throws IOException {
    old.backups().write(file, false);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).containsExactlyInAnyOrder(old.home(), file);
    }
  }

  @Test
  void linksAreCountedAndNotFollowed() throws IOException {
    old.put("secret.txt", "secret");
    Files.createSymbolicLink(old.content().resolve("link.md"), old.home().resolve("secret.txt"));

    assertThat(old.backups().write(file, false))
        .asInstanceOf(type(BackupOutcome.Written.class))
        .extracting(BackupOutcome.Written::linksLeftOut)
        .isEqualTo(1);
    other.backups().restore(file, true);
    assertThat(other.content().resolve("link.md")).doesNotExist();
  }

  @Test
  void nothingIsRestoredWhileAnInstanceIsRunning() {
    old.backups().write(file, false);
    other.with("two");
    Map<String, String> before = other.files();
    try (DataFolder running = other.folder()) {
      assertThat(running.share()).isEmpty();

      assertThat(other.backups().restore(file, true))
          .asInstanceOf(type(RestoreOutcome.Refused.class))
          .extracting(RestoreOutcome.Refused::reason)
          .asString()
          .contains("is using " + other.data(), "Stop it first");
      assertThat(other.files()).isEqualTo(before);
      assertThat(other.kept()).isEqualTo("two");
    }
    assertThat(other.backups().restore(file, true)).isInstanceOf(RestoreOutcome.Restored.class);
  }

  private static void assertRefused(BackupOutcome outcome, String... words) {
    assertThat(outcome)
        .asInstanceOf(type(BackupOutcome.Refused.class))
        .extracting(BackupOutcome.Refused::reason)
        .asString()
        .contains(words);
  }
}
