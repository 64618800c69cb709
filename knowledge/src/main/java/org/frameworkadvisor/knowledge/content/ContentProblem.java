package org.frameworkadvisor.knowledge.content;

/// Something wrong in a file, said so that a person can put it right.
///
/// @param file the path as the reader was given it, or relative to the knowledge base
/// @param line counted from 1; 0 when the whole file is meant
/// @param message what is wrong
/// @param remedy what to do
public record ContentProblem(
    Severity severity, String file, int line, String message, String remedy)
    implements Comparable<ContentProblem> {

  /// An error keeps a knowledge base from being published; a warning does not.
  public enum Severity {
    ERROR,
    WARNING
  }

  public static ContentProblem error(String file, int line, String message, String remedy) {
    return new ContentProblem(Severity.ERROR, file, line, message, remedy);
  }

  public static ContentProblem warning(String file, int line, String message, String remedy) {
    return new ContentProblem(Severity.WARNING, file, line, message, remedy);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(ContentProblem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  /// `file:line: error: message. Remedy`, the form that editors and terminals make clickable.
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    String kind = isError() ? "error" : "warning";
    return place + ": " + kind + ": " + message + " " + remedy;
  }
}
