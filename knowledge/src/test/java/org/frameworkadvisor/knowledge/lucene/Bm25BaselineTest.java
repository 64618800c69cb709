package org.frameworkadvisor.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Bm25BaselineTest {

  @Test
  void theTextWithTheRareWordsComesFirst() throws IOException {
    Map<String, String> texts =
        Map.of(
            "a", "Flask routes requests",
            "b", "Flask renders templates with Jinja",
            "c", "Django renders templates",
            "d", "Nothing of this");
    try (Bm25Baseline baseline = new Bm25Baseline(texts)) {
      assertThat(baseline.search("Jinja in a Flask template?", 9)).startsWith("b").hasSize(3);
      assertThat(baseline.search("rendering templates", 1)).containsExactly("c");
      assertThat(baseline.search("carburettor", 9)).isEmpty();
      assertThat(baseline.search("the of ?", 9)).isEmpty();
      assertThat(baseline.search("", 9)).isEmpty();
    }
  }
}
