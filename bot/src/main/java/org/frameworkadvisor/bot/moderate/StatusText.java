package org.frameworkadvisor.bot.moderate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;

/// What is being served, and what of it should be looked at, line by line.
public final class StatusText {
  private static final double MEBI = 1 << 20;
  private static final int MOST_STALE = 10;

  private StatusText() {}

  /// All but what was done last, which belongs behind the first line: who did it is written
  /// differently everywhere.
  public static List<String> of(MaintenanceStatus status) {
    KnowledgeStatus served = status.knowledge();
    List<String> lines = new ArrayList<>();
    lines.add(
        "Version "
            + served.version()
            + served
                .insteadOf()
                .map(content -> ", gone back to; the content has version " + content)
                .orElse(""));
    lines.add(
        String.format(
            Locale.ROOT, "%,d documents, %,d passages", served.documents(), served.passages()));
    lines.add(
        "Models: " + (served.models().isEmpty() ? "none" : String.join(", ", served.models())));
    lines.add(
        String.format(
            Locale.ROOT,
            "Index %.1f MiB, vectors %.1f MiB",
            served.indexBytes() / MEBI,
            served.vectorBytes() / MEBI));
    stale(status.stale(), lines);
    return lines;
  }

  private static void stale(List<KnowledgeStatus.Review> stale, List<String> lines) {
    if (stale.isEmpty()) {
      lines.add("Nothing is stale.");
      return;
    }
    lines.add(
        stale.size() == 1
            ? "1 document should be reviewed again:"
            : stale.size() + " documents should be reviewed again, oldest first:");
    stale.stream()
        .limit(MOST_STALE)
        .map(one ->
            "- "
                + one.document()
                + (one.keys().isEmpty()
                    ? ", reviewed " + one.on()
                    : ": " + String.join(", ", one.keys()) + " (as of " + one.on() + ")"))
        .forEach(lines::add);
    if (stale.size() > MOST_STALE) {
      lines.add("and " + (stale.size() - MOST_STALE) + " more");
    }
  }
}
