package org.frameworkadvisor.bot.control;

import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the sockets of all instances are. A socket's path must be short; where the data folder's
/// is too long, the socket lies in the system's folder for temporary files, in a folder of its own
/// that no other user may enter, and a file here says where.
final class SocketFolder {
  /// Linux takes 107 bytes, macOS 103.
  private static final int LONGEST_PATH = 100;

  private static final int LONGEST_POINTER = 4096;
  private static final String SOCKET = ".socket";
  private static final String POINTER = ".elsewhere";
  private static final String FAR = "advisor-";
  private static final Logger LOG = LoggerFactory.getLogger(SocketFolder.class);

  private final Path folder;

  SocketFolder(Path data) {
    this.folder = data.toAbsolutePath().resolve("control");
  }

  /// A socket of this instance, that others find from now on.
  ///
  /// @param name the file that others find it by
  /// @param path the socket itself
  record Listening(ServerSocketChannel channel, Path name, Path path) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      try (channel) {
        Files.deleteIfExists(name);
        Files.deleteIfExists(path);
        if (!name.equals(path)) {
          Files.deleteIfExists(path.resolveSibling(""));
        }
      }
    }
  }

  /// Begins to listen.
  Listening listen() throws IOException {
    Files.createDirectories(folder);
    ownersOnly(folder, "rwx------");
    tidy();
    return listen(UUID.randomUUID().toString().substring(0, 8));
  }

  Listening listen(String instance) throws IOException {
    Path near = folder.resolve(instance + SOCKET);
    boolean isNear = fits(near);
    Path name = isNear ? near : folder.resolve(instance + POINTER);
    // Others delete a socket that does not answer, so this one appears once it does.
    Path aside = folder.resolve(instance + ".part");
    Path bound = isNear ? aside : Files.createTempDirectory(FAR).resolve(instance + SOCKET);
    Listening listening = new Listening(bound(bound), name, isNear ? near : bound);
    try {
      if (!isNear) {
        Files.writeString(aside, bound.toString());
      }
      Files.move(aside, name, StandardCopyOption.ATOMIC_MOVE);
      return listening;
    } catch (IOException | RuntimeException e) {
      listening.channel().close();
      Files.deleteIfExists(aside);
      throw e;
    }
  }

  private void tidy() {
    for (Path name : names()) {
      try {
        SocketChannel.open(address(name)).close();
      } catch (IOException | InvalidPathException e) {
        discardIfDead(name, e);
      }
    }
  }

  private static ServerSocketChannel bound(Path path) throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.bind(UnixDomainSocketAddress.of(path));
      ownersOnly(path, "rw-------");
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean fits(Path path) {
    return path.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH;
  }

  private static void ownersOnly(Path path, String permissions) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (posix != null) {
      posix.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }

  /// The files that sockets are found by.
  List<Path> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(
              file -> file.toString().endsWith(SOCKET) || file.toString().endsWith(POINTER))
          .sorted()
          .toList();
    } catch (IOException e) {
      LOG.warn("{} cannot be read ({}). Free rights there.", folder, e.toString());
      return List.of();
    }
  }

  /// The socket that a file leads to.
  static UnixDomainSocketAddress address(Path name) throws IOException {
    if (name.toString().endsWith(SOCKET)) {
      return UnixDomainSocketAddress.of(name);
    }
    if (Files.size(name) > LONGEST_POINTER) {
      throw new IOException(name + " names no socket");
    }
    return UnixDomainSocketAddress.of(Files.readString(name));
  }

  /// Takes away what an instance left behind that was killed.
  ///
  /// @param failure of the attempt to reach it
  /// @return whether it was killed
  static boolean discardIfDead(Path name, Exception failure) {
    try {
      Path socket = address(name).getPath();
      if (!(failure instanceof ConnectException) && Files.exists(socket)) {
        return false;
      }
      Path own = socket.resolveSibling("");
      // Nothing else that a file may name.
      if (socket.toString().matches(".*/" + FAR + "[^/]*/[^/]*" + SOCKET)) {
        Files.deleteIfExists(socket);
        Files.deleteIfExists(own);
      }
    } catch (IOException | InvalidPathException e) {
      LOG.debug("{} leads nowhere", name, e);
    }
    try {
      Files.deleteIfExists(name);
    } catch (IOException e) {
      LOG.debug("{} stays", name, e);
    }
    return true;
  }
}
