package org.frameworkadvisor.bot.teach;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.model.TaughtAnswer;

/// Taught answers as an article for the content folder: a heading for each question, and below it
/// the answer, of which nothing is taken for markup but its own blocks of code.
public final class TaughtAnswerExport {
  /// What to call it among the articles.
  public static final String FILE = "taught-answers.md";

  /// Before what would be taken for markup, and nowhere else: who edits the article should not have
  /// to read around backslashes.
  private static final Pattern MARKUP =
      Pattern.compile(
          String.join(
              "|",
              // Headings, quotes, code, lists and rules, at the beginning of a line.
              "^(?=#{1,6}(?:\\s|$)|>|~~~|[-+*](?:[-\\s]*$|\\s))",
              "(?<=^\\d{1,9})(?=[.)](?:\\s|$))",
              // The end of a heading.
              "(?<=\\s)(?=#+$)",
              "(?=\\\\\\p{Punct})",
              // Code, emphasis, tags, entities, links.
              "(?=`[^`]*+`|\\*[^*]*+\\*|<[a-zA-Z/!?]|&#?\\w{1,40};|\\][(:])",
              // Emphasis too, but not within a word, as in snake_case.
              "(?=_[^_]*+_)(?:(?<![\\p{L}\\p{N}])|(?=_[^\\p{L}\\p{N}]))"));

  private static final Pattern FENCE = Pattern.compile("(`{3,}+|~{3,}+)[^`]*");

  private TaughtAnswerExport() {}

  /// The article.
  ///
  /// @param answers at least one
  public static String of(List<TaughtAnswer> answers) {
    LocalDate reviewed =
        answers.stream()
            .map(answer -> LocalDate.ofInstant(answer.at(), ZoneOffset.UTC))
            .max(LocalDate::compareTo)
            .orElseThrow();
    StringBuilder article = new StringBuilder();
    article.append(
        """
        ---
        title: "Answers by moderators"
        source: "Taught by moderators"
        reviewed: %s
        ---
        """
            .formatted(reviewed));
    for (TaughtAnswer answer : answers) {
      article.append("\n## ").append(escaped(answer.question())).append('\n');
      append(answer.answer(), article);
    }
    return article.toString();
  }

  /// Each line becomes a paragraph: what was on a line of its own stays on one.
  private static void append(String answer, StringBuilder article) {
    List<String> lines = answer.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int end = endOfCode(lines, i);
      if (end > i) {
        String block = String.join("\n", lines.subList(i, end + 1));
        article.append('\n').append(block.stripIndent()).append('\n');
        i = end;
      } else if (!lines.get(i).isBlank()) {
        article.append('\n').append(escaped(lines.get(i).strip())).append('\n');
      }
    }
  }

  /// Where the block of code ends that begins on a line; before that line where none does.
  private static int endOfCode(List<String> lines, int start) {
    Matcher fence = FENCE.matcher(lines.get(start).strip());
    if (!fence.matches()) {
      return -1;
    }
    for (int i = start + 1; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(fence.group(1))) {
        return i;
      }
    }
    return -1;
  }

  private static String escaped(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\");
  }
}
