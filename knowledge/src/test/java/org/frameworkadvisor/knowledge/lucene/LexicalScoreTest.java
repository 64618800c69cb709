package org.frameworkadvisor.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.frameworkadvisor.knowledge.search.PassageIndex;
import org.frameworkadvisor.knowledge.search.QueryAnalysis;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Compares the index's lexical score with one that is computed word by word.
class LexicalScoreTest {
  private static final Set<String> SILENT = Set.of("the", "of", "to");
  private static final String[] WORDS = {
    "the", "of", "to", "golf", "kilo", "lima", "metro", "tango", "zulu", "bravo", "quartz"
  };
  private static final Offset<Double> CLOSE = within(1e-4);

  @RepeatedTest(value = 150, name = "seed {currentRepetition}")
  void theScoreIsThatOfTheFormula(RepetitionInfo seed) throws IOException {
    Random random = new Random(seed.getCurrentRepetition());
    boolean inParts = random.nextBoolean();
    List<String> texts = new ArrayList<>();
    for (int i = 1 + random.nextInt(30); i > 0; i--) {
      texts.add("anchor " + text(random, random.nextInt(30)));
    }
    String question = text(random, 1 + random.nextInt(12));
    InMemoryIndex inMemoryIndex = InMemoryIndex.of(texts.toArray(String[]::new));
    try (LuceneIndex index = (inParts ? inMemoryIndex.inParts() : inMemoryIndex).open()) {
      QueryAnalysis analysis = index.read(question, word -> true);
      Map<Integer, Double> expected = new ByHand(texts).scores(question);
      List<PassageIndex.Candidate> candidates = index.candidates(analysis, List.of(), 100);
      assertThat(candidates)
          .extracting(PassageIndex.Candidate::passage)
          .hasSameElementsAs(expected.keySet());
      for (PassageIndex.Candidate candidate : candidates) {
        assertThat(candidate.lexical())
            .as("passage %d for '%s'", candidate.passage(), question)
            .isCloseTo(expected.getOrDefault(candidate.passage(), -1.0), CLOSE)
            .isLessThanOrEqualTo(analysis.perfect() + 1e-4);
      }
    }
  }

  @Test
  void pairsAreNeighboursWithTheirDistance() throws IOException {
    try (LuceneIndex index = InMemoryIndex.of("golf", "lima", "zulu").open()) {
      assertThat(index.read("golf of the golf lima to zulu golf lima", word -> true).pairs())
          .extracting(
              QueryAnalysis.Pair::first, QueryAnalysis.Pair::second, QueryAnalysis.Pair::distance)
          .containsExactly(
              tuple("golf", "lima", 1), tuple("lima", "zulu", 2), tuple("zulu", "golf", 1));
    }
  }

  @Test
  void asAskedBeatsCloseByWhichBeatsFarApart() throws IOException {
    InMemoryIndex inMemoryIndex =
        InMemoryIndex.of(
            "golf of the lima alpha beta gamma",
            "lima golf alpha beta gamma of the",
            "golf alpha beta gamma of the lima",
            "zulu",
            "metro");
    try (LuceneIndex index = inMemoryIndex.open()) {
      QueryAnalysis analysis = index.read("golf of the lima", word -> true);
      List<Double> scores =
          index.candidates(analysis, List.of(), 9).stream()
              .map(PassageIndex.Candidate::lexical)
              .toList();
      double pair = analysis.pairs().getFirst().weight();
      assertThat(scores.get(0) - scores.get(1)).isCloseTo(pair * 2 / 3, CLOSE);
      assertThat(scores.get(1) - scores.get(2)).isCloseTo(pair * 2 / 3, CLOSE);
    }
  }

  @Test
  void synonymsFindEachOtherButAddNoPairs() throws IOException {
    InMemoryIndex inMemoryIndex =
        InMemoryIndex.of("an orm for tango", "an object relational mapper for tango", "zulu");
    try (LuceneIndex index = inMemoryIndex.synonyms("orm", "object relational mapper").open()) {
      QueryAnalysis analysis = index.read("orm tango", word -> true);
      assertThat(analysis.terms())
          .extracting(QueryAnalysis.Term::text)
          .contains("=orm", "orm", "tango");
      assertThat(analysis.pairs())
          .extracting(QueryAnalysis.Pair::first, QueryAnalysis.Pair::second)
          .containsExactly(tuple("orm", "tango"));
      assertThat(index.candidates(index.read("orm", word -> true), List.of(), 9))
          .extracting(PassageIndex.Candidate::passage)
          .containsExactlyInAnyOrder(0, 1);
    }
  }

  @Test
  void whatNoPassageHoldsIsUnknownAndOutOfReach() throws IOException {
    try (LuceneIndex index = InMemoryIndex.of("golf lima", "zulu metro").open()) {
      QueryAnalysis analysis = index.read("golf carburettor", word -> true);
      assertThat(analysis.terms())
          .extracting(QueryAnalysis.Term::known)
          .containsExactly(true, false);
      assertThat(analysis.unknown()).isBetween(0.5, 0.9);
      assertThat(index.candidates(analysis, List.of(), 9).getFirst().lexical())
          .isLessThan(analysis.perfect() / 2);
    }
  }

  private static String text(Random random, int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      text.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", text);
  }

  /// The formula without an index.
  private static final class ByHand {
    private final List<List<String>> texts;

    ByHand(List<String> texts) {
      this.texts = texts.stream().map(ByHand::words).toList();
    }

    Map<Integer, Double> scores(String question) {
      Map<Integer, Double> scores = new HashMap<>();
      for (int i = 0; i < texts.size(); i++) {
        double single = 0;
        for (String term : new LinkedHashSet<>(loud(words(question)))) {
          single += Math.pow(idf(term), 3) / 400 * saturation(term, texts.get(i));
        }
        if (single > 0) {
          scores.put(i, single + pairs(words(question), texts.get(i)));
        }
      }
      return scores;
    }

    private double pairs(List<String> question, List<String> text) {
      double sum = 0;
      Set<String> counted = new LinkedHashSet<>();
      for (int i = 0; i < question.size(); i++) {
        int j = i + 1;
        while (j < question.size() && SILENT.contains(question.get(j))) {
          j++;
        }
        if (j == question.size() || SILENT.contains(question.get(i))) {
          continue;
        }
        String a = question.get(i);
        String b = question.get(j);
        if (!a.equals(b) && counted.add(a + " " + b + " " + (j - i))) {
          double weight = Math.pow(idf(a) * idf(b), 1.5) / 400;
          sum += weight * 2 / 3 * (ordered(text, a, b, j - i) + near(text, a, b));
        }
      }
      return sum;
    }

    private static int ordered(List<String> text, String a, String b, int distance) {
      for (int i = 0; i + distance < text.size(); i++) {
        if (text.get(i).equals(a) && text.get(i + distance).equals(b)) {
          return 1;
        }
      }
      return 0;
    }

    private static int near(List<String> text, String a, String b) {
      for (int i = 0; i < text.size(); i++) {
        for (int j = Math.max(0, i - 5); j < Math.min(text.size(), i + 6); j++) {
          if (text.get(i).equals(a) && text.get(j).equals(b)) {
            return 1;
          }
        }
      }
      return 0;
    }

    private double saturation(String term, List<String> text) {
      double count = loud(text).stream().filter(term::equals).count();
      double average = texts.stream().mapToInt(other -> loud(other).size()).average().orElse(0);
      return count / (count + 0.6 * (0.7 + 0.3 * loud(text).size() / average));
    }

    private double idf(String term) {
      long holding = texts.stream().filter(text -> text.contains(term)).count();
      return Math.log(1 + (texts.size() - holding + 0.5) / (holding + 0.5));
    }

    private static List<String> words(String text) {
      return Arrays.asList(text.split(" "));
    }

    private static List<String> loud(List<String> words) {
      return words.stream().filter(word -> !SILENT.contains(word)).toList();
    }
  }
}
