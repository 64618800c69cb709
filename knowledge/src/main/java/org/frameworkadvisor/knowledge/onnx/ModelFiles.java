package org.frameworkadvisor.knowledge.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A model's weights and vocabulary as files of their own, unpacked by the first start. The weights
/// are kept in the form that ONNX Runtime has optimised, which loads several times faster.
///
/// @param weights in ONNX Runtime's own format
/// @param vocabulary one piece per line
record ModelFiles(Path weights, Path vocabulary) {
  private static final String WEIGHTS = ".onnx";
  private static final String VOCABULARY = "vocabulary.txt";

  /// Finds the files in either folder, or makes them in the first one.
  static ModelFiles in(Path folder, Path prepared, EmbeddingModel model) throws IOException {
    UnpackedResources files =
        new UnpackedResources(folder.resolve(model.id()), prepared.resolve(model.id()));
    return new ModelFiles(
        files.file(weightsName(), file -> optimise(model, file)),
        files.file(VOCABULARY, file -> Files.write(file, vocabulary(model))));
  }

  /// Makes the files in a folder, in place of what is there.
  static ModelFiles anew(Path folder, EmbeddingModel model) throws IOException {
    Path own = folder.resolve(model.id());
    Files.deleteIfExists(own.resolve(weightsName()));
    Files.deleteIfExists(own.resolve(VOCABULARY));
    return in(folder, folder, model);
  }

  private static String weightsName() {
    return "optimised-" + NativeRuntime.version() + "-" + NativeRuntime.platform() + ".ort";
  }

  /// Stops short of what only this very processor could run, for a data folder may move.
  private static void optimise(EmbeddingModel model, Path into) throws IOException {
    try (InputStream packed = UnpackedResources.resource(model.resource() + WEIGHTS);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
      options.setOptimizedModelFilePath(into.toString());
      options.addConfigEntry("session.save_model_format", "ORT");
      options.setIntraOpNumThreads(1);
      OrtEnvironment.getEnvironment().createSession(packed.readAllBytes(), options).close();
    } catch (OrtException e) {
      throw new IOException("cannot unpack the model " + model.id() + " to " + into, e);
    }
  }

  private static List<String> vocabulary(EmbeddingModel model) throws IOException {
    List<String> pieces = new ArrayList<>();
    try (InputStream packed = UnpackedResources.resource(model.resource() + "-tokenizer.json");
        JsonParser json = new JsonFactory().createParser(packed)) {
      skipTo(json, "model");
      skipTo(json, "vocab");
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String piece = json.currentName();
        int id = json.nextIntValue(-1);
        while (pieces.size() <= id) {
          pieces.add("");
        }
        pieces.set(id, piece);
      }
    }
    return pieces;
  }

  /// Moves into the object's field of this name, past everything before it.
  private static void skipTo(JsonParser json, String name) throws IOException {
    while (json.nextToken() != null) {
      if (json.currentToken() == JsonToken.FIELD_NAME) {
        if (json.currentName().equals(name)) {
          return;
        }
        json.nextToken();
        json.skipChildren();
      }
    }
    throw new IOException("the tokenizer has no \"" + name + "\"");
  }
}
