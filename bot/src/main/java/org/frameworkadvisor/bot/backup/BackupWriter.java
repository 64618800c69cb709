package org.frameworkadvisor.bot.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.frameworkadvisor.knowledge.content.Sha256;

/// Writes the files of a backup, one after the other, and their list.
final class BackupWriter implements AutoCloseable {
  private final FileChannel file;
  private final ZipOutputStream zip;
  private final List<BackupManifest.Entry> written = new ArrayList<>();
  private int linksLeftOut;

  /// @param part an empty file
  BackupWriter(Path part) throws IOException {
    this.file = FileChannel.open(part, StandardOpenOption.WRITE);
    OutputStream bytes = Channels.newOutputStream(file);
    this.zip = new ZipOutputStream(new BufferedOutputStream(bytes, 1 << 16));
  }

  int files() {
    return written.size();
  }

  int linksLeftOut() {
    return linksLeftOut;
  }

  /// Adds a file.
  ///
  /// @throws BackupException where the backup could not be restored with it
  void add(String path, Path source) throws IOException, BackupException {
    if (!BackupManifest.allows(path)) {
      throw new BackupException(
          "A backup cannot hold "
              + source.toString().replaceAll("\\p{Cntrl}", "?")
              + ": its name has a colon, a backslash or a control character, or its path is too"
              + " long. Rename it.");
    }
    MessageDigest digest = Sha256.digest();
    zip.putNextEntry(new ZipEntry(path));
    long size;
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(source), digest)) {
      size = bytes.transferTo(zip);
    }
    zip.closeEntry();
    written.add(new BackupManifest.Entry(HexFormat.of().formatHex(digest.digest()), size, path));
  }

  /// Adds the files of a folder, or one file under its own name. A link may lead anywhere, so none
  /// is followed.
  void addTree(String path, Path tree) throws IOException, BackupException {
    for (Path source : FileTree.walk(tree)) {
      if (Files.isSymbolicLink(source)) {
        linksLeftOut++;
      } else if (Files.isRegularFile(source)) {
        Path inside = source.equals(tree) ? tree.getFileName() : tree.relativize(source);
        add(path + "/" + inside.toString().replace('\\', '/'), source);
      }
    }
  }

  /// Adds the list. When this returns, the disk has everything.
  void finish(String program, String created) throws IOException {
    zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
    String list = new BackupManifest(BackupManifest.FORMAT, program, created, written).text();
    zip.write(list.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
    zip.flush();
    file.force(true);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /// The SHA-256 of a file.
  static String hash(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
