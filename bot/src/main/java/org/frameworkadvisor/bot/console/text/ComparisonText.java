package org.frameworkadvisor.bot.console.text;

import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.search.Quote;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/// Frameworks side by side: as a table where the columns stay readable, else one below the other.
final class ComparisonText {
  private static final String SILENT = "—";
  private static final String GAP = "  ";
  private static final int LEAST_COLUMN = 22;
  private static final int WIDEST_ASPECT = 18;

  private final Comparison comparison;
  private final TextLayout layout;
  private final NumberedSources sources = new NumberedSources();

  private ComparisonText(Comparison comparison, TextLayout layout) {
    this.comparison = comparison;
    this.layout = layout;
  }

  static void write(Comparison comparison, TextLayout layout) {
    new ComparisonText(comparison, layout).write();
  }

  private void write() {
    if (comparison.rows().isEmpty()) {
      layout.plain(
          "I have nothing on that to compare "
              + TerminalText.line(String.join(", ", comparison.subjects()))
              + " by.");
      return;
    }
    int aspects = aspectWidth();
    int columns = comparison.subjects().size();
    int width = (layout.style().width() - aspects - columns * GAP.length()) / columns;
    if (width >= LEAST_COLUMN) {
      table(aspects, width);
    } else {
      stack();
    }
    sources.addTo(layout);
  }

  private void table(int aspects, int width) {
    List<AttributedString> heads = new ArrayList<>();
    heads.add(AttributedString.EMPTY);
    comparison.subjects().forEach(subject -> heads.add(strong(subject)));
    row(heads, aspects, width);
    int whole = aspects + comparison.subjects().size() * (GAP.length() + width);
    layout.ready("", new AttributedString("─".repeat(whole), TextLayout.QUIET));
    boolean first = true;
    for (Comparison.Row row : comparison.rows()) {
      if (!first) {
        layout.blank();
      }
      first = false;
      List<AttributedString> cells = new ArrayList<>();
      cells.add(strong(row.aspect()));
      row.cells().forEach(cell -> cells.add(text(cell)));
      row(cells, aspects, width);
    }
  }

  private void row(List<AttributedString> cells, int aspects, int width) {
    List<List<AttributedString>> wrapped = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(LineWrapper.lines(cells.get(i), i == 0 ? aspects : width));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int y = 0; y < height; y++) {
      AttributedStringBuilder line = new AttributedStringBuilder();
      for (int i = 0; i < wrapped.size(); i++) {
        List<AttributedString> cell = wrapped.get(i);
        AttributedString part = y < cell.size() ? cell.get(y) : AttributedString.EMPTY;
        boolean last = i == wrapped.size() - 1;
        int padding = last ? 0 : (i == 0 ? aspects : width) - part.columnLength();
        line.append(part).append(" ".repeat(Math.max(0, padding))).append(last ? "" : GAP);
      }
      layout.ready("", line.toAttributedString());
    }
  }

  private void stack() {
    boolean first = true;
    for (Comparison.Row row : comparison.rows()) {
      if (!first) {
        layout.blank();
      }
      first = false;
      layout.strong(TerminalText.line(row.aspect()));
      for (int i = 0; i < row.cells().size(); i++) {
        String subject = TerminalText.line(comparison.subjects().get(i));
        layout.item("  ", new AttributedString(subject + ":"));
        layout.item("    ", text(row.cells().get(i)));
      }
    }
  }

  private AttributedString text(Comparison.Cell cell) {
    if (cell.quotes().isEmpty()) {
      return new AttributedString(SILENT, TextLayout.QUIET);
    }
    List<String> quotes = new ArrayList<>();
    for (Quote quote : cell.quotes()) {
      quotes.add(TerminalText.text(quote.text()) + " " + sources.reference(quote.passage()));
    }
    return new AttributedString(String.join("\n", quotes));
  }

  private int aspectWidth() {
    return comparison.rows().stream()
        .mapToInt(row -> new AttributedString(TerminalText.line(row.aspect())).columnLength())
        .map(columns -> Math.min(columns, WIDEST_ASPECT))
        .max()
        .orElse(0);
  }

  private static AttributedString strong(String text) {
    return new AttributedString(TerminalText.line(text), TextLayout.STRONG);
  }
}
