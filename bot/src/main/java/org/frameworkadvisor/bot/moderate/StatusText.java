package org.frameworkadvisor.bot.moderate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.KnowledgeStatus;

/// What a person is told about what is being served.
public final class StatusText {
  private static final long KILO = 1024;
  private static final int MOST_NAMES = 5;

  private StatusText() {}

  /// What is told, by its name, in the order to be shown in; a value may have several lines.
  public static Map<String, String> of(KnowledgeStatus status, Stale stale) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("Knowledge", status.location());
    told.put("Version", status.version());
    told.put("Documents", String.format(Locale.ROOT, "%,d", status.documents()));
    told.put("Passages", String.format(Locale.ROOT, "%,d", status.passages()));
    told.put("Models", status.models().isEmpty() ? "none" : String.join("\n", status.models()));
    told.put("Index", size(status.indexBytes()));
    told.put("Vectors", size(status.vectorBytes()));
    told.put("Stale", stale(stale));
    return told;
  }

  private static String stale(Stale stale) {
    String since = "not reviewed for " + stale.after().toDays() + " days";
    if (stale.documents().isEmpty()) {
      return "nothing";
    }
    List<String> names =
        stale.documents().stream()
            .limit(MOST_NAMES)
            .map(document -> document.id().value() + " (" + document.reviewed() + ")")
            .toList();
    int more = stale.documents().size() - names.size();
    return stale.documents().size()
        + " "
        + since
        + "\n"
        + names.stream().collect(Collectors.joining("\n"))
        + (more > 0 ? "\nand " + more + " more" : "");
  }

  private static String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    return bytes < KILO * KILO
        ? String.format(Locale.ROOT, "%.1f KiB", (double) bytes / KILO)
        : String.format(Locale.ROOT, "%.1f MiB", (double) bytes / (KILO * KILO));
  }
}
