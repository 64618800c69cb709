package org.frameworkadvisor.knowledge.catalog;

import java.util.List;
import org.frameworkadvisor.knowledge.search.Quote;

/// Frameworks side by side, every cell quoted.
///
/// @param subjects the frameworks, in the order asked for
/// @param rows one per aspect, in the order of the knowledge; empty where nothing is known
public record Comparison(List<String> subjects, List<Row> rows) {
  public Comparison {
    subjects = List.copyOf(subjects);
    rows = List.copyOf(rows);
  }

  /// One aspect, for instance `Learning curve`, with one cell per subject.
  public record Row(String aspect, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// What is known of one subject under one aspect; no quotes means: the knowledge is silent.
  public record Cell(List<Quote> quotes) {
    public Cell {
      quotes = List.copyOf(quotes);
    }
  }
}
