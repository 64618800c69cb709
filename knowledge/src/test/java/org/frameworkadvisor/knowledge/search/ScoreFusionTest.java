package org.frameworkadvisor.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ScoreFusionTest {
  private final ScoreFusion fusion = new ScoreFusion();

  private static Optional<LateInteraction.Coverage> untold(int view) {
    return Optional.empty();
  }

  private List<Integer> passages(List<PassageIndex.Candidate> candidates, double perfect) {
    return fusion.rank(candidates, perfect, _ -> 0, ScoreFusionTest::untold).stream()
        .map(scored -> scored.candidate().passage())
        .toList();
  }

  @Test
  void aPassageIsAsGoodAsItsBestView() {
    List<ScoreFusion.Scored> ranked =
        fusion.rank(
            List.of(
                new PassageIndex.Candidate(7, 70, 0, false, 0.6, 0.8),
                new PassageIndex.Candidate(7, 71, 0, false, 0.9, 0.9),
                new PassageIndex.Candidate(5, 50, 0, false, 0.7, 0.85)),
            1,
            _ -> 0,
            ScoreFusionTest::untold);
    assertThat(ranked).extracting(scored -> scored.candidate().view()).containsExactly(71, 50);
  }

  @Test
  void wordsDecideBetweenEqualMeanings() {
    List<PassageIndex.Candidate> candidates =
        List.of(
            new PassageIndex.Candidate(1, 1, 0.0, false, 0.7, 0.8),
            new PassageIndex.Candidate(2, 2, 0.2, false, 0.7, 0.8));
    assertThat(passages(candidates, 1)).containsExactly(2, 1);
  }

  @Test
  void theSameWordSaysLessInALongQuestion() {
    List<PassageIndex.Candidate> candidates =
        List.of(
            new PassageIndex.Candidate(1, 1, 0.0, false, 0.73, 0.8),
            new PassageIndex.Candidate(2, 2, 0.2, false, 0.70, 0.8));
    assertThat(passages(candidates, 1)).containsExactly(2, 1);
    assertThat(passages(candidates, 100)).containsExactly(1, 2);
  }

  @Test
  void aQuestionOfNoWordsIsRankedByItsMeaning() {
    List<PassageIndex.Candidate> candidates =
        List.of(
            new PassageIndex.Candidate(1, 1, 0, false, 0.7, 0.8),
            new PassageIndex.Candidate(2, 2, 0, false, 0.8, 0.8));
    assertThat(passages(candidates, 0)).containsExactly(2, 1);
  }

  @Test
  void amongTheFirstTheOneThatCoversTheQuestionComesFirst() {
    int last = ScoreFusion.LOOKED_AT;
    List<PassageIndex.Candidate> candidates =
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> new PassageIndex.Candidate(i, i, 0, false, 0.9 - i * 0.01, 0.5))
            .toList();
    List<ScoreFusion.Scored> ranked =
        fusion.rank(
            candidates,
            1,
            _ -> 0,
            view ->
                Optional.of(
                    new LateInteraction.Coverage(
                        view > 2 ? 0 : 0.1 * view, view == last - 1 ? 4.5 : -1)));

    assertThat(ranked)
        .extracting(scored -> scored.candidate().view())
        .as("the last one was not looked at, and stays behind those that were")
        .startsWith(2, last - 1, 1, 0, 3)
        .endsWith(last - 2, last);
    assertThat(ranked)
        .extracting(ScoreFusion.Scored::score)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(ranked.getLast().covered()).isEmpty();
  }

  @Test
  void anAnnouncementComesBehindWhatItAnnounces() {
    List<PassageIndex.Candidate> candidates =
        List.of(
            new PassageIndex.Candidate(1, 1, 0, true, 0.72, 0.81),
            new PassageIndex.Candidate(2, 2, 0, false, 0.70, 0.80));
    assertThat(passages(candidates, 1)).containsExactly(2, 1);
  }

  @Test
  void equalsKeepReadingOrder() {
    List<PassageIndex.Candidate> candidates =
        List.of(
            new PassageIndex.Candidate(9, 90, 0.1, false, 0.5, 0.5),
            new PassageIndex.Candidate(3, 30, 0.1, false, 0.5, 0.5));
    assertThat(passages(candidates, 1)).containsExactly(3, 9);
  }
}
