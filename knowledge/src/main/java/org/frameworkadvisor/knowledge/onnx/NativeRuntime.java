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
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Unpacks ONNX Runtime's native libraries once. Left to itself it unpacks them anew at every
/// start, which takes longer than loading a model. Where they are there already, nothing has to be
/// left of them in the jar.
final class NativeRuntime {
  private static final String PATH_PROPERTY = "onnxruntime.native.path";
  private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir", ""));

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
    if (!Files.isWritable(TEMPORARY)) {
      throw new IOException(
          "there is no writable folder for temporary files at "
              + TEMPORARY
              + " (-Djava.io.tmpdir names another)");
    }
    Set<Path> before = temporaryFolders();
    OrtEnvironment.getEnvironment();
    keepOpen();
    for (Path made : temporaryFolders()) {
      if (!before.contains(made)) {
        try {
          Files.deleteIfExists(made);
        } catch (DirectoryNotEmptyException e) {
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
    } catch (ReflectiveOperationException e) {
      throw new IOException("ONNX Runtime is not the version that is expected", e);
    }
  }

  private static Set<Path> temporaryFolders() throws IOException {
    Set<Path> folders = new HashSet<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(TEMPORARY, "onnxruntime-java*")) {
      all.forEach(folders::add);
    }
    return folders;
  }

  private static void unpack(Path folder, Path prepared) throws IOException {
    if (System.getProperty(PATH_PROPERTY) == null) {
      String name = "onnxruntime-" + version() + "-" + platform();
      folder(folder.resolve(name), prepared.resolve(name), "ai/onnxruntime/native/" + platform())
          .ifPresent(used -> System.setProperty(PATH_PROPERTY, used.toAbsolutePath().toString()));
    }
  }

  /// The folder that has the libraries.
  ///
  /// @param resources where they are on the class path
  /// @return empty where they are nowhere, and it is for ONNX Runtime to say so
  static Optional<Path> folder(Path own, Path prepared, String resources) throws IOException {
    if (LIBRARIES.stream().allMatch(library -> Files.isReadable(prepared.resolve(file(library))))) {
      return Optional.of(prepared);
    }
    UnpackedResources unpacked = new UnpackedResources(own, own);
    for (String library : LIBRARIES) {
      String resource = resources + "/" + file(library);
      if (!Files.exists(own.resolve(file(library)))
          && NativeRuntime.class.getClassLoader().getResource(resource) == null) {
        return Optional.empty();
      }
      unpacked.file(file(library), UnpackedResources.copyOf(resource));
    }
    return Optional.of(own);
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
