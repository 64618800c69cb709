package org.frameworkadvisor.knowledge.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What was published last, by fingerprints.
///
/// @param makers of what reads the content; a snapshot of other makers cannot be served
/// @param snapshot what is served
/// @param content what the content was then; not the snapshot's after a rollback
/// @param earlier what was served before, the last first
record Publication(String makers, String snapshot, String content, List<String> earlier) {
  /// Older ones are not kept anyway.
  private static final int MOST_EARLIER = 16;

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");
  private static final String MAKERS = "makers";
  private static final String SNAPSHOT = "snapshot";
  private static final String CONTENT = "content";
  private static final String EARLIER = "earlier";

  Publication {
    earlier = List.copyOf(earlier);
  }

  /// Whether exactly this is published.
  boolean isOf(String someSnapshot, String someContent) {
    return snapshot.equals(someSnapshot) && content.equals(someContent);
  }

  /// What is published after this.
  Publication then(String nextSnapshot, String nextContent) {
    SequencedSet<String> before = new LinkedHashSet<>(earlier);
    before.addFirst(snapshot);
    before.remove(nextSnapshot);
    return new Publication(
        makers, nextSnapshot, nextContent, before.stream().limit(MOST_EARLIER).toList());
  }

  /// As lines of a name and a fingerprint.
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(MAKERS + " " + makers);
    lines.add(SNAPSHOT + " " + snapshot);
    lines.add(CONTENT + " " + content);
    earlier.forEach(before -> lines.add(EARLIER + " " + before));
    return String.join("\n", lines) + "\n";
  }

  /// Reads what [#text] wrote; empty where it was something else.
  static Optional<Publication> parse(String text) {
    Map<String, List<String>> lines =
        text.lines()
            .map(line -> line.split(" ", 2))
            .filter(parts -> parts.length == 2 && FINGERPRINT.matcher(parts[1]).matches())
            .collect(
                Collectors.groupingBy(
                    parts -> parts[0],
                    Collectors.mapping(parts -> parts[1], Collectors.toUnmodifiableList())));
    return lines.keySet().containsAll(List.of(MAKERS, SNAPSHOT, CONTENT))
        ? Optional.of(
            new Publication(
                lines.getOrDefault(MAKERS, List.of()).getFirst(),
                lines.getOrDefault(SNAPSHOT, List.of()).getFirst(),
                lines.getOrDefault(CONTENT, List.of()).getFirst(),
                lines.getOrDefault(EARLIER, List.of())))
        : Optional.empty();
  }
}
