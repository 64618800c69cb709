package org.frameworkadvisor.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;

/// A text by which a passage is found. A reader sees the passage alone, but a question may name its
/// headings too; each entry of a list is a view of its own, for one of them may be the answer; and
/// so is each wording of the question that a FAQ entry answers.
///
/// @param heading the headings above it, in one line; empty when there are none
/// @param line the part of the passage, or the wording
/// @param signpost whether it only announces what follows
public record PassageView(String heading, String line, boolean signpost) {
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "^(?:in this (?:article|section|guide|post|page)|this (?:section|article|guide|post)|below[ ,]"
              + "|by (?:understanding|considering|comparing|carefully|exploring|weighing)"
              + "|understanding (?:the|how)|when comparing|choosing between|deciding|whether you"
              + "|quick note|let['’]s)\\b|:$|here['’]s how",
          Pattern.CASE_INSENSITIVE);

  /// A heading that says nothing of what stands below it.
  private static final Pattern FAQ =
      Pattern.compile("(?:frequently asked questions|faqs?)[.:]?", Pattern.CASE_INSENSITIVE);

  /// The views of a passage: one per line of it, in order, then one per wording.
  ///
  /// @param opensDocument whether it is the first passage of its document, which then stands for
  ///   the question that the document answers
  /// @param titled whether the document's title tells it from others
  public static List<PassageView> of(Passage passage, boolean opensDocument, boolean titled) {
    List<String> headings = new ArrayList<>();
    Document document = passage.document();
    if (titled) {
      headings.add(document.title());
    }
    passage.section().stream()
        .filter(heading -> !FAQ.matcher(heading).matches())
        .forEach(headings::add);
    String heading = joined(headings);
    List<PassageView> views = new ArrayList<>();
    for (String line : passage.lines()) {
      views.add(new PassageView(heading, line, ANNOUNCES.matcher(line).find()));
    }
    if (opensDocument) {
      document.wordings().forEach(wording -> views.add(new PassageView("", wording, false)));
    }
    return views;
  }

  /// What is searched: the line below its headings.
  public String text() {
    return prefix() + line;
  }

  /// What stands before the line in [#text].
  public String prefix() {
    if (heading.isEmpty()) {
      return "";
    }
    return heading.endsWith("?") || heading.endsWith(".") ? heading + " " : heading + ": ";
  }

  private static String joined(List<String> headings) {
    StringBuilder joined = new StringBuilder();
    for (String heading : headings) {
      if (!joined.isEmpty()) {
        joined.append(joined.charAt(joined.length() - 1) == '?' ? " " : ": ");
      }
      joined.append(heading);
    }
    return joined.toString();
  }
}
