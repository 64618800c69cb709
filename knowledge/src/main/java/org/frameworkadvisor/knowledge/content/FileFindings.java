package org.frameworkadvisor.knowledge.content;

import java.util.List;

/// Notes what is wrong in one file.
public final class FileFindings {
  /// A picture named `.jsonl` must be reported, but not a million times.
  static final int MAX_PER_FILE = 100;

  private final String file;
  private final List<ContentProblem> problems;
  private int found;
  private boolean hasErrors;

  /// @param problems where they are added
  public FileFindings(String file, List<ContentProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /// Adds an error.
  ///
  /// @param line counted from 1; 0 when the whole file is meant
  public void error(int line, String message, String remedy) {
    hasErrors = true;
    add(ContentProblem.error(file, line, message, remedy));
  }

  public void warning(int line, String message, String remedy) {
    add(ContentProblem.warning(file, line, message, remedy));
  }

  /// Whether any of them is more than a warning.
  public boolean hasErrors() {
    return hasErrors;
  }

  private void add(ContentProblem problem) {
    found++;
    if (found <= MAX_PER_FILE) {
      problems.add(problem);
    } else if (found == MAX_PER_FILE + 1) {
      problems.add(
          ContentProblem.error(
              file,
              problem.line(),
              "There are more problems from here on.",
              "Put right the first " + MAX_PER_FILE + " and read the file again."));
    }
  }
}
