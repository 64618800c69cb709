package org.frameworkadvisor.knowledge.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Reads questions, and answers that are no part of the content, by one state of it.
public final class KnownAnswerMatcher {
  /// Of a long answer, what is looked for its meaning.
  private static final int MOST_PARAGRAPHS = 8;

  /// Of many lessons so many are compared piece by piece.
  private static final int LOOKED_AT = 16;

  private final PassageIndex index;
  private final EmbeddedQuestions questions;
  private final AnswerDecision decision;
  private final Function<String, List<String>> subjects;
  private final float[] centre;

  /// @param subjects what a text is about
  public KnownAnswerMatcher(
      PassageIndex index,
      EmbeddedQuestions questions,
      AnswerDecision decision,
      Function<String, List<String>> subjects) {
    this.index = index;
    this.questions = questions;
    this.decision = decision;
    this.subjects = subjects;
    this.centre = new PassageIndex.Metadata(index.notes()).centre(0);
  }

  /// Reads a question; where it has just been looked up, without a model.
  ///
  /// @param deadline when to give up, from now
  public QuestionWording wording(Question question, Duration deadline) throws TimeoutException {
    String text = corrected(question);
    return wording(question, text, questions.of(text, deadline).getFirst());
  }

  /// Reads questions with their answers, by vectors that are kept.
  ///
  /// @param answers as many as questions, in their order
  /// @throws InterruptedException when the thread was interrupted
  public List<KnownAnswer> knownAnswers(
      List<Question> asked, List<String> answers, VectorStore store)
      throws IOException, InterruptedException {
    List<QuestionWording> wordings = wordings(asked, store);
    List<List<String>> paragraphs = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      paragraphs.add(paragraphs(asked.get(i), answers.get(i)));
    }
    List<String> texts = paragraphs.stream().flatMap(List::stream).toList();
    List<Embedder.Embedding> embedded =
        new EmbeddingCache(model(), store, true, () -> {}).of(texts);
    List<KnownAnswer> knownAnswers = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < asked.size(); i++) {
      int end = next + paragraphs.get(i).size();
      Set<String> about = new HashSet<>(subjects.apply(answers.get(i)));
      knownAnswers.add(KnownAnswer.of(wordings.get(i), about, embedded.subList(next, end), centre));
      next = end;
    }
    return knownAnswers;
  }

  /// The lesson that answers a question: one that was taught for the same question, else one whose
  /// answer says more surely what is asked than anything else that was found.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1
  public Optional<QuestionWording.Match> bestAnswer(
      QuestionWording asked, List<KnownAnswer> knownAnswers, double otherwise) {
    Optional<QuestionWording.Match> same =
        asked.among(knownAnswers.stream().map(KnownAnswer::question).toList());
    if (same.isPresent()) {
      return same;
    }
    return IntStream.range(0, knownAnswers.size())
        .mapToObj(i -> new Near(i, knownAnswers.get(i).closeness(asked)))
        .filter(near -> near.mayAnswer(decision))
        .sorted(Comparator.comparingDouble(Near::closeness).reversed())
        .limit(LOOKED_AT)
        .map(near ->
            new QuestionWording.Match(
                near.index(), knownAnswers.get(near.index()).answers(asked, decision)))
        .filter(match -> match.probability() > otherwise)
        .max(Comparator.comparingDouble(QuestionWording.Match::probability));
  }

  private List<QuestionWording> wordings(List<Question> kept, VectorStore store)
      throws IOException, InterruptedException {
    List<String> texts = kept.stream().map(this::corrected).toList();
    List<Embedder.Embedding> embedded = EmbeddingCache.ofQuestions(model(), store).of(texts);
    return IntStream.range(0, texts.size())
        .mapToObj(i -> wording(kept.get(i), texts.get(i), embedded.get(i)))
        .toList();
  }

  private record Near(int index, double closeness) {
    /// Whether it could answer if it covered all of the question.
    boolean mayAnswer(AnswerDecision decision) {
      return decision.answers(AnswerDecision.Evidence.of(closeness, 1))
          || decision.answers(AnswerDecision.Evidence.of(closeness));
    }
  }

  private Embedder model() {
    return questions.embedders().getFirst();
  }

  private String corrected(Question question) {
    return index.read(question.text(), model().vocabulary()).text();
  }

  private QuestionWording wording(Question question, String text, Embedder.Embedding embedded) {
    return QuestionWording.of(
        question.text(), text, new HashSet<>(subjects.apply(text)), embedded, centre);
  }

  /// Each below the question, as passages are below their headings.
  private static List<String> paragraphs(Question question, String answer) {
    return answer
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(MOST_PARAGRAPHS)
        .map(line -> new PassageView(question.text(), line, false).text())
        .toList();
  }
}
