package org.frameworkadvisor.knowledge.content.format;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a Markdown file says about itself between two lines of `---`.
///
/// @param title empty when not said
/// @param titleLine where the title is; 0 when not said
/// @param isBroken whether a problem kept some of it from being read
record FrontMatter(
    String title,
    int titleLine,
    String source,
    String url,
    @Nullable LocalDate reviewed,
    List<String> frameworks,
    List<Line> wordings,
    boolean isBroken) {
  static final FrontMatter NONE = new FrontMatter("", 0, "", "", null, List.of(), List.of(), false);

  FrontMatter {
    frameworks = List.copyOf(frameworks);
    wordings = List.copyOf(wordings);
  }

  /// A text and the line of the file that it's on.
  record Line(int number, String text) {}
}
