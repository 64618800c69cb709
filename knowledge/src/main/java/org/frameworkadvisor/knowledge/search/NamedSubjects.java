package org.frameworkadvisor.knowledge.search;

import java.util.List;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Subject;

/// The subjects that a question names.
///
/// @param known those of which the content says something
/// @param unknown those of which it says nothing
/// @param nearest the names of what the content covers and what comes nearest to the unknown ones
public record NamedSubjects(List<Subject> known, List<Subject> unknown, List<String> nearest) {
  /// Where a question names none.
  public static final NamedSubjects NONE = new NamedSubjects(List.of(), List.of(), List.of());

  public NamedSubjects {
    known = List.copyOf(known);
    unknown = List.copyOf(unknown);
    nearest = List.copyOf(nearest);
  }
}
