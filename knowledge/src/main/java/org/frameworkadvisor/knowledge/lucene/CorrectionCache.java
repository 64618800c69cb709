package org.frameworkadvisor.knowledge.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Optional;
import org.frameworkadvisor.knowledge.search.Embedder;

/// What was meant by the words of an index's questions that do not exist. The same ones come again
/// and again, as names that no vocabulary has, and looking for what is meant takes up to 2 ms.
final class CorrectionCache {
  private static final int MOST_REMEMBERED = 10_000;

  private final Cache<Misspelt, Optional<String>> remembered =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  /// The word that was most likely meant, if any comes close.
  ///
  /// @param word not in the list; letters `a` to `z` only
  /// @param list always of the same index
  Optional<String> of(String word, WordCorrector.Caution caution, SpellingDictionary list)
      throws IOException {
    Misspelt misspelt = new Misspelt(word, caution, list.vocabulary());
    Optional<String> known = remembered.getIfPresent(misspelt);
    if (known != null) {
      return known;
    }
    Optional<String> meant = new WordCorrector(list, word, caution).best();
    remembered.put(misspelt, meant);
    return meant;
  }

  private record Misspelt(
      String word, WordCorrector.Caution caution, Embedder.Vocabulary vocabulary) {}
}
