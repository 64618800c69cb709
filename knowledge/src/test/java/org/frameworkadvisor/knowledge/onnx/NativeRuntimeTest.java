package org.frameworkadvisor.knowledge.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the native libraries are taken from. An image has them prepared, for its own platform, and
/// no more of them in its jars.
class NativeRuntimeTest {
  private static final String IN_THE_JAR = "ai/onnxruntime/native/" + NativeRuntime.platform();
  private static final String NOWHERE = "ai/onnxruntime/native/none";

  @TempDir private Path folder;
  private Path own = Path.of("");
  private Path prepared = Path.of("");

  @BeforeEach
  void name() {
    own = folder.resolve("own");
    prepared = folder.resolve("prepared");
  }

  @Test
  void preparedOnesNeedNoneInTheJar() throws IOException {
    put(prepared, "onnxruntime", "onnxruntime4j_jni");

    assertThat(NativeRuntime.folder(own, prepared, NOWHERE)).hasValue(prepared);
    assertThat(own).doesNotExist();
  }

  @Test
  void thoseOfAnEarlierStartNeedNoneInTheJar() throws IOException {
    put(own, "onnxruntime", "onnxruntime4j_jni");

    assertThat(NativeRuntime.folder(own, prepared, NOWHERE)).hasValue(own);
  }

  @Test
  void whereOneIsMissingBothAreUnpacked() throws IOException {
    put(prepared, "onnxruntime");

    assertThat(NativeRuntime.folder(own, prepared, IN_THE_JAR)).hasValue(own);
    assertThat(own.resolve(System.mapLibraryName("onnxruntime"))).isNotEmptyFile();
    assertThat(own.resolve(System.mapLibraryName("onnxruntime4j_jni"))).isNotEmptyFile();
  }

  @Test
  void whereThereAreNoneItIsLeftToOnnxRuntimeToSaySo() throws IOException {
    assertThat(NativeRuntime.folder(own, prepared, NOWHERE)).isEmpty();
  }

  private static void put(Path folder, String... libraries) throws IOException {
    Files.createDirectories(folder);
    for (String library : libraries) {
      Files.writeString(folder.resolve(System.mapLibraryName(library)), "a library");
    }
  }
}
