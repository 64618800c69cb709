package org.frameworkadvisor.knowledge.retrieval;

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
public final class Lessons {
  /// Of a long answer, what is looked for its meaning.
  private static final int MOST_PARAGRAPHS = 8;

  /// Of many lessons so many are compared piece by piece.
  private static final int LOOKED_AT = 16;

  private final PassageIndex index;
  private final EmbeddedQuestions questions;
  private final Decision decision;
  private final Function<String, List<String>> subjects;
  private final float[] centre;

  /// @param subjects what a text is about
  public Lessons(
      PassageIndex index,
      EmbeddedQuestions questions,
      Decision decision,
      Function<String, List<String>> subjects) {
    this.index = index;
    this.questions = questions;
    this.decision = decision;
    this.subjects = subjects;
    this.centre = new IndexNotes(index.notes()).centre();
  }

  /// Reads a question; where it has just been looked up, without a model.
  ///
  /// @param deadline when to give up, from now
  public Wording wording(Question question, Duration deadline) throws TimeoutException {
    String text = corrected(question);
    return wording(question, text, questions.of(text, deadline).getFirst());
  }

  /// Reads questions with their answers, by vectors that are kept.
  ///
  /// @param answers as many as questions, in their order
  /// @throws InterruptedException when the thread was interrupted
  public List<Lesson> lessons(List<Question> asked, List<String> answers, VectorStore store)
      throws IOException, InterruptedException {
    List<Wording> wordings = wordings(asked, store);
    List<List<String>> paragraphs = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      paragraphs.add(paragraphs(asked.get(i), answers.get(i)));
    }
    List<String> texts = paragraphs.stream().flatMap(List::stream).toList();
    List<Embedding> embedded = new Vectors(model(), store, true, () -> {}).of(texts);
    List<Lesson> lessons = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < asked.size(); i++) {
      int end = next + paragraphs.get(i).size();
      Set<String> about = new HashSet<>(subjects.apply(answers.get(i)));
      lessons.add(Lesson.of(wordings.get(i), about, embedded.subList(next, end), centre));
      next = end;
    }
    return lessons;
  }

  /// The lesson that answers a question: one that was taught for the same question, else one whose
  /// answer says more surely what is asked than anything else that was found.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1
  public Optional<Wording.Match> answering(Wording asked, List<Lesson> lessons, double otherwise) {
    Optional<Wording.Match> same = asked.among(lessons.stream().map(Lesson::question).toList());
    if (same.isPresent()) {
      return same;
    }
    return IntStream.range(0, lessons.size())
        .mapToObj(i -> new Near(i, lessons.get(i).closeness(asked)))
        .filter(near -> near.mayAnswer(decision))
        .sorted(Comparator.comparingDouble(Near::closeness).reversed())
        .limit(LOOKED_AT)
        .map(near ->
            new Wording.Match(near.index(), lessons.get(near.index()).answers(asked, decision)))
        .filter(match -> match.probability() > otherwise)
        .max(Comparator.comparingDouble(Wording.Match::probability));
  }

  private List<Wording> wordings(List<Question> kept, VectorStore store)
      throws IOException, InterruptedException {
    List<String> texts = kept.stream().map(this::corrected).toList();
    List<Embedding> embedded = Vectors.ofQuestions(model(), store).of(texts);
    return IntStream.range(0, texts.size())
        .mapToObj(i -> wording(kept.get(i), texts.get(i), embedded.get(i)))
        .toList();
  }

  private record Near(int index, double closeness) {
    /// Whether it could answer if it covered all of the question.
    boolean mayAnswer(Decision decision) {
      return decision.answers(Evidence.of(closeness, 1))
          || decision.answers(Evidence.of(closeness));
    }
  }

  private Embedder model() {
    return questions.embedders().getFirst();
  }

  private String corrected(Question question) {
    return index.read(question.text(), model().vocabulary()).text();
  }

  private Wording wording(Question question, String text, Embedding embedded) {
    return Wording.of(question.text(), text, new HashSet<>(subjects.apply(text)), embedded, centre);
  }

  /// Each below the question, as passages are below their headings.
  private static List<String> paragraphs(Question question, String answer) {
    return answer
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(MOST_PARAGRAPHS)
        .map(line -> new View(question.text(), line, false).text())
        .toList();
  }
}
