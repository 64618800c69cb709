package org.frameworkadvisor.bot.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.Embedder;

/// Passages as many as wanted, made up but shaped like real ones: words as frequent as Zipf's law
/// has them, and vectors that crowd around topics. Vectors spread evenly would be unlike any text
/// and mislead a search graph. The same number always makes the same passage.
final class SyntheticPassages {
  private static final int DIMENSIONS = 384;
  private static final int MODELS = 2;
  private static final int WORDS = 40;
  private static final int VOCABULARY = 60_000;
  private static final int TOPICS = 2_000;

  /// Members of a topic have a cosine of about 0.6 with each other.
  private static final double SPREAD = 0.8;

  /// Ranks below are what a stop list takes out of a question.
  private static final int STOP_RANKS = 20;

  /// Knows every word but those with a typing error.
  static final Embedder.Vocabulary VOCABULARY_OF_ALL = word -> !word.endsWith("q");

  private final float[][][] centres = new float[MODELS][TOPICS][];

  SyntheticPassages() {
    for (int model = 0; model < MODELS; model++) {
      for (int topic = 0; topic < TOPICS; topic++) {
        SplittableRandom random = random(model, topic);
        centres[model][topic] = around(new float[DIMENSIONS], 1, random);
      }
    }
  }

  Passage passage(int number) {
    SplittableRandom random = random(MODELS, number);
    String text = words(WORDS, () -> rank(1, random));
    String id = Integer.toString(number);
    return new Passage(
        new Passage.Id(id), Document.titled(new Document.Id(id), "Title"), List.of(), text);
  }

  /// A vector per model.
  List<float[]> vectors(int number) {
    SplittableRandom random = random(MODELS + 1, number);
    int topic = random.nextInt(TOPICS);
    return Stream.of(centres).map(ofModel -> around(ofModel[topic], SPREAD, random)).toList();
  }

  /// Six informative words.
  String question(int number) {
    SplittableRandom random = random(MODELS + 2, number);
    return words(6, () -> rank(STOP_RANKS, random));
  }

  /// The same as it is typed, every tenth time with an error.
  static String typed(SyntheticPassages synthetic, int number) {
    String question = synthetic.question(number);
    return number % 10 == 0 ? question + "q" : question;
  }

  private static String words(int count, IntSupplier ranks) {
    return IntStream.range(0, count)
        .mapToObj(any -> word(ranks.getAsInt()))
        .collect(Collectors.joining(" "));
  }

  /// Uniform in its logarithm, which is Zipf's law.
  private static int rank(int least, SplittableRandom random) {
    return (int) (least * Math.pow((double) VOCABULARY / least, random.nextDouble()));
  }

  /// Consonants and vowels in turn, different for each rank.
  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    int left = rank + 4_000;
    while (left > 0) {
      word.append("bdfgklmnprtvz".charAt(left % 13));
      left /= 13;
      word.append("aiou".charAt(left % 4));
      left /= 4;
    }
    return word.toString();
  }

  private static SplittableRandom random(int kind, int number) {
    return new SplittableRandom(((long) kind << 32) + number);
  }

  private static float[] around(float[] centre, double spread, SplittableRandom random) {
    double scale = spread / Math.sqrt(DIMENSIONS);
    float[] vector = new float[DIMENSIONS];
    double squares = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (float) (centre[i] + scale * random.nextGaussian());
      squares += (double) vector[i] * vector[i];
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }
}
