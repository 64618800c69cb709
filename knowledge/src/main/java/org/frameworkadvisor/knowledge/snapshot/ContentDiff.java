package org.frameworkadvisor.knowledge.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.PassageIndex;

/// How one state of the knowledge differs from another, by the ids of passages, in reading order.
///
/// @param changed those whose text, headings or source differ
public record ContentDiff(List<String> added, List<String> changed, List<String> removed) {
  public ContentDiff {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  static ContentDiff between(PassageIndex before, PassageIndex now) {
    Map<String, Passage> left = new LinkedHashMap<>();
    before.forEach(passage -> left.put(passage.id().value(), passage));
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    now.forEach(passage -> {
      String id = passage.id().value();
      Passage known = left.remove(id);
      if (known == null) {
        added.add(id);
      } else if (!known.equals(passage)) {
        changed.add(id);
      }
    });
    return new ContentDiff(added, changed, List.copyOf(left.keySet()));
  }
}
