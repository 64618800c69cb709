package org.frameworkadvisor.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FusionTest {
  private final Fusion fusion = new Fusion();

  @Test
  void aPassageIsAsGoodAsItsBestView() {
    List<Fusion.Scored> ranked =
        fusion.rank(
            List.of(
                new Candidate(7, 70, 0, false, 0.6, 0.8),
                new Candidate(7, 71, 0, false, 0.9, 0.9),
                new Candidate(5, 50, 0, false, 0.7, 0.85)));
    assertThat(ranked).extracting(scored -> scored.candidate().view()).containsExactly(71, 50);
  }

  @Test
  void wordsDecideBetweenEqualMeanings() {
    List<Fusion.Scored> ranked =
        fusion.rank(
            List.of(
                new Candidate(1, 1, 0.0, false, 0.7, 0.8),
                new Candidate(2, 2, 0.2, false, 0.7, 0.8)));
    assertThat(ranked).extracting(scored -> scored.candidate().passage()).containsExactly(2, 1);
  }

  @Test
  void anAnnouncementComesBehindWhatItAnnounces() {
    List<Fusion.Scored> ranked =
        fusion.rank(
            List.of(
                new Candidate(1, 1, 0, true, 0.72, 0.81),
                new Candidate(2, 2, 0, false, 0.70, 0.80)));
    assertThat(ranked).extracting(scored -> scored.candidate().passage()).containsExactly(2, 1);
  }

  @Test
  void equalsKeepReadingOrder() {
    List<Fusion.Scored> ranked =
        fusion.rank(
            List.of(
                new Candidate(9, 90, 0.1, false, 0.5, 0.5),
                new Candidate(3, 30, 0.1, false, 0.5, 0.5)));
    assertThat(ranked).extracting(scored -> scored.candidate().passage()).containsExactly(3, 9);
  }
}
