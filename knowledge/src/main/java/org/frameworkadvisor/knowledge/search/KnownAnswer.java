package org.frameworkadvisor.knowledge.search;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// A question with its answer, known beside the passages of a knowledge base and ready to be
/// compared with what is asked.
public final class KnownAnswer {
  private final QuestionWording question;
  private final Set<String> subjects;
  private final List<float[]> vectors;

  /// Packed: thousands are kept, and few of them looked at.
  private final List<byte[]> pieces;

  private KnownAnswer(
      QuestionWording question,
      Set<String> subjects,
      List<Embedder.Embedding> paragraphs,
      float[] centre) {
    this.question = question;
    this.subjects = subjects;
    this.vectors = paragraphs.stream().map(Embedder.Embedding::vector).toList();
    this.pieces =
        question.pieces().size() == 0
            ? List.of()
            : paragraphs.stream()
                .map(paragraph -> paragraph.tokens().centred(centre).bytes())
                .toList();
  }

  /// A lesson as it was read.
  ///
  /// @param subjects what its answer is about
  /// @param paragraphs the question with each paragraph of the answer, as passages
  /// @param centre what pieces are taken relative to
  public static KnownAnswer of(
      QuestionWording question,
      Set<String> subjects,
      List<Embedder.Embedding> paragraphs,
      float[] centre) {
    Set<String> all = new HashSet<>(question.subjects());
    all.addAll(subjects);
    return new KnownAnswer(question, Set.copyOf(all), paragraphs, centre);
  }

  /// The question that it answers.
  public QuestionWording question() {
    return question;
  }

  /// How likely its answer is to answer another question; 0 where that asks about a subject that
  /// the answer does not cover.
  double answers(QuestionWording asked, AnswerDecision decision) {
    if (!subjects.containsAll(asked.subjects())) {
      return 0;
    }
    double closest = closeness(asked);
    TokenVectors wanted = asked.pieces();
    OptionalDouble covered =
        pieces.stream()
            .map(TokenVectors::of)
            .mapToDouble(there -> wanted.coveredBy(there, 0, there.size()))
            .max();
    AnswerDecision.Evidence evidence =
        covered.isPresent()
            ? AnswerDecision.Evidence.of(closest, covered.getAsDouble())
            : AnswerDecision.Evidence.of(closest);
    return decision.answers(evidence) ? decision.probability(evidence) : 0;
  }

  /// How close it comes to a question, -1 to 1.
  double closeness(QuestionWording asked) {
    return vectors.stream()
        .mapToDouble(vector -> Embedder.Embedding.cosine(asked.vector(), vector))
        .max()
        .orElse(0);
  }
}
