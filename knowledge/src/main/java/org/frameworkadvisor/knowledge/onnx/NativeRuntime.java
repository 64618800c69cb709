package org.frameworkadvisor.knowledge.onnx;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Unpacks ONNX Runtime's native libraries once. Left to itself it unpacks them anew at every
/// start, which takes longer than loading a model.
final class NativeRuntime {
  private static final String PATH_PROPERTY = "onnxruntime.native.path";
  private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

  private static final Logger LOG = LoggerFactory.getLogger(NativeRuntime.class);
  private static boolean isStarted;

  private NativeRuntime() {}

  /// Starts ONNX Runtime; later calls change nothing.
  ///
  /// @param folder where they are unpacked to
  /// @param prepared where they may have been unpacked in advance
  static synchronized void prepare(Path folder, Path prepared) throws IOException {
    if (isStarted) {
      return;
    }
    unpack(folder, prepared);
    start();
    isStarted = true;
  }

  /// It makes a temporary folder, also where there is nothing to unpack, and leaves it behind when
  /// the process ends by halting.
  private static void start() throws IOException {
    Set<Path> before = temporaryFolders();
    OrtEnvironment.getEnvironment();
    keepOpen();
    for (Path made : temporaryFolders()) {
      if (!before.contains(made)) {
        try {
          Files.deleteIfExists(made);
        } catch (DirectoryNotEmptyException inUse) {
          LOG.debug("{} is in use", made);
        }
      }
    }
  }

  /// When the process is told to end, ONNX Runtime closes its environment under the questions that
  /// are still being read, which crashes. It counts who has it open: opening it once more, which
  /// Java code has no public way to do, keeps it.
  private static void keepOpen() throws IOException {
    try {
      Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      api.setAccessible(true);
      Method open =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      open.setAccessible(true);
      open.invoke(null, api.getLong(null), 2, OrtEnvironment.DEFAULT_NAME);
    } catch (ReflectiveOperationException changed) {
      throw new IOException("ONNX Runtime is not the version that is expected", changed);
    }
  }

  private static Set<Path> temporaryFolders() throws IOException {
    Set<Path> folders = new HashSet<>();
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
    try (DirectoryStream<Path> all = Files.newDirectoryStream(temporary, "onnxruntime-java*")) {
      all.forEach(folders::add);
    }
    return folders;
  }

  private static void unpack(Path folder, Path prepared) throws IOException {
    String platform = platform();
    String resources = "ai/onnxruntime/native/" + platform + "/";
    boolean isThere =
        NativeRuntime.class.getClassLoader().getResource(resources + file(LIBRARIES.getFirst()))
            != null;
    if (!isThere || System.getProperty(PATH_PROPERTY) != null) {
      return;
    }
    String name = "onnxruntime-" + version() + "-" + platform;
    Path ready = prepared.resolve(name);
    if (!LIBRARIES.stream().allMatch(library -> Files.isReadable(ready.resolve(file(library))))) {
      Unpacked unpacked = new Unpacked(folder.resolve(name), folder.resolve(name));
      for (String library : LIBRARIES) {
        unpacked.file(file(library), Unpacked.copyOf(resources + file(library)));
      }
      use(unpacked.folder());
    } else {
      use(ready);
    }
  }

  private static void use(Path folder) {
    System.setProperty(PATH_PROPERTY, folder.toAbsolutePath().toString());
  }

  private static String file(String library) {
    return System.mapLibraryName(library);
  }

  /// The version of the library in use.
  static String version() {
    String version = OrtEnvironment.class.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }

  /// Operating system and processor, as ONNX Runtime names them.
  static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch", "");
    String os = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
    return os + "-" + (processor.equals("aarch64") ? "aarch64" : "x64");
  }
}
