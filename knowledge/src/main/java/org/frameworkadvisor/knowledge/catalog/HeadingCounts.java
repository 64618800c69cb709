package org.frameworkadvisor.knowledge.catalog;

import java.util.HashMap;
import java.util.Map;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.search.PassageView;

/// How many views there are in a corpus, and how many of them share each heading.
public final class HeadingCounts {
  private final Map<String, Integer> shares = new HashMap<>();
  private int views;

  private HeadingCounts() {}

  public static HeadingCounts of(Corpus corpus) {
    HeadingCounts headings = new HeadingCounts();
    for (IndexedPassage passage : IndexedPassage.all(corpus)) {
      for (PassageView view : passage.views()) {
        headings.shares.merge(view.heading(), 1, Integer::sum);
        headings.views++;
      }
    }
    return headings;
  }

  public int views() {
    return views;
  }

  /// How many views have this heading above them.
  public int sharing(String heading) {
    return shares.getOrDefault(heading, 0);
  }
}
