package org.frameworkadvisor.knowledge.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OnnxEmbedderTest {
  private static final Path MODELS = Path.of("target", "test-data", "models");

  private static List<Embedder> embedders = List.of();

  @BeforeAll
  static void load() throws IOException, InterruptedException {
    embedders = OnnxModels.load(MODELS);
  }

  @AfterAll
  static void close() {
    embedders.forEach(Embedder::close);
  }

  @ParameterizedTest
  @EnumSource(EmbeddingModel.class)
  void closeInMeaningIsCloseInSpace(EmbeddingModel model) {
    Embedder embedder = embedder(model);
    float[] question = embedder.question("How do I protect passwords?").vector();
    double near =
        cosine(question, embedder.passage("Django hashes passwords for its users.").vector());
    double far = cosine(question, embedder.passage("Rice is cooked in plenty of water.").vector());
    assertThat(near).isGreaterThan(far + 0.05);
    assertThat(cosine(question, question)).isCloseTo(1, within(1e-5));
  }

  @ParameterizedTest
  @EnumSource(EmbeddingModel.class)
  void theSameTextGivesTheSameVector(EmbeddingModel model) {
    Embedder embedder = embedder(model);
    float[] first = embedder.passage("Flask came in 2011.").vector();
    embedder.passage("Something much longer in between, to change what lies in memory.");
    assertThat(embedder.passage("Flask came in 2011.").vector()).isEqualTo(first);
  }

  @Test
  void aDamagedModelIsUnpackedAnew(@TempDir Path folder) throws IOException {
    Path weights =
        folder
            .resolve(EmbeddingModel.MINILM.id())
            .resolve(ModelFiles.in(MODELS, MODELS, EmbeddingModel.MINILM).weights().getFileName());
    Files.createDirectories(weights.resolveSibling(""));
    Files.writeString(weights, "cut off");
    try (OnnxEmbedder embedder = OnnxEmbedder.load(EmbeddingModel.MINILM, folder, MODELS)) {
      assertThat(embedder.question("What is lost?").vector())
          .isEqualTo(embedder(EmbeddingModel.MINILM).question("What is lost?").vector());
    }
  }

  @Test
  void piecesCanBeCountedOff() {
    Embedder bge = embedder(EmbeddingModel.BGE);
    String text = "Uses: Flask suits prototypes. Django suits shops!";
    assertThat(bge.passage(text).tokens().size()).isEqualTo(bge.pieces(text).length);
    int before = bge.pieces("Uses: Flask suits prototypes. ").length;
    assertThat(before + bge.pieces("Django suits shops!").length)
        .isEqualTo(bge.pieces(text).length);
  }

  @Test
  void punctuationInAQuestionDoesNotCount() {
    Embedder bge = embedder(EmbeddingModel.BGE);
    Embedder.Embedding question = bge.question("Is it fast?!");
    assertThat(question.tokens().size()).isEqualTo(3);
    assertThat(question.pieces()).containsExactly(bge.pieces("is it fast"));
  }

  /// The kept shift is what the instruction changes on average; `-Dshift.write=true` writes it
  /// anew.
  @ParameterizedTest
  @EnumSource(names = "BGE")
  void theKeptShiftIsWhatTheInstructionDoes(EmbeddingModel model) throws IOException {
    try (OnnxEmbedder embedder = OnnxEmbedder.load(model, MODELS, MODELS)) {
      float[] measured = QuestionShift.measured(embedder, ordinaryQuestions());
      if (Boolean.getBoolean("shift.write")) {
        Path resources = Path.of("src", "main", "resources");
        String folder = QuestionShift.class.getPackageName().replace('.', '/');
        Files.write(
            resources.resolve(folder).resolve(QuestionShift.file(model)),
            QuestionShift.encoded(measured));
      }
      float[] kept = QuestionShift.of(model);
      assertThat(cosine(kept, measured) / (length(kept) * length(measured))).isGreaterThan(0.85);
      assertThat(length(kept)).isCloseTo(length(measured), within(0.05));
    }
  }

  private static Embedder embedder(EmbeddingModel model) {
    return embedders.stream().filter(e -> e.id().equals(model.id())).findFirst().orElseThrow();
  }

  private static List<String> ordinaryQuestions() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> questions = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("evaluation", "questions.jsonl"))) {
      JsonNode question = json.readTree(line);
      if (question.path("label").asText().equals("answerable")) {
        questions.add(question.path("text").asText());
      }
    }
    return questions;
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  private static double length(float[] vector) {
    return Math.sqrt(cosine(vector, vector));
  }
}
