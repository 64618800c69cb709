package org.frameworkadvisor.knowledge.onnx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// A model's weights and vocabulary as files of their own. A session starts from a file in about 70
/// ms, from inside a jar in a second, so the first start unpacks them.
///
/// @param weights the ONNX graph
/// @param vocabulary one piece per line
record ModelFiles(Path weights, Path vocabulary) {

  /// Finds the files in a folder, unpacking them first where they are missing. Safe when several
  /// processes start at once: each file appears whole or not at all.
  static ModelFiles in(Path folder, Model model) throws IOException {
    Path home = folder.resolve(model.id());
    ModelFiles files = new ModelFiles(home.resolve("model.onnx"), home.resolve("vocabulary.txt"));
    if (!Files.exists(files.weights)) {
      Files.createDirectories(home);
      try (InputStream packed = resource(model.resource() + ".onnx")) {
        put(packed, files.weights);
      }
    }
    if (!Files.exists(files.vocabulary)) {
      Path unpacked = Files.createTempFile(home, "vocabulary", ".part");
      Files.write(unpacked, vocabulary(model));
      move(unpacked, files.vocabulary);
    }
    return files;
  }

  private static void put(InputStream content, Path file) throws IOException {
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "weights", ".part");
    try {
      Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<String> vocabulary(Model model) throws IOException {
    List<String> pieces = new ArrayList<>();
    try (InputStream packed = resource(model.resource() + "-tokenizer.json");
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

  private static InputStream resource(String name) throws IOException {
    InputStream stream = ModelFiles.class.getClassLoader().getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("the model's file " + name + " is not on the class path");
    }
    return stream;
  }
}
