package org.frameworkadvisor.bot.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RoleId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.store.SqliteStoreFile;
import org.frameworkadvisor.bot.store.Store;

/// An instance in a folder: a data folder, content and settings.
record TestInstance(Path home) {
  static final GuildId GUILD = new GuildId("g1");

  Path data() {
    return home.resolve("data");
  }

  Path content() {
    return home.resolve("content");
  }

  InstancePaths paths() {
    return new InstancePaths(data(), content(), home.resolve("config/advisor.yaml"));
  }

  DataFolder folder() {
    return new DataFolder(paths(), new SqliteStoreFile(data()));
  }

  BackupService backups() {
    return new BackupService(
        paths(),
        folder(),
        new SqliteStoreFile(data()),
        "1.2.3",
        InstantSource.fixed(Instant.parse("2026-11-26T10:20:30Z")));
  }

  /// Everything that it can have, with a name in all of it.
  TestInstance with(String name) {
    put("content/articles/flask.md", "# Flask, says " + name);
    put("content/faq/empty.md", "");
    put("config/advisor.yaml", "data: data # " + name);
    put("data/published/0123.txt", name);
    put("data/indexes/abc/segment", name.repeat(10_000));
    put("data/models/big.onnx", "a model");
    try (Store store = Store.open(data())) {
      store.moderatorRoles().add(new RoleId(name), auditEntry(name));
    }
    return this;
  }

  TestInstance put(String path, String text) {
    try {
      Path file = home.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The name that its store holds.
  String kept() {
    try (Store store = Store.open(data())) {
      return String.join(
          " ", store.moderatorRoles().of(GUILD).stream().map(RoleId::value).sorted().toList());
    }
  }

  static AuditEntry auditEntry(String name) {
    return new AuditEntry(
        GUILD, new UserId("u1"), AuditEntry.Kind.MODERATORS_ADDED, name, "", Instant.EPOCH);
  }

  /// The text of every file by its path, but for the store's and the lock's.
  Map<String, String> files() {
    try (Stream<Path> all = Files.walk(home)) {
      Map<String, String> files = new TreeMap<>();
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = home.relativize(file).toString();
        if (!path.matches("data/(native/.*|advisor\\.db.*|in-use)")) {
          files.put(path, Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
