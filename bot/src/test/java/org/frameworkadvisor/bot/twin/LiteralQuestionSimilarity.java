package org.frameworkadvisor.bot.twin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.frameworkadvisor.knowledge.QuestionSimilarity;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.frameworkadvisor.knowledge.search.KnownAnswer;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.QuestionWording;
import org.frameworkadvisor.knowledge.search.TokenVectors;

/// Takes questions for the same where they are letter by letter, or where it was told so.
public final class LiteralQuestionSimilarity implements QuestionSimilarity {
  private static final int MOST_MEANINGS = 256;

  private final Map<String, String> synonyms = new HashMap<>();
  private final Map<String, Integer> meanings = new ConcurrentHashMap<>();
  private volatile String version = "v1";
  private volatile Runnable beforeReading = () -> {};
  private final AtomicInteger lessonsRead = new AtomicInteger();

  /// From now on, both ask the same.
  public LiteralQuestionSimilarity same(String one, String other) {
    synonyms.put(other.toLowerCase(Locale.ROOT), one.toLowerCase(Locale.ROOT));
    return this;
  }

  /// From now on, this happens before a question is read.
  public void before(Runnable reading) {
    beforeReading = reading;
  }

  /// From now on, everything has to be read anew.
  public void change(String now) {
    version = now;
  }

  /// How many lessons have been read so far.
  public int lessonsRead() {
    return lessonsRead.get();
  }

  @Override
  public <T> T with(Function<QuestionSimilarity, T> use) {
    return use.apply(this);
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public QuestionWording wording(Question question) {
    beforeReading.run();
    String text = question.text();
    return QuestionWording.of(
        text, text, Set.of(), new Embedder.Embedding(vector(text), none()), new float[0]);
  }

  @Override
  public List<KnownAnswer> knownAnswers(List<Question> kept, List<String> answers) {
    lessonsRead.addAndGet(kept.size());
    return kept.stream()
        .map(question -> KnownAnswer.of(wording(question), Set.of(), List.of(), new float[0]))
        .toList();
  }

  @Override
  public Optional<QuestionWording.Match> bestAnswer(
      QuestionWording asked, List<KnownAnswer> knownAnswers, double otherwise) {
    return asked.among(
        IntStream.range(0, knownAnswers.size())
            .mapToObj(i -> knownAnswers.get(i).question())
            .toList());
  }

  /// What two states of the knowledge read looks unlike.
  private float[] vector(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String meaning = synonyms.getOrDefault(lower, lower);
    float[] vector = new float[MOST_MEANINGS];
    vector[meanings.computeIfAbsent(version + meaning, _ -> meanings.size())] = 1;
    return vector;
  }

  private static TokenVectors none() {
    return TokenVectors.of(new float[0][]);
  }
}
