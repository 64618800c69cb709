package org.frameworkadvisor.knowledge.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A question of which a person said whether, and by which words, a knowledge base answers it.
///
/// @param gold quotes of which any answers
/// @param goldAlso quotes that a lenient reading counts too
public record Labelled(
    String id, String text, Label label, List<String> gold, List<String> goldAlso) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public Labelled {
    gold = List.copyOf(gold);
    goldAlso = List.copyOf(goldAlso);
  }

  /// What a person said of the question.
  public enum Label {
    ANSWERABLE,
    UNANSWERABLE,
    OFFTOPIC,
    UNCLEAR
  }

  /// Reads one question per line: `{"id","text","label","gold":[…],"gold_also":[…]}`.
  public static List<Labelled> read(Path file) throws IOException {
    List<Labelled> questions = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          questions.add(read(line, file + ":" + number));
        }
      }
    }
    return questions;
  }

  private static Labelled read(String line, String place) throws IOException {
    try {
      JsonNode json = JSON.readTree(line);
      return new Labelled(
          json.path("id").asText(place),
          json.required("text").asText(),
          Label.valueOf(json.required("label").asText().toUpperCase(Locale.ROOT)),
          strings(json.path("gold")),
          strings(json.path("gold_also")));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException(
          place
              + ": not a labelled question. Give \"text\" and \"label\" (answerable,"
              + " unanswerable, offtopic or unclear): "
              + e.getMessage(),
          e);
    }
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.asText()));
    return strings;
  }

  /// Whether a passage's text holds one of the gold quotes.
  ///
  /// @param lenient counts [#goldAlso] too
  boolean isAnsweredBy(String passage, boolean lenient) {
    String folded = folded(passage);
    return gold.stream().anyMatch(quote -> folded.contains(folded(quote)))
        || (lenient && goldAlso.stream().anyMatch(quote -> folded.contains(folded(quote))));
  }

  /// Without differences in case, white space, quotes and dashes.
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\u2018\\u2019\\u201a\\u2032]", "'")
        .replaceAll("[\\u201c\\u201d\\u201e\\u2033]", "\"")
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }
}
