package org.frameworkadvisor.knowledge.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a reader can check what is quoted.
///
/// @param source the title of the page; empty when not said
/// @param url its address; empty when there is none
/// @param asOf the day that the statement is of; null when not said
/// @param edition the version or survey that it is of, for instance `Django 6.1`; empty when not
///   said
/// @param standing how it is to be taken
public record Citation(
    String source, String url, @Nullable LocalDate asOf, String edition, Standing standing) {

  /// How a statement is to be taken.
  public enum Standing {
    /// Anybody can check it.
    FACT,

    /// A number that somebody measured or counted.
    FIGURE,

    /// What a project says of itself.
    CLAIM,

    /// The opinion of somebody who knows the matter.
    JUDGEMENT
  }

  /// The source of a document as a whole.
  public static Citation of(Document document) {
    return new Citation(document.source(), document.url(), null, "", Standing.FACT);
  }
}
