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
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.RoleId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.store.SqliteCopies;
import org.frameworkadvisor.bot.store.Store;

/// An instance in a folder: a data folder, content and settings.
record Instance(Path home) {
  static final GuildId GUILD = new GuildId("g1");

  Path data() {
    return home.resolve("data");
  }

  Path content() {
    return home.resolve("content");
  }

  Places places() {
    return new Places(data(), content(), home.resolve("config/advisor.yaml"));
  }

  DataFolder folder() {
    return new DataFolder(places(), new SqliteCopies(data()));
  }

  Backups backups() {
    return new Backups(
        places(),
        folder(),
        new SqliteCopies(data()),
        "1.2.3",
        InstantSource.fixed(Instant.parse("2026-11-26T10:20:30Z")));
  }

  /// Everything that it can have, with a name in all of it.
  Instance with(String name) {
    put("content/articles/flask.md", "# Flask, says " + name);
    put("content/faq/empty.md", "");
    put("config/advisor.yaml", "data: data # " + name);
    put("data/published/0123.txt", name);
    put("data/indexes/abc/segment", name.repeat(10_000));
    put("data/models/big.onnx", "a model");
    try (Store store = Store.open(data())) {
      store.moderatorRoles().add(new RoleId(name), act(name));
    }
    return this;
  }

  Instance put(String path, String text) {
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

  static Act act(String name) {
    return new Act(GUILD, new UserId("u1"), Act.Kind.MODERATORS_ADDED, name, "", Instant.EPOCH);
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
