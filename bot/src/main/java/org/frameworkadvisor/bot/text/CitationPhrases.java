package org.frameworkadvisor.bot.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Passage;

/// Where a passage can be checked, and how it is to be taken, in plain words and without markup:
/// the same wherever it is shown.
public final class CitationPhrases {
  private CitationPhrases() {}

  /// `Source: Release notes, as of 2026-08-21 (Django 6.1), the project's own claim`; empty where
  /// nothing is known.
  public static String source(Passage passage) {
    List<String> parts = new ArrayList<>();
    String title = title(passage);
    if (!title.isEmpty()) {
      parts.add("Source: " + title);
    }
    parts.addAll(parts(passage));
    return String.join(", ", parts);
  }

  /// The same without its title, for where a link stands before it.
  public static String standing(Passage passage) {
    return String.join(", ", parts(passage));
  }

  /// What the page is called that shows it; empty when not said.
  public static String title(Passage passage) {
    return DisplayText.line(passage.citation().source());
  }

  private static List<String> parts(Passage passage) {
    Citation citation = passage.citation();
    String date = date(passage);
    String edition = DisplayText.line(citation.edition());
    List<String> parts = new ArrayList<>();
    parts.add(date.isEmpty() || edition.isEmpty() ? date + edition : date + " (" + edition + ")");
    parts.add(
        switch (citation.standing()) {
          case FACT, FIGURE -> "";
          case CLAIM -> "the project's own claim";
          case JUDGEMENT -> "an opinion";
        });
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /// The day that it is of; else when somebody last looked whether it still holds.
  private static String date(Passage passage) {
    LocalDate asOf = passage.citation().asOf();
    LocalDate reviewed = passage.document().reviewed();
    if (asOf != null) {
      return "as of " + asOf;
    }
    return reviewed == null ? "" : "reviewed " + reviewed;
  }
}
