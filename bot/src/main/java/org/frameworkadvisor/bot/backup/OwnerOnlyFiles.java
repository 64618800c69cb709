package org.frameworkadvisor.bot.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// Keeps what the program writes from the other users of the machine, for members said it.
public final class OwnerOnlyFiles {
  private static final Path OWN_STATUS = Path.of("/proc/self/status");

  private static final Set<PosixFilePermission> OWNERS =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnlyFiles() {}

  /// Has the system make every file of this process for its owner alone from now on, whichever
  /// library makes it. The launcher has done so already, and sooner.
  @SuppressWarnings("restricted") // no memory is touched
  public static void fromNowOn() {
    try {
      if (Files.exists(OWN_STATUS) && Files.readString(OWN_STATUS).contains("Umask:\t0077")) {
        return;
      }
      Linker system = Linker.nativeLinker();
      FunctionDescriptor form = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
      MethodHandle umask =
          system.downcallHandle(system.defaultLookup().find("umask").orElseThrow(), form);
      int _ = (int) umask.invokeExact(077);
    } catch (Throwable _) {
      // The folder keeps others out. No logger may be made before its file is known.
    }
  }

  /// Takes everything in a folder from others, as far as this user may.
  static void tighten(Path folder) {
    try (Stream<Path> all = Files.walk(folder.toRealPath())) {
      if (all.filter(path -> !isTight(path)).count() > 0) {
        LoggerFactory.getLogger(OwnerOnlyFiles.class)
            .warn("Others may read some of {}. Let it belong to the user who runs this.", folder);
      }
    } catch (IOException | UncheckedIOException e) {
      LoggerFactory.getLogger(OwnerOnlyFiles.class).debug("{} was not looked at", folder, e);
    }
  }

  private static boolean isTight(Path path) {
    try {
      if (Files.isSymbolicLink(path)) {
        return true;
      }
      Set<PosixFilePermission> rights = new HashSet<>(Files.getPosixFilePermissions(path));
      if (rights.retainAll(OWNERS)) {
        Files.setPosixFilePermissions(path, rights);
      }
      return true;
    } catch (NoSuchFileException | UnsupportedOperationException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
