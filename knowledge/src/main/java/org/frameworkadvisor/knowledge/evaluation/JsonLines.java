package org.frameworkadvisor.knowledge.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads files with a JSON object on each line.
///
/// @param example what a line looks like, for messages
record JsonLines(Path file, String example) {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /// Takes one line's object.
  @FunctionalInterface
  interface Row {
    void take(JsonNode json, int line) throws IOException;
  }

  /// Reads all lines that are not blank.
  void forEach(Row row) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          row.take(parsed(line, number), number);
        }
      }
    } catch (CharacterCodingException _) {
      throw new LabelledQuestion.MalformedSetException(
          file, 0, "The file is not UTF-8.", "Save it as UTF-8.");
    }
  }

  /// The text under a key, which must be there and not blank.
  String text(JsonNode json, String key, int line) throws LabelledQuestion.MalformedSetException {
    JsonNode value = json.path(key);
    String text = value.isTextual() || value.isIntegralNumber() ? value.asText() : "";
    if (text.isBlank()) {
      throw wrong(line, "The line has no " + key + ".");
    }
    return text;
  }

  LabelledQuestion.MalformedSetException wrong(int line, String message) {
    return new LabelledQuestion.MalformedSetException(
        file, line, message, "Write one " + example + " per line.");
  }

  private JsonNode parsed(String line, int number) throws IOException {
    JsonNode json;
    try {
      json = JSON.readValue(line);
    } catch (JsonProcessingException _) {
      throw wrong(number, "The line is not valid JSON.");
    }
    if (!json.isObject()) {
      throw wrong(number, "The line is not a JSON object.");
    }
    return json;
  }
}
