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
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// Keeps what the program writes from the other users of the machine, for members said it.
public final class OwnerOnlyFiles {
  private static final Path OWN_STATUS = Path.of("/proc/self/status");

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
    } catch (Throwable e) {
      // The folder keeps others out by itself.
      return;
    }
  }

  /// Takes everything in a folder from others, as far as this user may.
  static void tighten(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      if (all.filter(path -> !isTight(path)).count() > 0) {
        LoggerFactory.getLogger(OwnerOnlyFiles.class)
            .warn("Others may read some of {}. Let it belong to the user who runs this.", folder);
      }
    } catch (IOException | UncheckedIOException e) {
      LoggerFactory.getLogger(OwnerOnlyFiles.class).debug("{} was not looked at", folder, e);
    }
  }

  private static boolean isTight(Path path) {
    Set<PosixFilePermission> mine =
        PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------");
    try {
      if (!Files.isSymbolicLink(path) && !mine.containsAll(Files.getPosixFilePermissions(path))) {
        Files.setPosixFilePermissions(path, mine);
      }
      return true;
    } catch (NoSuchFileException | UnsupportedOperationException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
