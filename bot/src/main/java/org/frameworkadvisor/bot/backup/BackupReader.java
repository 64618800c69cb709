package org.frameworkadvisor.bot.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.frameworkadvisor.knowledge.content.RegularFile;
import org.frameworkadvisor.knowledge.content.Sha256;

/// Reads a backup, which may come from anywhere: it believes nothing that it has not checked, and
/// unpacks no more than it says that it holds.
final class BackupReader implements AutoCloseable {
  private static final long MOST_LIST_BYTES = 64L << 20;

  /// What is kept shrinks to a tenth or so; what shrinks to less than this was made to fill disks.
  private static final long MOST_GROWTH = 200;

  private static final long ALWAYS_ALLOWED = 64L << 20;

  private final ZipFile zip;
  private final BackupManifest manifest;

  private BackupReader(ZipFile zip, BackupManifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  static BackupReader open(Path file) throws IOException, BackupException {
    ZipFile zip;
    try {
      RegularFile.require(file);
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new BackupException("It is damaged, or no backup of this program.");
    } catch (NoSuchFileException e) {
      throw new BackupException("There is no such file.");
    }
    try {
      BackupManifest manifest = manifest(zip);
      requireSound(zip, manifest, Files.size(file));
      return new BackupReader(zip, manifest);
    } catch (IOException | BackupException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  BackupManifest manifest() {
    return manifest;
  }

  private static BackupManifest manifest(ZipFile zip) throws IOException, BackupException {
    ZipEntry entry = zip.getEntry(BackupManifest.NAME);
    if (entry == null) {
      throw new BackupException("It is no backup of this program.");
    }
    try (InputStream bytes = zip.getInputStream(entry)) {
      byte[] list = bytes.readNBytes((int) MOST_LIST_BYTES);
      return BackupManifest.parse(new String(list, StandardCharsets.UTF_8));
    }
  }

  private static void requireSound(ZipFile zip, BackupManifest manifest, long packed)
      throws BackupException {
    Set<String> held = new HashSet<>();
    zip.stream().map(ZipEntry::getName).forEach(held::add);
    Set<String> listed = new HashSet<>(Set.of(BackupManifest.NAME));
    manifest.files().forEach(file -> listed.add(file.path()));
    if (!held.equals(listed) || zip.size() != listed.size()) {
      throw new BackupException("It does not hold what its list says. Use another backup.");
    }
    if (manifest.size() > Math.max(ALWAYS_ALLOWED, packed * MOST_GROWTH)) {
      throw new BackupException("It would grow beyond measure. Use one that you trust.");
    }
  }

  /// Unpacks one file to where there is none.
  ///
  /// @throws BackupException where it is not what the list says
  void unpack(BackupManifest.Entry file, Path target) throws IOException, BackupException {
    Files.createDirectories(target.resolveSibling(""));
    MessageDigest digest = Sha256.digest();
    try (InputStream bytes = zip.getInputStream(zip.getEntry(file.path()));
        FileChannel out =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream unpacked = Channels.newOutputStream(out)) {
      byte[] buffer = new byte[1 << 16];
      long left = file.size();
      int read = bytes.read(buffer);
      while (read >= 0 && read <= left) {
        left -= read;
        digest.update(buffer, 0, read);
        unpacked.write(buffer, 0, read);
        read = bytes.read(buffer);
      }
      if (left != 0 || read >= 0) {
        throw damaged(file);
      }
      out.force(true);
    } catch (ZipException e) {
      throw damaged(file);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(file.hash())) {
      throw damaged(file);
    }
  }

  private static BackupException damaged(BackupManifest.Entry file) {
    return new BackupException(
        "It is damaged: " + file.path() + " has changed. Use another backup.");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
