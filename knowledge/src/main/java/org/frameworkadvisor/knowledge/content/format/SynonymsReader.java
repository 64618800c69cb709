package org.frameworkadvisor.knowledge.content.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.WhiteSpace;

/// Reads the field's vocabulary: a group of terms per line, with commas between them.
final class SynonymsReader {
  static final String FILE = "synonyms.txt";

  private SynonymsReader() {}

  static Corpus.Synonyms read(Path path, FileFindings findings) {
    Optional<String> text = TextFile.read(path, findings);
    if (text.isEmpty()) {
      return Corpus.Synonyms.NONE;
    }
    List<List<String>> groups = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    String[] all = text.get().split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      List<String> group = group(all[i]);
      for (String term : group) {
        note(term, i + 1, lines, findings);
      }
      if (group.size() == 1) {
        findings.warning(
            i + 1,
            "The term \"" + group.getFirst() + "\" stands alone.",
            "Put another term that means the same after a comma, or delete the line.");
      } else if (!group.isEmpty()) {
        groups.add(group);
      }
    }
    return new Corpus.Synonyms(groups);
  }

  /// A `#` within a line is no comment, for there is C#.
  private static List<String> group(String line) {
    if (line.strip().startsWith("#")) {
      return List.of();
    }
    return List.of(line.split(",", -1)).stream()
        .map(term -> WhiteSpace.fold(term).toLowerCase(Locale.ROOT))
        .filter(term -> !term.isEmpty())
        .distinct()
        .toList();
  }

  private static void note(
      String term, int line, Map<String, Integer> lines, FileFindings findings) {
    Integer first = lines.putIfAbsent(term, line);
    if (first != null) {
      findings.warning(
          line,
          "The term \"" + term + "\" is also in the group of line " + first + ".",
          "Keep it in one group only, or make the two groups one.");
    }
  }
}
